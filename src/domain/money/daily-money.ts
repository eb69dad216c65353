import { type Day, NO_DAY } from '../../schema/table';
import { lastRecord } from '../ledger/kept-weeks';
import type { Ledger } from '../ledger/ledger';
import { COUNTED } from '../ledger/row-verdict';

/** Running totals up to and with each day since the first sale or refund, in minor units and in orders. */
export interface DailyMoney {
  /** NO_DAY where there is none. */
  readonly firstDay: Day;
  readonly sales: Float64Array;
  readonly orders: Float64Array;
  /** Of either ledger, whatever was written down. */
  readonly lastRecord: Day;
}

export function dailyMoney(ledger: Ledger, asOf: Day): DailyMoney {
  const { deals, kinds, verdicts, firstDay: base } = ledger;
  const days = base === NO_DAY ? 0 : asOf - base + 1;
  const sales = new Float64Array(days);
  const orders = new Float64Array(days);
  let first = days;
  for (let row = 0; row < deals.length; row++) {
    const kind = deals.kind.codes[row];
    if (verdicts.of[row] !== COUNTED || (kind !== kinds.sale && kind !== kinds.refund)) continue;
    const at = deals.day[row]! - base;
    sales[at] = sales[at]! + deals.amount[row]!;
    if (kind === kinds.sale) orders[at] = orders[at]! + 1;
    if (at < first) first = at;
  }
  for (let at = 1; at < days; at++) {
    sales[at] = sales[at]! + sales[at - 1]!;
    orders[at] = orders[at]! + orders[at - 1]!;
  }
  return {
    firstDay: first === days ? NO_DAY : base + first,
    sales: sales.subarray(first),
    orders: orders.subarray(first),
    lastRecord: lastRecord(ledger, asOf),
  };
}

/** From day `from` to day `to`, both counted and neither after the last one known; 0 before the first. */
export function sumBetween({ firstDay }: DailyMoney, totals: Float64Array, from: Day, to: Day): number {
  const upTo = (day: Day) => totals[day - firstDay] ?? 0;
  return upTo(to) - upTo(from - 1);
}
