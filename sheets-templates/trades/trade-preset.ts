import type { TradePreset } from './preset';
import { type Trade, trades } from './trades';

/** A trade's lists and example. The bundle holds them deflated (`scripts/pack-trades.ts`): they are texts, and long. */
export function tradePreset(trade: Trade): TradePreset {
  return trades[trade];
}
