import type { TradePreset } from './preset';

export const cafeCanvas: TradePreset['canvas'] = {};
