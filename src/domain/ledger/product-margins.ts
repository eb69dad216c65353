import type { Settings } from '../../schema/settings';
import type { DealsTable } from '../../schema/table';

/** Margins are kept in hundredths of a percent: whole numbers, so that a refund undoes its sale to the last digit. */
export const MARGIN_UNITS = 10_000;

/** Margin of each product by its code + 1 in `MARGIN_UNITS`; -1 where the settings name none, and for no product. */
export function productMargins(deals: DealsTable, { products }: Pick<Settings, 'products'>): Int32Array {
  const known = new Map(products.map(({ name, margin }) => [name, margin]));
  return Int32Array.from(['', ...deals.product.names], name => {
    const margin = known.get(name) ?? null;
    return margin === null ? -1 : Math.round(margin * MARGIN_UNITS);
  });
}
