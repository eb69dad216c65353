import { kpis } from '../../sheets-templates/kpis';
import { decodeGrid } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue } from './issue';
import type { KpisTable } from './table';

/** The KPI ledger. A tab without its required columns gives an empty table and the issues that say so. */
export function decodeKpis(grid: Grid, context: DecodeContext): { table: KpisTable; issues: Issue[] } {
  const { table, issues } = decodeGrid(kpis, grid, context);
  const { columns, ...rest } = table;
  return { table: { ...rest, ...columns }, issues };
}

export type KpisColumn = (typeof kpis)['columns'][number]['key'];

/** The bit of `refused` that belongs to a column. */
export function kpisBit(column: KpisColumn): number {
  return 1 << kpis.columns.findIndex(spec => spec.key === column);
}
