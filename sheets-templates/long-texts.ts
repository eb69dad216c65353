import { boxHelp } from './box-help';
import { columns } from './columns/columns';
import { glossary } from './glossary';
import { metricTexts } from './metric-texts/all';
import { settingItems } from './setting-items';
import { trades } from './trades/trades';

/** Plain data, and long: the bundle holds it deflated. */
export const longTexts = { trades, glossary, boxHelp, columns, settingItems, metrics: metricTexts };
export type LongTexts = typeof longTexts;
