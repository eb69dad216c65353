import { quantile } from '../quantile';
import { major } from '../stages/stage-figures';
import type { StateLimits } from './customer-state';

/** In the order in which an owner reads them: who keeps the shop, who is slipping, who has gone. */
export const SEGMENTS = ['best', 'loyal', 'second', 'new', 'slippingLoyal', 'slipping', 'lostLoyal', 'gone'] as const;
export type SegmentName = (typeof SEGMENTS)[number];

/** Each score is 1 to 4, 4 the best. Equal values always get equal scores. */
export interface SegmentCuts {
  /** Days since the last purchase day: up to the first of these scores 4, beyond the last 1. */
  recency: [number, number, number];
  /** Purchase days needed for a score of 2, 3 and 4. */
  purchaseDays: [number, number, number];
  /** Quartiles of the customers' amounts in major units: beyond the last scores 4. null without customers. */
  amount: [number, number, number] | null;
}

export interface SegmentFigures {
  segment: SegmentName;
  customers: number;
  amount: number;
}

export interface Segments {
  cuts: SegmentCuts;
  list: SegmentFigures[];
}

const PURCHASE_DAYS: [number, number, number] = [2, 3, 5];

interface Buyer {
  readonly daysSince: number;
  readonly purchaseDays: number;
  /** Minor units. */
  readonly amount: number;
}

/** Scores from 1 to 4 (4 the best) of recency, frequency and money, and the segment they make. */
export interface Scored {
  r: number;
  f: number;
  m: number;
  segment: SegmentName;
}

export interface Segmentation {
  readonly cuts: SegmentCuts;
  scoresOf(buyer: Buyer): Scored;
}

/** `amounts` in minor units, of every buyer. */
export function segmentation(amounts: Float64Array, limits: StateLimits, digits: number): Segmentation {
  const sorted = amounts.slice().sort();
  const quartiles = [0.25, 0.5, 0.75].map(share => quantile(sorted, share) ?? Number.NaN) as [number, number, number];
  const recency: [number, number, number] = [limits.recent, limits.active, limits.atRisk];
  const [low, middle, high] = quartiles;
  const amount: SegmentCuts['amount'] =
    sorted.length === 0 ? null : [major(low, digits), major(middle, digits), major(high, digits)];
  return {
    cuts: { recency, purchaseDays: [...PURCHASE_DAYS], amount },
    scoresOf({ daysSince, purchaseDays, amount: paid }) {
      const r = 4 - beyond(recency, daysSince);
      const f = 1 + beyond(PURCHASE_DAYS, purchaseDays + 1);
      const m = 1 + beyond(quartiles, paid);
      return { r, f, m, segment: named(r, f, m) };
    },
  };
}

/** How many of the cuts a value lies beyond; a value on a cut is not beyond it, so equal values never part. */
function beyond([low, middle, high]: readonly [number, number, number], value: number): number {
  return (value > low ? 1 : 0) + (value > middle ? 1 : 0) + (value > high ? 1 : 0);
}

function named(recency: number, frequency: number, money: number): SegmentName {
  const isLoyal = frequency >= 3;
  if (recency === 1) return isLoyal ? 'lostLoyal' : 'gone';
  if (recency === 2) return isLoyal ? 'slippingLoyal' : 'slipping';
  if (isLoyal) return frequency === 4 && money === 4 ? 'best' : 'loyal';
  return frequency === 2 ? 'second' : 'new';
}
