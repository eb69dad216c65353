import type { Settings } from '../../schema/settings';
import type { DealsTable } from '../../schema/table';
import { keepsVatApart, VAT_PARTS } from '../costs/vat';

const HUNDREDTHS_OF_PERCENT = 10_000;

/** Whole numbers, so that a refund undoes its sale to the last digit. */
export const MARGIN_UNITS = HUNDREDTHS_OF_PERCENT * VAT_PARTS.withVat;

/**
 * What a product leaves of what is paid for it, by its code + 1 and in `MARGIN_UNITS`: its margin of the price without
 * VAT. -1 where the settings name none, and for no product.
 */
export function productMargins(deals: DealsTable, settings: Settings): Int32Array {
  const isVatApart = keepsVatApart(settings);
  const known = new Map(settings.products.map(product => [product.name, product]));
  return Int32Array.from(['', ...deals.product.names], name => {
    const { margin = null, taxType } = known.get(name) ?? {};
    if (margin === null) return -1;
    const isTaxed = isVatApart && taxType === 'taxable';
    return Math.round(margin * HUNDREDTHS_OF_PERCENT) * (isTaxed ? VAT_PARTS.without : VAT_PARTS.withVat);
  });
}
