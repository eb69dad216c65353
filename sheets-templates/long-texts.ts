import { boxHelp } from './box-help';
import { columns } from './columns/columns';
import { glossary } from './glossary';
import { settingItems } from './setting-items';
import { trades } from './trades/trades';

/** Plain data, and long: the bundle holds it deflated. */
export const longTexts = { trades, glossary, boxHelp, columns, settingItems };
export type LongTexts = typeof longTexts;
