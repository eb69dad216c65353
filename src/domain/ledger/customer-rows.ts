import type { DealsTable } from '../../schema/table';
import { COUNTED } from './row-verdict';

/**
 * Counted rows that have a customer, by customer, then by day, then from top to bottom. What every walk along a customer
 * asks of a row lies beside it: looked up in the ledger it would come from a different corner of memory each time.
 */
export interface CustomerRows {
  /** Customer c has places `starts[c]` to `starts[c + 1] - 1`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly day: Int32Array;
  /** Code of the kind. */
  readonly kind: Int8Array;
}

/** Two counting sorts, by day and then by customer: the second keeps the order of the first. */
export function rowsByCustomer(deals: DealsTable, verdicts: Uint8Array): CustomerRows {
  const { codes, names } = deals.customer;
  const byDay = rowsByDay(deals, verdicts);
  const starts = new Int32Array(names.length + 1);
  for (let index = 0; index < byDay.length; index++) {
    const after = codes[byDay[index]!]! + 1;
    starts[after] = starts[after]! + 1;
  }
  sumUp(starts);
  const next = starts.slice();
  const rows = new Int32Array(byDay.length);
  const day = new Int32Array(byDay.length);
  const kind = new Int8Array(byDay.length);
  for (let index = 0; index < byDay.length; index++) {
    const row = byDay[index]!;
    const customer = codes[row]!;
    const place = next[customer]!;
    next[customer] = place + 1;
    rows[place] = row;
    day[place] = deals.day[row]!;
    kind[place] = deals.kind.codes[row]!;
  }
  return { starts, rows, day, kind };
}

/** Counted rows that have a customer, by day, then from top to bottom. */
function rowsByDay(deals: DealsTable, verdicts: Uint8Array): Int32Array {
  const kept = new Int32Array(deals.length);
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let isInOrder = true;
  for (let row = 0; row < deals.length; row++) {
    if (verdicts[row] !== COUNTED || deals.customer.codes[row]! < 0) continue;
    kept[count++] = row;
    const day = deals.day[row]!;
    if (day < last) isInOrder = false;
    else last = day;
    if (day < first) first = day;
  }
  const rows = kept.subarray(0, count);
  return isInOrder ? rows : sortedByDay(rows, deals.day, first, last);
}

function sortedByDay(rows: Int32Array, days: Int32Array, first: number, last: number): Int32Array {
  const next = new Int32Array(last - first + 2);
  for (let index = 0; index < rows.length; index++) {
    const after = days[rows[index]!]! - first + 1;
    next[after] = next[after]! + 1;
  }
  sumUp(next);
  const sorted = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const offset = days[rows[index]!]! - first;
    sorted[next[offset]!] = rows[index]!;
    next[offset] = next[offset]! + 1;
  }
  return sorted;
}

/** Counts become places: each entry the sum of all up to it. */
function sumUp(counts: Int32Array): void {
  for (let index = 1; index < counts.length; index++) counts[index] = counts[index]! + counts[index - 1]!;
}
