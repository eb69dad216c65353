import type { MoneyFigures } from '../domain/money/money';
import { type CourseContext, ownerCourse } from '../domain/people/owner-course';
import type { Work } from '../domain/work/work';
import { formatDay, parseIsoDay } from '../schema/day';
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
}

const QUARTER = 13;
/** What the history calls the weeks. */
export const WEEKS_WITHIN = 'weeksWithinLimits';

export function aimsOf(
  { anomalies, concentration }: Pick<MoneyFigures, 'anomalies' | 'concentration'>,
  works: readonly Work[],
  context: CourseContext,
): Aims {
  const { now, start } = ownerCourse(works, context);
  return {
    within: weeksWithin(anomalies),
    leansOn: leanings.flatMap(on => {
      const top = concentration?.[on].top;
      return top ? [{ on, name: top.name, share: top.share }] : [];
    }),
    ownerMinutes: now === null ? null : Math.round(now),
    atFirst: start && { day: start.week, minutes: Math.round(start.minutes) },
  };
}

/** A run on one side is a new usual, and no week out of order. */
function weeksWithin({ lastWeek, series, signals }: MoneyFigures['anomalies']): Aims['within'] {
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
