import type { TradePreset } from './preset';

export const shopCanvas: TradePreset['canvas'] = {};
