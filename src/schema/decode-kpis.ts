import { kpis } from '../../sheets-templates/kpis';
import { decodeGrid } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue } from './issue';
import type { KpisTable } from './table';

/** The KPI ledger. A tab without its required columns gives an empty table and the issues that say so. */
export function decodeKpis(grid: Grid, context: DecodeContext): { table: KpisTable; issues: Issue[] } {
  const { table, issues } = decodeGrid(kpis, grid, context);
  const { length, row, refused, digits, columns } = table;
  return { table: { length, row, refused, digits, ...columns }, issues };
}
