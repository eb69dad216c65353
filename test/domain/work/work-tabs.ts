import { automation } from '../../../sheets-templates/automation';
import { digilog } from '../../../sheets-templates/digilog';
import { history } from '../../../sheets-templates/history';
import { spa } from '../../../sheets-templates/spa';
import { type HistoryRow, historyRows } from '../../../src/domain/history/history';
import { pastNames } from '../../../src/domain/work/past-names';
import { type WorkBook, workBook } from '../../../src/domain/work/work-book';
import { decodeGrid } from '../../../src/schema/decode-grid';
import { decodeRoles } from '../../../src/schema/decode-roles';
import { contextFor, settingsWith } from '../ledger-grid';

/** Rows by the keys of their columns, as they would stand in a tab; a day as a Date. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

export interface WorkRows {
  readonly spa?: Rows;
  readonly roles?: Rows;
  readonly digilog?: Rows;
  readonly automation?: Rows;
  /** What the history tab keeps, which knows earlier names. */
  readonly history?: Rows;
}

/** Midnight in Seoul, as a cell would give it. */
export function cellDay(iso: string): Date {
  return new Date(`${iso}T00:00:00+09:00`);
}

export function gridOf(rows: Rows): { cells: unknown[][] } {
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return { cells: [keys, ...rows.map(row => keys.map(key => row[key] ?? ''))] };
}

/** From cells to the pieces of work. */
export function bookOf(rows: WorkRows, asOf = '2026-05-31'): WorkBook {
  const context = contextFor(settingsWith(), asOf);
  const tabs = {
    spa: rows.spa ? decodeGrid(spa, gridOf(rows.spa), context).table : null,
    roles: rows.roles ? decodeRoles(gridOf(rows.roles), context).table : null,
    digilog: rows.digilog ? decodeGrid(digilog, gridOf(rows.digilog), context).table : null,
    automation: rows.automation ? decodeGrid(automation, gridOf(rows.automation), context).table : null,
  };
  return workBook(tabs, rows.history ? pastNames(pastOf(rows.history, asOf)) : []);
}

export function pastOf(rows: Rows, asOf = '2026-05-31'): HistoryRow[] {
  return historyRows(decodeGrid(history, gridOf(rows), contextFor(settingsWith(), asOf)).table);
}
