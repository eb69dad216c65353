import type { TradePreset } from './preset';

export const otherCanvas: TradePreset['canvas'] = {};
