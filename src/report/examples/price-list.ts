import type { Price } from '../../../sheets-templates/trades/preset';
import type { Lang } from '../../../sheets-templates/types';

export const usualCurrency: Readonly<Record<Lang, string>> = { ko: 'KRW', en: 'USD' };

/** Prices are given in won and in dollars; whatever is no won is nearer to dollars in size. */
export function priceList(currency: string): keyof Price {
  return currency === usualCurrency.ko ? 'ko' : 'en';
}
