import type { TradePreset } from './preset';

export const agencyCanvas: TradePreset['canvas'] = {};
