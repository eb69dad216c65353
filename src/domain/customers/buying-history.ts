import type { Day } from '../../schema/table';
import type { PurchaseDays } from '../ledger/purchase-days';

/** What the two models know of each buyer, in the order of `buyers`. Times in weeks from the first purchase day. */
export interface BuyingHistory {
  /** Purchase days after the first. */
  readonly x: Int32Array;
  /** Of the last purchase day. */
  readonly tx: Float64Array;
  /** Of `asOf`. */
  readonly T: Float64Array;
  /** Sales per purchase day after the first, in major units; 0 where there is none. */
  readonly mean: Float64Array;
}

const DAYS_PER_WEEK = 7;

export function buyingHistory(days: PurchaseDays, buyers: Int32Array, asOf: Day, digits: number): BuyingHistory {
  const { starts, day, amount } = days;
  const x = new Int32Array(buyers.length);
  const tx = new Float64Array(buyers.length);
  const T = new Float64Array(buyers.length);
  const mean = new Float64Array(buyers.length);
  for (let index = 0; index < buyers.length; index++) {
    const start = starts[buyers[index]!]!;
    const end = starts[buyers[index]! + 1]!;
    const repeats = end - start - 1;
    let sum = 0;
    for (let place = start + 1; place < end; place++) sum += amount[place]!;
    x[index] = repeats;
    tx[index] = (day[end - 1]! - day[start]!) / DAYS_PER_WEEK;
    T[index] = (asOf - day[start]!) / DAYS_PER_WEEK;
    mean[index] = repeats === 0 ? 0 : sum / repeats / 10 ** digits;
  }
  return { x, tx, T, mean };
}
