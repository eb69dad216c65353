// ISO 4217: every other currency has two decimals.
const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['KRW', ['₩', '원', 'KRW']],
  ['USD', ['US$', '$', 'USD']],
  ['EUR', ['€', 'EUR']],
  ['GBP', ['£', 'GBP']],
  ['JPY', ['¥', '円', '엔', 'JPY']],
  ['CNY', ['¥', '元', '위안', 'CNY', 'RMB']],
]);

/** A file may hold more decimals than the currency has (unit prices, exchange); beyond this they are noise. */
export const MOST_DIGITS = 6;

export function currencyDigits(code: string): number {
  if (NO_DECIMALS.includes(code)) return 0;
  return THREE_DECIMALS.includes(code) ? 3 : 2;
}

export function isCurrencyCode(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}

/** What may stand before or after an amount of this currency. */
export function currencySigns(code: string): readonly string[] {
  return SIGNS.get(code) ?? [code];
}
