import { deals } from '../../sheets-templates/deals';
import { decodeGrid } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue } from './issue';
import type { DealsTable } from './table';

/** The transaction ledger. A tab without its required columns gives an empty table and the issues that say so. */
export function decodeDeals(grid: Grid, context: DecodeContext): { table: DealsTable; issues: Issue[] } {
  const { table, issues } = decodeGrid(deals, grid, context);
  const { columns, ...rest } = table;
  return { table: { ...rest, ...columns }, issues };
}

export type DealsColumn = (typeof deals)['columns'][number]['key'];

/** The bit of `refused` that belongs to a column. */
export function dealsBit(column: DealsColumn): number {
  return 1 << deals.columns.findIndex(spec => spec.key === column);
}
