import { listTabs } from '../../sheets-templates/tabs';
import { findHeader } from '../schema/header';
import { columnOfLetter } from '../sheet/column-letter';
import { readGrid } from '../sheet/read-tab';
import { selectCell, showTab } from '../sheet/workbook';
import { openBooks } from './books';
import type { Api, Place } from './contract';

/** Selects the cell of an issue. Rows are found by their ID first: they may have been sorted since. */
export function jump({ tab: key, row, column, id }: Place): ReturnType<Api['jump']> {
  const tab = openBooks().tabs.get(key);
  if (!tab) return { found: false, isHidden: false };
  const spec = listTabs.find(each => each.key === key);
  if (!spec || (row === null && column === null)) {
    if (row !== null) return { found: true, ...selectCell(tab, row, Math.max(columnOfLetter(column ?? ''), 1)) };
    showTab(tab);
    return { found: true, isHidden: false };
  }
  const grid = readGrid(tab, spec);
  const header = findHeader(spec, grid);
  const placeOf = (wanted: string | null) => header.at[spec.columns.findIndex(each => each.key === wanted)] ?? -1;
  const idAt = spec.columns.findIndex(({ type }) => type === 'id');
  const idPlace = header.at[idAt] ?? -1;
  const isThatRow = (cells: readonly unknown[] | undefined) => String(cells?.[idPlace]).trim() === id;
  const sorted = id && idPlace >= 0 ? sortedRow(grid.cells, row, isThatRow) : row;
  const seen = selectCell(tab, sorted ?? Math.max(header.row + 1, 1), Math.max(placeOf(column) + 1, 1));
  return { found: sorted !== null || row === null, ...seen };
}

/** The row it was, where it is still that one; else wherever it is now. */
function sortedRow(
  cells: readonly (readonly unknown[])[],
  row: number | null,
  isThatRow: (cells: readonly unknown[] | undefined) => boolean,
): number | null {
  if (row !== null && isThatRow(cells[row - 1])) return row;
  const index = cells.findIndex(isThatRow);
  return index < 0 ? null : index + 1;
}
