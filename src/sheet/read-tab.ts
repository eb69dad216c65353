import type { TabSpec } from '../../sheets-templates/types';
import type { Grid } from '../schema/grid';
import { findHeader, type Header, needsMetadata } from '../schema/header';
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
  return needsMetadata(header) ? { cells, metadata: markedColumns(tab, unclear(header)) } : { cells };
}

function unclear(header: Header): readonly string[] {
  return [...header.missing, ...header.twice];
}

/** Where the marks of these columns are now, as column numbers from 1. */
export function markedColumns(tab: Tab, keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const marks = tab.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find();
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
