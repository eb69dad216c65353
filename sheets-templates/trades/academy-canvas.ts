import type { TradePreset } from './preset';

export const academyCanvas: TradePreset['canvas'] = {};
