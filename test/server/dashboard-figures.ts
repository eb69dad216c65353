import { dashboardPlaces, type TablePlace } from '../../src/report/dashboard/places';
import type { Shop } from './shop';

export interface ShownMonth {
  readonly counts: unknown[];
  readonly money: unknown[];
}

/** What a person reads in the month tables: the rule in force above, the other rule below. */
export function shownMonths(shop: Shop, tabName = '대시보드'): { inForce: ShownMonths; other: ShownMonths } {
  const grid = shop.grid(tabName);
  return { inForce: tableOf(grid, dashboardPlaces.inForce.months), other: tableOf(grid, dashboardPlaces.other.months) };
}

/** By month, the cells right of it. */
export type ShownMonths = Readonly<Record<string, unknown[]>>;

function tableOf(grid: readonly (readonly unknown[])[], { first, rows }: TablePlace): ShownMonths {
  const lines = grid.slice(first - 1, first - 1 + rows);
  return Object.fromEntries(lines.map(cells => [String(cells[0]).slice(0, 7), cells.slice(1)]));
}
