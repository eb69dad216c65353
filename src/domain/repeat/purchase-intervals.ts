import type { PurchaseDays } from '../ledger/purchase-days';
import { quantile } from '../quantile';

/** Days between one purchase day and the customer's next, all customers together. Gaps not yet closed are not in it. */
export interface PurchaseIntervals {
  count: number;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
  mean: number | null;
}

export function purchaseIntervals(days: PurchaseDays): PurchaseIntervals {
  const gaps = sortedGaps(days);
  const count = gaps.length;
  return {
    count,
    p25: quantile(gaps, 0.25),
    median: quantile(gaps, 0.5),
    p75: quantile(gaps, 0.75),
    p90: quantile(gaps, 0.9),
    mean: count === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / count,
  };
}

function sortedGaps({ starts, day }: PurchaseDays): Int32Array {
  const gaps = new Int32Array(day.length);
  let count = 0;
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    for (let place = starts[customer]! + 1; place < starts[customer + 1]!; place++) {
      gaps[count++] = day[place]! - day[place - 1]!;
    }
  }
  return gaps.subarray(0, count).sort();
}
