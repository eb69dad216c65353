import { firstDayOfMonth, monthOfDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import { monthPeriods, type Periods, periodOf } from '../ledger/periods';
import type { PurchaseDays } from '../ledger/purchase-days';

/** Length of a step of age. */
export const AGE_STEP = 30;

/**
 * Customers by the month of their first purchase day: how many of them bought at the age of 0 to 29 days, 30 to 59 and so
 * on. null where the month's youngest customer could not have been so old yet.
 */
export interface AgedCohort {
  readonly size: number;
  readonly byAge: (number | null)[];
}

/** Of the cohorts old enough, who bought at this age. */
export interface AgePoint {
  fromDay: number;
  active: number;
  size: number;
}

/** In the order of months, those without customers left out. */
export function agedCohorts(days: PurchaseDays, asOf: Day): AgedCohort[] {
  if (days.day.length === 0) return [];
  const oldest = days.day.reduce((one, other) => Math.min(one, other));
  const months = monthPeriods(oldest, asOf);
  const steps = stepsBy(asOf - months.firstDay);
  const { sizes, active } = countByAge(days, months, steps);
  return Array.from(sizes, (size, cohort) => {
    const month = monthOfDay(oldest) + cohort;
    const youngest = firstDayOfMonth(month + 1) - 1;
    const byAge = Array.from({ length: stepsBy(asOf - firstDayOfMonth(month)) }, (_, step) =>
      asOf - youngest >= (step + 1) * AGE_STEP - 1 ? active[cohort * steps + step]! : null,
    );
    return { size, byAge };
  }).filter(({ size }) => size > 0);
}

/** Steps that have begun after so many days. */
function stepsBy(age: number): number {
  return Math.floor(age / AGE_STEP) + 1;
}

function countByAge({ starts, day }: PurchaseDays, months: Periods, steps: number) {
  const sizes = new Int32Array(months.labels.length);
  const active = new Int32Array(months.labels.length * steps);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const [from, to] = [starts[customer]!, starts[customer + 1]!];
    if (from === to) continue;
    const first = day[from]!;
    const cohort = periodOf(months, first);
    sizes[cohort] = sizes[cohort]! + 1;
    let last = -1;
    for (let place = from; place < to; place++) {
      const step = Math.floor((day[place]! - first) / AGE_STEP);
      if (step === last) continue;
      last = step;
      active[cohort * steps + step] = active[cohort * steps + step]! + 1;
    }
  }
  return { sizes, active };
}

/** Weighted over the ripe cells, up to the oldest age any cohort has reached. */
export function retentionByAge(cohorts: readonly AgedCohort[]): AgePoint[] {
  const longest = cohorts.reduce((most, { byAge }) => Math.max(most, byAge.length), 0);
  return Array.from({ length: longest }, (_, step) => {
    const point = { fromDay: step * AGE_STEP, active: 0, size: 0 };
    for (const { byAge, size } of cohorts) {
      const active = byAge[step] ?? null;
      if (active === null) continue;
      point.active += active;
      point.size += size;
    }
    return point;
  }).filter(({ size }) => size > 0);
}
