import type { TabSpec } from '../../sheets-templates/types';
import { columnLetter } from '../schema/column-letter';
import type { Grid } from '../schema/grid';
import { findHeader, type Header, metadataFrom } from '../schema/header';
import type { Tab, Workbook } from './workbook';

/** Column metadata with the column's key: moves with the column and survives a new header. */
export const COLUMN_MARK = 'jangbu.column';

export function readCells(tab: Tab): unknown[][] {
  return tab.getDataRange().getValues();
}

/** A tab's values, with the places of those columns whose header words say nothing or too much: only these cost calls. */
export function readGrid(tab: Tab, spec: TabSpec): Grid {
  const cells = readCells(tab);
  const header = findHeader(spec, { cells });
  const from = metadataFrom(header, { cells });
  if (from === null) return { cells };
  return {
    cells,
    metadata: markedColumns(tab, unclear(header), from > 1 ? { from, to: cells[0]?.length ?? from } : null),
  };
}

function unclear(header: Header): readonly string[] {
  return [...header.missing, ...header.twice];
}

/** Where the marks of these columns are now, as column numbers from 1; looked for in some of the columns where these are said. */
export function markedColumns(
  tab: Tab,
  keys: readonly string[],
  within: { readonly from: number; readonly to: number } | null = null,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const searched = within ? tab.getRange(`${columnLetter(within.from)}:${columnLetter(within.to)}`) : tab;
  const marks = searched.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find();
  for (const mark of marks) {
    const key = mark.getValue() ?? '';
    if (!keys.includes(key) || places.has(key)) continue;
    const column = mark.getLocation().getColumn();
    if (column) places.set(key, column.getColumn());
  }
  return places;
}

/** Rows and columns (from 1) of a named range; null where the name is gone. */
export function placeOfRange(workbook: Workbook, name: string) {
  const range = workbook.getRangeByName(name);
  if (!range) return null;
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
