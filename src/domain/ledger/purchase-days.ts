import { latestFirst } from './latest-first';
import type { Ledger } from './ledger';

/** Distinct days with a counted sale (one of 0 counts), by customer code, then in order of days. */
export interface PurchaseDays {
  /** Customer c has places `starts[c]` to `starts[c + 1] - 1`. */
  readonly starts: Int32Array;
  readonly day: Int32Array;
  /** Sales of that customer and day in minor units; refunds are not taken off. */
  readonly amount: Float64Array;
  /** Refunds by customer, never above 0. A refund makes no purchase day. */
  readonly refunds: Float64Array;
}

export function purchaseDays({ deals, customers, kinds }: Ledger): PurchaseDays {
  const { starts: rowStarts, rows, day: dayOfRow, kind: kindOfRow } = customers;
  const starts = new Int32Array(rowStarts.length);
  const day = new Int32Array(rows.length);
  const amount = new Float64Array(rows.length);
  const refunds = new Float64Array(rowStarts.length - 1);
  let end = 0;
  for (let customer = 0; customer < refunds.length; customer++) {
    const start = end;
    for (let place = rowStarts[customer]!; place < rowStarts[customer + 1]!; place++) {
      const kind = kindOfRow[place];
      if (kind === kinds.refund) refunds[customer] = refunds[customer]! + deals.amount[rows[place]!]!;
      if (kind !== kinds.sale) continue;
      const on = dayOfRow[place]!;
      if (end === start || day[end - 1] !== on) day[end++] = on;
      amount[end - 1] = amount[end - 1]! + deals.amount[rows[place]!]!;
    }
    starts[customer + 1] = end;
  }
  // A copy: a view would keep the room of all rows alive as long as the days.
  return { starts, day: day.slice(0, end), amount: amount.slice(0, end), refunds };
}

/** Codes of those who ever bought. */
export function buyersOf({ starts }: PurchaseDays): Int32Array {
  const buyers = new Int32Array(starts.length - 1);
  let count = 0;
  for (let customer = 0; customer < buyers.length; customer++) {
    if (starts[customer]! < starts[customer + 1]!) buyers[count++] = customer;
  }
  return buyers.subarray(0, count);
}

/** The latest buyer first, then by name; the order of rows has no say in it. */
export function buyersInOrder(days: PurchaseDays, names: readonly string[]): Int32Array {
  const lastDay = (customer: number) => days.day[days.starts[customer + 1]! - 1]!;
  return latestFirst(buyersOf(days), lastDay, names);
}
