import { type HistoryRow, stateKey, stateOn } from '../domain/history/history';
import type { MoneyFigures } from '../domain/money/money';
import { type CourseContext, type OwnerWeek, ownerCourse, weekByWeek } from '../domain/people/owner-course';
import type { Work } from '../domain/work/work';
import { firstDayOfWeek, formatDay, parseIsoDay } from '../schema/day';
import type { Day } from '../schema/table';

export const leanings = ['customer', 'channel', 'staff'] as const;
export type Leaning = (typeof leanings)[number];

/** The two aims of an established owner, as figures (`method.md` 5): a business that runs steadily, and time of their own. */
export interface Aims {
  /** Weeks of the last thirteen in which no number left its own limits; null while no limits are known. */
  readonly within: { readonly weeks: number; readonly of: number } | null;
  /** What sales lean on most. */
  readonly leansOn: readonly { readonly on: Leaning; readonly name: string; readonly share: number }[];
  /** Minutes a week; null where they are not known. */
  readonly ownerMinutes: number | null;
  /** As they stood when the first week that was kept was over, by its first day. */
  readonly atFirst: { readonly day: Day; readonly minutes: number } | null;
  /** How steadily it ran a quarter ago, or on the first day of which that is kept; null: nothing was kept before this week. */
  readonly before: Before | null;
  /** Percent of weeks within limits, and minutes, of the weeks up to this one, a quarter at most. */
  readonly trends: { readonly within: readonly number[]; readonly minutes: readonly number[] };
}

export type Within = NonNullable<Aims['within']>;

export interface Before {
  readonly day: Day;
  readonly within: Within | null;
  /** Whole percent of sales. */
  readonly shares: readonly { readonly on: Leaning; readonly percent: number }[];
}

const QUARTER = 13;
/** What the history calls the weeks: `value` is their percent, `after` what it is of, as `11/13`. */
export const WEEKS_WITHIN = 'weeksWithinLimits';

export function dependenceOn(on: Leaning): string {
  return `dependence.${on}`;
}

export function keptWithin({ weeks, of }: Within): { value: number; after: string } {
  return { value: percentOf(weeks / of), after: `${weeks}/${of}` };
}

export function percentOf(share: number): number {
  return Math.round(share * 100);
}

export function aimsOf(
  { anomalies, concentration }: Pick<MoneyFigures, 'anomalies' | 'concentration'>,
  works: readonly Work[],
  context: CourseContext,
): Aims {
  const { now, start, weeks } = ownerCourse(works, context);
  const within = weeksWithin(anomalies);
  const keptWeeks = context.past.filter(
    row => row.subject === WEEKS_WITHIN && readWithin(row) && row.day <= context.today,
  );
  const trend = (course: readonly OwnerWeek[]) => course.slice(-QUARTER).map(({ minutes }) => Math.round(minutes));
  return {
    within,
    leansOn: leanings.flatMap(on => {
      const top = concentration?.[on].top;
      return top ? [{ on, name: top.name, share: top.share }] : [];
    }),
    ownerMinutes: now === null ? null : Math.round(now),
    atFirst: start && { day: start.week, minutes: Math.round(start.minutes) },
    before: beforeOf(context),
    trends: {
      within: trend(weekByWeek(keptWeeks, within && keptWithin(within).value, context)),
      minutes: trend(weeks),
    },
  };
}

/** What is not kept with the number of its weeks is of an older version, and cannot be told apart. */
function readWithin({ after }: HistoryRow): Within | null {
  const [, weeks, of] = /^(\d+)\/(\d+)$/.exec(after) ?? [];
  return of === undefined ? null : { weeks: Number(weeks), of: Number(of) };
}

function beforeOf({ past, today, weekStart }: CourseContext): Before | null {
  const subjects = [WEEKS_WITHIN, ...leanings.map(dependenceOn)];
  const thisWeek = firstDayOfWeek(today, weekStart);
  const first = past.find(
    ({ kind, subject, day }) => kind === 'progress' && subjects.includes(subject) && day < thisWeek,
  );
  if (!first) return null;
  const day = Math.max(first.day, today - 7 * QUARTER);
  const state = stateOn(past, 'progress', day);
  const kept = (subject: string) => state.get(stateKey(subject, ''));
  const weeks = kept(WEEKS_WITHIN);
  const shares = leanings.flatMap(on => {
    const percent = kept(dependenceOn(on))?.value ?? null;
    return percent === null ? [] : [{ on, percent }];
  });
  return { day, within: weeks ? readWithin(weeks) : null, shares };
}

/** A run on one side is a new usual, and no week out of order. */
function weeksWithin({ lastWeek, series, signals }: MoneyFigures['anomalies']): Within | null {
  if (lastWeek === null) return null;
  const first = formatDay(parseIsoDay(lastWeek)! - 7 * (QUARTER - 1));
  const judged = new Set(
    series.flatMap(({ points }) =>
      points.filter(({ week, limits }) => limits !== null && week >= first).map(({ week }) => week),
    ),
  );
  if (judged.size === 0) return null;
  const outside = new Set(
    signals
      .filter(({ kind, week }) => (kind === 'above' || kind === 'below') && judged.has(week))
      .map(({ week }) => week),
  );
  return { weeks: judged.size - outside.size, of: judged.size };
}
