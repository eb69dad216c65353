import type { Settings } from '../../schema/settings';
import type { Day } from '../../schema/table';
import { type Periods, periodOf } from '../ledger/periods';
import type { PurchaseDays } from '../ledger/purchase-days';

/** Where the settings are silent: twice the shop's median interval, but no less than a month. `method.md` 10.2. */
const LEAST_DORMANT_DAYS = 30;

/**
 * Days without a purchase after which a regular was dormant, by period: each from the intervals known by its end, so that
 * a past month stays as it was.
 */
export function dormantLimits(
  days: PurchaseDays,
  periods: Periods,
  { dormantDays }: Pick<Settings, 'dormantDays'>,
): Float64Array {
  const limits = new Float64Array(periods.labels.length).fill(dormantDays ?? LEAST_DORMANT_DAYS);
  if (dormantDays !== null) return limits;
  const gaps = gapsByPeriod(days, periods);
  const known = new Int32Array(periods.ofOffset.length + 1);
  for (let period = 0; period < limits.length; period++) {
    for (let place = gaps.starts[period]!; place < gaps.starts[period + 1]!; place++) {
      known[gaps.length[place]!] = known[gaps.length[place]!]! + 1;
    }
    limits[period] = Math.max(LEAST_DORMANT_DAYS, 2 * medianOf(known, gaps.starts[period + 1]!));
  }
  return limits;
}

/** Intervals by the period in which they closed: those of period p stand at `starts[p]` to `starts[p + 1] - 1`. */
function gapsByPeriod({ starts, day }: PurchaseDays, periods: Periods) {
  const ends = new Int32Array(periods.labels.length + 1);
  eachGap(starts, day, on => {
    const period = periodOf(periods, on);
    ends[period + 1] = ends[period + 1]! + 1;
  });
  for (let period = 1; period < ends.length; period++) ends[period] = ends[period]! + ends[period - 1]!;
  const length = new Int32Array(ends[ends.length - 1]!);
  const next = ends.slice();
  eachGap(starts, day, (on, gap) => {
    const period = periodOf(periods, on);
    length[next[period]!] = gap;
    next[period] = next[period]! + 1;
  });
  return { starts: ends, length };
}

function eachGap(starts: Int32Array, day: Int32Array, take: (on: Day, gap: number) => void): void {
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    for (let place = starts[customer]! + 1; place < starts[customer + 1]!; place++) {
      take(day[place]!, day[place]! - day[place - 1]!);
    }
  }
}

/** Median of `count` numbers, of which `times[n]` are n; 0 of none. */
function medianOf(times: Int32Array, count: number): number {
  if (count === 0) return 0;
  const [low, high] = [Math.floor((count - 1) / 2), Math.floor(count / 2)];
  let seen = 0;
  let lower = -1;
  for (let value = 0; value < times.length; value++) {
    seen += times[value]!;
    if (lower < 0 && seen > low) lower = value;
    if (seen > high) return (lower + value) / 2;
  }
  throw new Error(`${count} numbers, but only ${seen} were counted`);
}
