import type { Settings } from '../../schema/settings';

/** 부가가치세법 제30조: a tenth on top, so of eleven parts paid ten are without VAT. */
export const VAT_PARTS = { withVat: 11, without: 10 } as const;

/**
 * Who keeps apart the VAT in what is paid: general taxpayers and corporations, in won. What others take and spend counts
 * as it is, for they cannot claim VAT back (simplified, exempt), or pay a tax whose rate nobody told us (other currencies).
 */
export function keepsVatApart({ currency, taxpayer }: Settings): boolean {
  return currency === 'KRW' && (taxpayer === 'general' || taxpayer === 'corporation');
}

/** Of an amount that contains VAT, the part without it. */
export function withoutVat(amount: number): number {
  return (amount * VAT_PARTS.without) / VAT_PARTS.withVat;
}
