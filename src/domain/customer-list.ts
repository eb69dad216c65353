import { formatDay } from '../schema/day';
import type { Day } from '../schema/table';
import type { BuyingHistory } from './buying-history';
import { type CustomerState, type StateLimits, stateOf } from './customer-state';
import { type BgnbdFit, expectedPurchases, probabilityAlive } from './model/bgnbd';
import { expectedSpend, type GammaGammaFit } from './model/gamma-gamma';
import type { PurchaseDays } from './purchase-days';
import type { Segmentation, SegmentName } from './segments';
import { major } from './stage-figures';

/** Someone with at least one purchase day. */
export interface CustomerEntry {
  customer: string;
  /** yyyy-MM-dd, of the first and the last purchase day. */
  firstDay: string;
  lastDay: string;
  purchaseDays: number;
  /** Sales less refunds. */
  amount: number;
  state: CustomerState;
  segment: SegmentName;
  /** Chance that they still buy here. null where the model is off, and after one purchase, which says nothing of it. */
  pAlive: number | null;
  /** Purchase days to expect in the weeks of the horizon; null where the model is off. */
  expectedPurchases: number | null;
  /** Amount to expect on one of them; null where the model is off. */
  expectedSpend: number | null;
}

export interface CustomerListInput {
  readonly names: readonly string[];
  readonly days: PurchaseDays;
  readonly buyers: Int32Array;
  /** Sales less refunds in minor units, in the order of `buyers`. */
  readonly amounts: Float64Array;
  readonly history: BuyingHistory;
  readonly repeat: BgnbdFit | null;
  readonly spend: GammaGammaFit | null;
  readonly limits: StateLimits;
  readonly segmentation: Segmentation;
  readonly asOf: Day;
  readonly digits: number;
  readonly horizonWeeks: number;
}

export function customerList(input: CustomerListInput): CustomerEntry[] {
  return Array.from(input.buyers, (buyer, index) => entryOf(input, buyer, index));
}

function entryOf(input: CustomerListInput, buyer: number, index: number): CustomerEntry {
  const { starts, day } = input.days;
  const first = day[starts[buyer]!]!;
  const last = day[starts[buyer + 1]! - 1]!;
  const daysSince = input.asOf - last;
  const purchaseDays = starts[buyer + 1]! - starts[buyer]!;
  const amount = input.amounts[index]!;
  return {
    customer: input.names[buyer]!,
    firstDay: formatDay(first),
    lastDay: formatDay(last),
    purchaseDays,
    amount: major(amount, input.digits),
    state: stateOf(daysSince, input.limits),
    segment: input.segmentation.segmentOf({ daysSince, purchaseDays, amount }),
    ...outlook(input, index),
  };
}

function outlook({ history, repeat, spend, horizonWeeks }: CustomerListInput, index: number) {
  const x = history.x[index]!;
  const tx = history.tx[index]!;
  const T = history.T[index]!;
  return {
    pAlive: repeat && x > 0 ? rounded(probabilityAlive(repeat, x, tx, T)) : null,
    expectedPurchases: repeat && rounded(expectedPurchases(repeat, horizonWeeks, x, tx, T)),
    expectedSpend: spend && rounded(expectedSpend(spend, x, history.mean[index]!)),
  };
}

/** More digits would only be longer. */
function rounded<Value extends number | null>(value: Value): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
