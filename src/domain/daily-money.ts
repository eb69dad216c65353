import { type Day, NO_DAY } from '../schema/table';
import type { Ledger } from './ledger';
import { COUNTED } from './row-verdict';

/** Running totals up to and with each day since the first sale or refund, in minor units and in orders. */
export interface DailyMoney {
  /** NO_DAY where there is none. */
  readonly firstDay: Day;
  readonly sales: Float64Array;
  readonly orders: Float64Array;
}

export function dailyMoney({ deals, kinds, verdicts }: Ledger, asOf: Day): DailyMoney {
  const isMoney = (row: number) =>
    verdicts.of[row] === COUNTED && (deals.kind.codes[row] === kinds.sale || deals.kind.codes[row] === kinds.refund);
  let firstDay = NO_DAY;
  for (let row = 0; row < deals.length; row++) {
    if (isMoney(row) && (firstDay === NO_DAY || deals.day[row]! < firstDay)) firstDay = deals.day[row]!;
  }
  const days = firstDay === NO_DAY ? 0 : asOf - firstDay + 1;
  const sales = new Float64Array(days);
  const orders = new Float64Array(days);
  for (let row = 0; row < deals.length; row++) {
    if (!isMoney(row)) continue;
    const at = deals.day[row]! - firstDay;
    sales[at] = sales[at]! + deals.amount[row]!;
    if (deals.kind.codes[row] === kinds.sale) orders[at] = orders[at]! + 1;
  }
  for (let at = 1; at < days; at++) {
    sales[at] = sales[at]! + sales[at - 1]!;
    orders[at] = orders[at]! + orders[at - 1]!;
  }
  return { firstDay, sales, orders };
}

/** From day `from` to day `to`, both counted; 0 before the first day. */
export function sumBetween({ firstDay }: DailyMoney, totals: Float64Array, from: Day, to: Day): number {
  const upTo = (day: Day) => totals[Math.min(day - firstDay, totals.length - 1)] ?? 0;
  return upTo(to) - upTo(from - 1);
}
