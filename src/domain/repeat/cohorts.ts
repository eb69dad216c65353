import type { Day } from '../../schema/table';
import { monthPeriods, type Periods, periodOf } from '../ledger/periods';
import type { PurchaseDays } from '../ledger/purchase-days';
import { major } from '../stages/stage-figures';

/** Days from the first purchase day within which the second one is looked for. */
export const REPEAT_WINDOWS = [30, 60, 90, 180, 365] as const;
type RepeatWindow = (typeof REPEAT_WINDOWS)[number];

/** `ripe`: customers whose window is wholly over; `converted`: of those, the ones with a second purchase day in it. */
interface RipeRepeat {
  ripe: number;
  converted: number;
}

/** Customers whose first purchase day lies in one month. Months without any have no entry. */
export interface Cohort {
  /** yyyy-MM */
  cohort: string;
  size: number;
  /** Who bought in the cohort's own month, in the next, and so on to the month of `asOf`. */
  active: number[];
  /** Sales per customer of the cohort up to the end of each of these months, refunds not taken off. */
  amount: number[];
  repeat: Record<RepeatWindow, RipeRepeat>;
}

/** Of the cohorts old enough for a month of this distance, how many customers bought in it. */
export interface RetentionPoint {
  offset: number;
  active: number;
  size: number;
}

/** Counts by cohort and distance in months: place `cohort * width + offset`. */
interface Tally {
  readonly width: number;
  readonly active: Int32Array;
  readonly sales: Float64Array;
  /** By cohort, then by window. */
  readonly ripe: Int32Array;
  readonly converted: Int32Array;
}

export function cohorts(days: PurchaseDays, asOf: Day, digits: number): Cohort[] {
  if (days.day.length === 0) return [];
  const months = monthPeriods(
    days.day.reduce((one, other) => Math.min(one, other)),
    asOf,
  );
  const tally = tallyCohorts(days, months, asOf);
  return months.labels.map((label, cohort) => cohortOf(tally, cohort, label, digits)).filter(({ size }) => size > 0);
}

function tallyCohorts(days: PurchaseDays, months: Periods, asOf: Day): Tally {
  const width = months.labels.length;
  const tally = {
    width,
    active: new Int32Array(width * width),
    sales: new Float64Array(width * width),
    ripe: new Int32Array(width * REPEAT_WINDOWS.length),
    converted: new Int32Array(width * REPEAT_WINDOWS.length),
  };
  for (let customer = 0; customer + 1 < days.starts.length; customer++) {
    const start = days.starts[customer]!;
    const end = days.starts[customer + 1]!;
    if (start < end) addCustomer(tally, days, start, end, months, asOf);
  }
  return tally;
}

function addCustomer(tally: Tally, days: PurchaseDays, start: number, end: number, months: Periods, asOf: Day): void {
  const { width, active, sales, ripe, converted } = tally;
  const first = days.day[start]!;
  const cohort = periodOf(months, first);
  let last = -1;
  for (let place = start; place < end; place++) {
    const at = cohort * width + periodOf(months, days.day[place]!) - cohort;
    if (at !== last) active[at] = active[at]! + 1;
    sales[at] = sales[at]! + days.amount[place]!;
    last = at;
  }
  const waited = end - start > 1 ? days.day[start + 1]! - first : Number.POSITIVE_INFINITY;
  REPEAT_WINDOWS.forEach((window, index) => {
    if (asOf - first < window) return;
    const at = cohort * REPEAT_WINDOWS.length + index;
    ripe[at] = ripe[at]! + 1;
    if (waited <= window) converted[at] = converted[at]! + 1;
  });
}

function cohortOf(tally: Tally, cohort: number, label: string, digits: number): Cohort {
  const from = cohort * tally.width;
  const to = from + tally.width - cohort;
  const size = tally.active[from]!;
  let sum = 0;
  const amount = Array.from(tally.sales.subarray(from, to), sales => {
    sum += sales;
    return major(sum, digits) / size;
  });
  const repeatOf = (index: number): RipeRepeat => {
    const at = cohort * REPEAT_WINDOWS.length + index;
    return { ripe: tally.ripe[at]!, converted: tally.converted[at]! };
  };
  const repeat = { 30: repeatOf(0), 60: repeatOf(1), 90: repeatOf(2), 180: repeatOf(3), 365: repeatOf(4) };
  return { cohort: label, size, active: Array.from(tally.active.subarray(from, to)), amount, repeat };
}

/** Weighted: a cohort of three does not weigh as much as one of 300. */
export function retentionLine(of: readonly Cohort[]): RetentionPoint[] {
  const longest = of[0]?.active.length ?? 0;
  return Array.from({ length: longest }, (_, offset) => {
    const old = of.filter(({ active }) => offset < active.length);
    const sum = (count: (cohort: Cohort) => number) => old.reduce((total, cohort) => total + count(cohort), 0);
    return { offset, active: sum(({ active }) => active[offset]!), size: sum(({ size }) => size) };
  });
}
