import { boxHelp } from './box-help';
import { glossary } from './glossary';
import { trades } from './trades/trades';

/** Plain data, long, and seldom read: the bundle holds it deflated. */
export const longTexts = { trades, glossary, boxHelp };
export type LongTexts = typeof longTexts;
