import { formatDay } from '../../src/schema/day';
import type { Tables } from '../tables';

/** One line for each cohort and month in which it bought; and one for each cohort and window. */
export interface QueriedCohorts {
  readonly months: readonly { cohort: string; offset: number; active: number; sales: number }[];
  readonly repeats: readonly { cohort: string; window: number; ripe: number; converted: number }[];
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

/** The long tables of a query as the triangle that is printed; months without a purchase count as 0. */
export function cohortsFrom({ months, repeats }: QueriedCohorts, asOf: number): Tables['cohorts'] {
  const last = monthNumber(formatDay(asOf).slice(0, 7));
  const names = [...new Set(months.map(({ cohort }) => cohort))].sort();
  return names.map(cohort => {
    const length = last - monthNumber(cohort) + 1;
    const active = new Array<number>(length).fill(0);
    const sales = new Array<number>(length).fill(0);
    for (const line of months) {
      if (line.cohort !== cohort) continue;
      active[line.offset] = line.active;
      sales[line.offset] = line.sales;
    }
    const size = active[0] ?? 0;
    let sum = 0;
    const amount = sales.map(month => {
      sum += month;
      return sum / size;
    });
    const own = repeats.filter(line => line.cohort === cohort);
    const within = (window: number) => {
      const { ripe = 0, converted = 0 } = own.find(line => line.window === window) ?? {};
      return { ripe, converted };
    };
    const repeat = { 30: within(30), 60: within(60), 90: within(90), 180: within(180), 365: within(365) };
    return { cohort, size, active, amount, repeat };
  });
}
