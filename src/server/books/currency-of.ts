import type { Lang } from '../../../sheets-templates/types';

const BY_REGION: Readonly<Record<string, string>> = {
  KR: 'KRW',
  US: 'USD',
  GB: 'GBP',
  JP: 'JPY',
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
  SG: 'SGD',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  IN: 'INR',
  CH: 'CHF',
};
const EURO = 'DE AT FR ES IT NL BE IE PT FI GR LU SK SI EE LV LT CY MT HR'.split(' ');

/** The currency a shop with this spreadsheet locale most likely sells in; the settings tab has the last word. */
export function currencyOf(locale: string, lang: Lang): string {
  const region = /[_-]([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  if (EURO.includes(region)) return 'EUR';
  return BY_REGION[region] ?? (lang === 'ko' ? 'KRW' : 'USD');
}
