import { kpis } from '../../sheets-templates/kpis';
import { bitOf, decodeFlat } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue } from './issue';
import type { KpisTable } from './table';

/** The KPI ledger. A tab without its required columns gives an empty table and the issues that say so. */
export function decodeKpis(grid: Grid, context: DecodeContext): { table: KpisTable; issues: Issue[] } {
  return decodeFlat(kpis, grid, context);
}

export type KpisColumn = (typeof kpis)['columns'][number]['key'];

/** The bit of `refused` that belongs to a column. */
export function kpisBit(column: KpisColumn): number {
  return bitOf(kpis, column);
}
