import { rangeName } from '../../sheets-templates/canvas';
import { boxes } from '../../sheets-templates/canvas-boxes';
import type { BoxField } from '../../sheets-templates/canvas-fields';
import { settingItems } from '../../sheets-templates/settings';
import { listTabs } from '../../sheets-templates/tabs';
import { findBoxes } from '../schema/canvas';
import { columnOfLetter } from '../schema/column-letter';
import { isItem } from '../schema/decode-settings';
import { findHeader, placeOf } from '../schema/header';
import { placeOfRange, readCells, readGrid } from '../sheet/read-tab';
import { selectCell, showTab, type Tab } from '../sheet/workbook';
import { type Books, openBooks } from './books/books';
import type { Api, Place } from './contract';

/** Selects the cell of an issue. Rows are found by their ID first: they may have been sorted since. */
export function jump({ tab: key, row, column, id }: Place): ReturnType<Api['jump']> {
  const books = openBooks();
  const tab = books.tabs.get(key);
  if (!tab) return { found: false, isHidden: false };
  const spec = listTabs.find(each => each.key === key);
  const cell = key === 'canvas' && column ? boxCell(books, tab, column) : null;
  if (cell) return { found: true, ...selectCell(tab, cell.row, cell.column) };
  if (!spec || (row === null && column === null)) {
    if (row !== null) return { found: true, ...selectCell(tab, row, Math.max(columnOfLetter(column ?? ''), 1)) };
    showTab(tab);
    return { found: true, isHidden: false };
  }
  const grid = readGrid(tab, spec);
  const header = findHeader(spec, grid);
  const isSettings = key === 'settings';
  const idAt = isSettings
    ? placeOf(spec, header, 'item')
    : (header.at[spec.columns.findIndex(({ type }) => type === 'id')] ?? -1);
  const item = isSettings ? settingItems().find(each => each.key === id) : undefined;
  const isThatRow = (cells: readonly unknown[] | undefined) => {
    const word = String(cells?.[idAt] ?? '').trim();
    return item ? isItem(item, word) : word === id;
  };
  // a column alone means its next row: on the header a person would type over it
  const meant = row ?? Math.max(grid.cells.length, header.row + 1) + 1;
  const sorted = id && idAt >= 0 ? sortedRow(grid.cells, row, isThatRow) : meant;
  if (sorted !== null)
    return { found: true, ...selectCell(tab, sorted, Math.max(placeOf(spec, header, column) + 1, 1)) };
  showTab(tab);
  return { found: false, isHidden: false };
}

/** `decision.design` is the line of that box, wherever it has been moved. */
function boxCell({ workbook }: Books, tab: Tab, column: string): { row: number; column: number } | null {
  const [name = '', field = ''] = column.split('.');
  const box = boxes.find(({ key }) => key === name);
  if (!box) return null;
  const cells = readCells(tab);
  const find = (places?: Parameters<typeof findBoxes>[1]) =>
    findBoxes(cells, places)
      .get(box.key)
      ?.get(field as BoxField);
  const range = () => placeOfRange(workbook, rangeName(box.key));
  const byTitle = find();
  const place = byTitle ? null : range();
  const found = byTitle ?? (place ? find(new Map([[box.key, place]])) : undefined);
  return found ? { row: found.row + 1, column: found.column + 1 } : null;
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
