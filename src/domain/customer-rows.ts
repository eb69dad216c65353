import type { DealsTable } from '../schema/table';
import { COUNTED } from './row-verdict';

/** Counted rows that have a customer, by customer, then by day, then from top to bottom. */
export interface CustomerRows {
  /** Customer c has `rows[starts[c]]` to `rows[starts[c + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

export function rowsByCustomer(deals: DealsTable, verdicts: Uint8Array): CustomerRows {
  const { codes, names } = deals.customer;
  const starts = new Int32Array(names.length + 1);
  const isOurs = (row: number) => verdicts[row] === COUNTED && codes[row]! >= 0;
  for (let row = 0; row < deals.length; row++) {
    if (isOurs(row)) starts[codes[row]! + 1] = starts[codes[row]! + 1]! + 1;
  }
  for (let customer = 0; customer < names.length; customer++) {
    starts[customer + 1] = starts[customer + 1]! + starts[customer]!;
  }
  const next = starts.slice();
  const rows = new Int32Array(starts[names.length] ?? 0);
  for (let row = 0; row < deals.length; row++) {
    if (!isOurs(row)) continue;
    const place = next[codes[row]!]!;
    rows[place] = row;
    next[codes[row]!] = place + 1;
  }
  for (let customer = 0; customer < names.length; customer++) {
    sortByDay(rows, starts[customer]!, starts[customer + 1]!, deals.day);
  }
  return { starts, rows };
}

/** Ledgers are mostly in order already, and few customers have many rows. */
function sortByDay(rows: Int32Array, from: number, to: number, day: Int32Array): void {
  let isSorted = true;
  for (let place = from + 1; place < to && isSorted; place++) isSorted = day[rows[place - 1]!]! <= day[rows[place]!]!;
  if (isSorted) return;
  rows.subarray(from, to).sort((one, other) => day[one]! - day[other]! || one - other);
}
