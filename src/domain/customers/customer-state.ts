import type { Trade } from '../../schema/settings';
import type { PurchaseIntervals } from '../repeat/purchase-intervals';

export type CustomerState = 'active' | 'atRisk' | 'dormant' | 'lost';

/** The most days since the last purchase day with which a customer is still said to be in a state; beyond: lost. */
export interface StateLimits {
  /** `trade`: too few intervals of the shop's own, so its trade's usual ones stand in. */
  source: 'own' | 'trade';
  /** Within half of all intervals; the finest cut of recency, not a state. */
  recent: number;
  active: number;
  atRisk: number;
  dormant: number;
}

/** Fewer intervals say little about the longest tenth of them. */
export const ENOUGH_INTERVALS = 30;

/** P50, P75 and P90 we suppose until the shop's own are known: our choice, from how often such a service is bought. */
const TRADE_INTERVALS: Readonly<Record<Trade, readonly [number, number, number]>> = {
  cafe: [7, 14, 30],
  academy: [30, 35, 60],
  agency: [30, 60, 120],
  shop: [30, 60, 90],
  other: [30, 60, 90],
};

export function stateLimits({ count, median, p75, p90 }: PurchaseIntervals, trade: Trade): StateLimits {
  const hasOwn = count >= ENOUGH_INTERVALS && median !== null && p75 !== null && p90 !== null;
  const [recent, active, atRisk] = hasOwn ? ([median, p75, p90] as const) : TRADE_INTERVALS[trade];
  return { source: hasOwn ? 'own' : 'trade', recent, active, atRisk, dormant: 2 * atRisk };
}

export function stateOf(daysSince: number, limits: StateLimits): CustomerState {
  if (daysSince <= limits.active) return 'active';
  if (daysSince <= limits.atRisk) return 'atRisk';
  return daysSince <= limits.dormant ? 'dormant' : 'lost';
}
