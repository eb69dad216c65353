import type { PurchaseDays } from '../ledger/purchase-days';

/** Median days between each buyer's purchase days, in the order of `buyers`; NaN after a single one. */
export function medianIntervals({ starts, day }: PurchaseDays, buyers: Int32Array): Float64Array {
  const medians = new Float64Array(buyers.length).fill(Number.NaN);
  for (let index = 0; index < buyers.length; index++) {
    const first = starts[buyers[index]!]!;
    const count = starts[buyers[index]! + 1]! - first - 1;
    if (count === 1) medians[index] = day[first + 1]! - day[first]!;
    if (count < 2) continue;
    const gaps = new Int32Array(count);
    for (let gap = 0; gap < count; gap++) gaps[gap] = day[first + gap + 1]! - day[first + gap]!;
    gaps.sort();
    medians[index] = (gaps[(count - 1) >> 1]! + gaps[count >> 1]!) / 2;
  }
  return medians;
}
