import { costs } from '../../sheets-templates/costs';
import { bitOf, decodeFlat, type FlatTable } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue } from './issue';

/** The cost ledger as typed columns; amounts as paid, VAT included, in minor units. */
export type CostsTable = FlatTable<typeof costs>;

/** The cost ledger. A tab without its required columns gives an empty table and the issues that say so. */
export function decodeCosts(grid: Grid, context: DecodeContext): { table: CostsTable; issues: Issue[] } {
  return decodeFlat(costs, grid, context);
}

export type CostsColumn = (typeof costs)['columns'][number]['key'];

/** The bit of `refused` that belongs to a column. */
export function costsBit(column: CostsColumn): number {
  return bitOf(costs, column);
}
