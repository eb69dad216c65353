import { academy } from './academy';
import { agency } from './agency';
import { cafe } from './cafe';
import { other } from './other';
import type { TradePreset } from './preset';
import { shop } from './shop';

export const trades = { academy, cafe, shop, agency, other } as const satisfies Readonly<Record<string, TradePreset>>;
export type Trade = keyof typeof trades;
