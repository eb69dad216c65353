import type { TabSpec } from '../../../sheets-templates/types';
import { isBlankCell } from '../../schema/clean-text';
import { serialOf } from '../../schema/day';
import type { Grid } from '../../schema/grid';
import { findHeader } from '../../schema/header';
import type { CellValue } from '../../sheet/literal-text';
import type { Tab } from '../../sheet/workbook';
import { writeBlock } from '../../sheet/write-block';

/** By the keys of the columns; a day is a number of days since 1970-01-01, a pick the word in the tab's language. */
export type NewRow = Readonly<Record<string, CellValue>>;

/** Puts rows below the last filled one. A column that is not there is passed over; without any nothing is written. */
export function appendRows(tab: Tab, spec: TabSpec, grid: Grid, rows: readonly NewRow[]): void {
  const header = findHeader(spec, grid);
  if (header.row < 0 || rows.length === 0) return;
  let end = grid.cells.length;
  while (end > header.row + 1 && (grid.cells[end - 1] ?? []).every(isBlankCell)) end--;
  writeBlock(
    tab,
    { columns: header.at.map(place => place + 1) },
    end + 1,
    rows.map(row => spec.columns.map(({ key, type }) => asWritten(row[key] ?? null, type))),
  );
}

/** Puts other values into some cells of one row; a column that is not there is passed over. */
export function writeCells(tab: Tab, spec: TabSpec, grid: Grid, row: number, cells: NewRow): void {
  const { at } = findHeader(spec, grid);
  spec.columns.forEach(({ key, type }, index) => {
    const column = (at[index] ?? -1) + 1;
    const value = cells[key];
    if (column > 0 && value !== undefined) writeBlock(tab, { columns: [column] }, row, [[asWritten(value, type)]]);
  });
}

function asWritten(value: CellValue, type: string): CellValue {
  return type === 'day' ? serialOf(value) : value;
}
