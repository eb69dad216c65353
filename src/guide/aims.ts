import type { HistoryRow } from '../domain/history/history';
import type { MoneyFigures } from '../domain/money/money';
import { ownerShare, ownerTime } from '../domain/work/owner-time';
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
  /** Minutes a week; null where nobody is named for any work. */
  readonly ownerMinutes: number | null;
  /** As it was kept first. */
  readonly atFirst: { readonly day: Day; readonly minutes: number } | null;
}

const QUARTER = 13;
/** What the history calls them. */
export const OWNER_MINUTES = 'ownerMinutes';
export const WEEKS_WITHIN = 'weeksWithinLimits';

export function aimsOf(
  { anomalies, concentration }: Pick<MoneyFigures, 'anomalies' | 'concentration'>,
  works: readonly Work[],
  past: readonly HistoryRow[],
): Aims {
  const kept = past.find(
    ({ kind, subject, value }) => kind === 'progress' && subject === OWNER_MINUTES && value !== null,
  );
  return {
    within: weeksWithin(anomalies),
    leansOn: leanings.flatMap(on => {
      const top = concentration?.[on].top;
      return top ? [{ on, name: top.name, share: top.share }] : [];
    }),
    ownerMinutes: works.some(work => ownerShare(work) !== null) ? Math.round(ownerTime(works).minutes) : null,
    atFirst: kept ? { day: kept.day, minutes: kept.value ?? 0 } : null,
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
