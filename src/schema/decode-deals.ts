import { deals } from '../../sheets-templates/deals';
import { bitOf, decodeFlat } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue } from './issue';
import type { DealsTable } from './table';

/** The transaction ledger. A tab without its required columns gives an empty table and the issues that say so. */
export function decodeDeals(grid: Grid, context: DecodeContext): { table: DealsTable; issues: Issue[] } {
  return decodeFlat(deals, grid, context);
}

export type DealsColumn = (typeof deals)['columns'][number]['key'];

/** The bit of `refused` that belongs to a column. */
export function dealsBit(column: DealsColumn): number {
  return bitOf(deals, column);
}
