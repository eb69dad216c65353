import { type Day, NO_DAY } from '../../schema/table';
import { lastDays, monthPeriods, type Periods, periodOf } from '../ledger/periods';
import type { PurchaseDays } from '../ledger/purchase-days';
import { quantile } from '../quantile';
import { rate } from '../stages/stage-figures';

/** Days, up to the end of a month, in which those who bought twice are held against those who bought at all. */
export const REPEAT_SPAN = 90;

export interface RepeatMonth {
  month: string;
  /** Customers with a purchase day in the month. */
  buyers: number;
  /** Of those, whose first purchase day ever lies in it. */
  newBuyers: number;
  /** Of the buyers, who on some purchase day in the month had bought on an earlier day, in it or before. */
  returning: number;
  returningShare: number | null;
  /** In the `spanDays` that end with the month: who bought, and who on two days or more. null: the books are younger. */
  spanBuyers: number | null;
  spanRepeaters: number | null;
  spanRepeatRate: number | null;
}

export interface RepeatFigures {
  spanDays: number;
  months: RepeatMonth[];
  /** Of each customer's own median interval, one vote each; null before anybody came twice. */
  customerMedianInterval: { customers: number; median: number | null };
}

/** `firstDay` is the ledger's, NO_DAY if it is empty; `medians` are the customers' own intervals, NaN for none. */
export function repeatFigures(days: PurchaseDays, firstDay: Day, asOf: Day, medians: Float64Array): RepeatFigures {
  const own = medians.filter(median => !Number.isNaN(median)).sort();
  return {
    spanDays: REPEAT_SPAN,
    months: firstDay === NO_DAY ? [] : repeatMonths(days, firstDay, asOf),
    customerMedianInterval: { customers: own.length, median: quantile(own, 0.5) },
  };
}

function repeatMonths(days: PurchaseDays, firstDay: Day, asOf: Day): RepeatMonth[] {
  const periods = monthPeriods(firstDay, asOf);
  const tally = tallyRepeat(days, periods, asOf);
  const ends = lastDays(periods);
  return periods.labels.map((month, at) => {
    const [buyers, newBuyers, returning] = [tally.buyers[at]!, tally.newBuyers[at]!, tally.returning[at]!];
    const [spanBuyers, spanRepeaters] = [tally.spanBuyers[at]!, tally.spanRepeaters[at]!];
    const isWhole = ends[at]! - firstDay + 1 >= REPEAT_SPAN;
    const span = isWhole
      ? { spanBuyers, spanRepeaters, spanRepeatRate: rate(spanRepeaters, spanBuyers) }
      : { spanBuyers: null, spanRepeaters: null, spanRepeatRate: null };
    return { month, buyers, newBuyers, returning, returningShare: rate(returning, buyers), ...span };
  });
}

/** By month. */
interface RepeatTally {
  readonly buyers: Int32Array;
  readonly newBuyers: Int32Array;
  readonly returning: Int32Array;
  readonly spanBuyers: Int32Array;
  readonly spanRepeaters: Int32Array;
}

function tallyRepeat(days: PurchaseDays, periods: Periods, asOf: Day): RepeatTally {
  const column = () => new Int32Array(periods.labels.length);
  const tally = {
    buyers: column(),
    newBuyers: column(),
    returning: column(),
    spanBuyers: column(),
    spanRepeaters: column(),
  };
  for (let customer = 0; customer + 1 < days.starts.length; customer++) {
    countMonths(tally, days, customer, periods);
    countSpans(tally, days, customer, periods, asOf);
  }
  return tally;
}

function countMonths(tally: RepeatTally, { starts, day }: PurchaseDays, customer: number, periods: Periods): void {
  const first = starts[customer]!;
  let bought = -1;
  let returned = -1;
  for (let place = first; place < starts[customer + 1]!; place++) {
    const month = periodOf(periods, day[place]!);
    if (month !== bought) add(tally.buyers, month, month);
    bought = month;
    if (place === first) add(tally.newBuyers, month, month);
    else {
      if (month !== returned) add(tally.returning, month, month);
      returned = month;
    }
  }
}

/** A purchase day lies in the spans of the months that end in the days it begins; so does a pair, from its second day on. */
function countSpans(
  tally: RepeatTally,
  { starts, day }: PurchaseDays,
  customer: number,
  periods: Periods,
  asOf: Day,
): void {
  const first = starts[customer]!;
  const newest = periods.labels.length - 1;
  let before = -1;
  let bought = -1;
  let repeated = -1;
  for (let place = first; place < starts[customer + 1]!; place++) {
    const month = periodOf(periods, day[place]!);
    const after = day[place]! + REPEAT_SPAN;
    const last = after > asOf ? newest : periodOf(periods, after) - 1;
    add(tally.spanBuyers, Math.max(month, bought + 1), last);
    bought = Math.max(bought, last);
    if (place > first) {
      add(tally.spanRepeaters, Math.max(month, repeated + 1), before);
      repeated = Math.max(repeated, before);
    }
    before = last;
  }
}

function add(column: Int32Array, from: number, to: number): void {
  for (let place = from; place <= to; place++) column[place] = column[place]! + 1;
}
