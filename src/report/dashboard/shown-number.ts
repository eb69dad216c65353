import type { Lang } from '../../../sheets-templates/types';
import type { ColumnFormat } from './columns';

/** A number in a sentence, where no number format reaches. */
export function shownNumber(value: number, format: ColumnFormat, digits: number): string {
  if (format === 'rate') return `${Number((value * 100).toFixed(1))}%`;
  return grouped(format === 'money' ? value.toFixed(digits) : String(value));
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', JPY: '¥', GBP: '£' };

/** A written amount with its currency, as a sentence needs it. */
export function withCurrency(amount: string, currency: string, lang: Lang): string {
  if (currency === 'KRW') return lang === 'ko' ? `${amount}원` : `₩${amount}`;
  const sign = SIGNS[currency];
  return sign ? `${sign}${amount}`.replace(`${sign}-`, `-${sign}`) : `${amount} ${currency}`;
}

/** 1,234,567.5 */
export function grouped(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${thousands}.${decimals}` : thousands;
}
