import { neededBoxes } from '../../../sheets-templates/canvas-boxes';
import { type BoxStatus, boxStatuses } from '../../../sheets-templates/canvas-fields';
import { firstDayOfWeek, formatMonth, monthOfDay } from '../../schema/day';
import { optionOf } from '../../schema/option-column';
import { NO_DAY, nameAt } from '../../schema/table';
import { OWNER_MINUTES, ownerTime } from '../work/owner-time';
import { type Measured, type RoadmapBooks, referralTest, threshold } from './roadmap-books';

const WEEKS_IN_USE = 4;
/** Minutes a week are held against those of a quarter ago, or as far back as there are any, but not less than this. */
const QUARTER = 91;
const SHORTEST = 28;

/** Completion and operation: it runs, then it pays and needs the owner less. */
export const growthMeasures = {
  engineWorking: (books: RoadmapBooks): Measured => ({
    have: neededBoxes.filter(key => hasKeptWorking(books, key)).length,
    need: neededBoxes.length,
  }),
  steadyInflow: (books: RoadmapBooks): Measured => ({
    have: steadyInflow(books),
    need: threshold(books.settings, 'steadyWeeks'),
  }),
  inUse: ({ figures, hasApplications, roster }: RoadmapBooks): Measured => {
    const recent = figures.weeks.slice(-WEEKS_IN_USE);
    const form = hasApplications && recent.some(({ applications }) => applications > 0);
    const ledger = recent.some(({ orders }) => orders > 0);
    const pool = roster.some(({ pool }) => pool === 'inside');
    return { have: [form, ledger, pool].filter(Boolean).length, need: 3 };
  },
  breakEvenMonths: (books: RoadmapBooks): Measured => ({
    have: breakEvenMonths(books),
    need: threshold(books.settings, 'breakEvenMonths'),
  }),
  productionWritten: ({ works }: RoadmapBooks): Measured => {
    const own = works.filter(({ stage }) => stage === 'experience' || stage === 'production');
    const lacksExperience = !own.some(({ stage }) => stage === 'experience');
    return { have: own.filter(({ process }) => process !== '').length, need: own.length + (lacksExperience ? 1 : 0) };
  },
  ownerMinutes: ({ works, past, today }: RoadmapBooks): Measured => {
    const kept = past.filter(row => row.kind === 'progress' && row.subject === OWNER_MINUTES && row.value !== null);
    const old = kept.filter(({ day }) => day <= today - SHORTEST);
    const from = old.filter(({ day }) => day <= today - QUARTER).pop() ?? old[0];
    return { have: from ? ownerTime(works).minutes : null, need: from?.value ?? null, isFewer: true };
  },
};

/** The history tells since when; a box that it says nothing of is not known to have kept working. */
function hasKeptWorking({ canvas, past, settings, today }: RoadmapBooks, box: (typeof neededBoxes)[number]): boolean {
  if (canvas.boxes[box].status !== 'working') return false;
  const changes = past.filter(
    ({ kind, subject, field, after }) =>
      kind === 'canvas' && subject === box && field === 'status' && optionOf<BoxStatus>(boxStatuses, after) !== null,
  );
  const last = changes[changes.length - 1];
  return last !== undefined && isWorking(last.after) && last.day <= today - 7 * threshold(settings, 'steadyWeeks');
}

function isWorking(word: string): boolean {
  return optionOf<BoxStatus>(boxStatuses, word) === 'working';
}

/** Of the last whole weeks, those with visits by the channel that had the most of them. */
function steadyInflow({ kpis, settings, today }: RoadmapBooks): number {
  const isReferral = referralTest(settings);
  const thisWeek = firstDayOfWeek(today, settings.weekStart);
  const from = thisWeek - 7 * threshold(settings, 'steadyWeeks');
  const weeks = new Map<string, Set<number>>();
  for (let row = 0; row < kpis.length; row++) {
    const day = kpis.start[row] ?? NO_DAY;
    const channel = nameAt(kpis.channel, row);
    const isCounted = day >= from && day < thisWeek && (kpis.visits[row] ?? 0) > 0;
    if (!isCounted || channel === null || isReferral(channel)) continue;
    weeks.set(channel, (weeks.get(channel) ?? new Set()).add(firstDayOfWeek(day, settings.weekStart)));
  }
  return Math.max(0, ...[...weeks.values()].map(({ size }) => size));
}

/** Whole months in a row up to the last one; null while the canvas has no break-even. */
function breakEvenMonths({ figures, canvas: { breakEven }, today }: RoadmapBooks): number | null {
  if (breakEven === null) return null;
  const over = figures.months.filter(({ month }) => month < formatMonth(monthOfDay(today)));
  const miss = [...over].reverse().findIndex(({ activeRegulars }) => activeRegulars < breakEven);
  return miss < 0 ? over.length : miss;
}
