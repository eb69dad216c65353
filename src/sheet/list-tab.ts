import type { Lang, TabSpec } from '../../sheets-templates/types';
import { columnLetter } from '../schema/column-letter';
import { findHeader } from '../schema/header';
import { type PlacedColumn, styleColumns, styleHeader } from './column-look';
import { COLUMN_MARK, markedColumns, readCells } from './read-tab';
import type { Tab } from './workbook';

export interface ListTab {
  readonly cells: readonly (readonly unknown[])[];
  /** Row number of the header, from 1. */
  readonly headerRow: number;
  readonly columns: readonly PlacedColumn[];
}

interface FoundHeader {
  readonly row: number;
  /** Column index of each column of the spec, -1 where it is not there. */
  readonly at: readonly number[];
  /** Written in this run. */
  readonly isNew: boolean;
}

/** The header row and every column of a tab that is one table: what is missing is put to the right of what is there. */
export function ensureColumns(tab: Tab, spec: TabSpec, lang: Lang, currencyDigits: number): ListTab {
  const marks = markedColumns(
    tab,
    spec.columns.map(({ key }) => key),
  );
  const cells = readCells(tab);
  const header = headerOf(tab, spec, lang, cells, marks);
  const headerRow = header.row + 1;
  const present = spec.columns.flatMap((column, index) => {
    const at = header.at[index] ?? -1;
    return at < 0 ? [] : [{ spec: column, column: at + 1 }];
  });
  const columns = [...present, ...addMissing(tab, spec, lang, headerRow, present, widthOf(cells))];
  // the mark comes last: a column without one was not finished
  const unfinished = columns.filter(({ spec: { key } }) => !marks.has(key));
  styleHeader(tab, headerRow, header.isNew ? columns : unfinished);
  styleColumns(tab, headerRow, unfinished, currencyDigits);
  ensureNotes(tab, headerRow, columns, lang);
  markColumns(tab, unfinished);
  return { cells, headerRow, columns };
}

/** Ties columns to their keys; also all that is done to a tab that was there before us. */
export function markColumns(tab: Tab, columns: readonly PlacedColumn[]): void {
  for (const { spec, column } of columns) {
    const letter = columnLetter(column);
    // metadata goes on whole columns only, and `C:C` is one for certain
    tab
      .getRange(`${letter}:${letter}`)
      .addDeveloperMetadata(COLUMN_MARK, spec.key, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  }
}

function headerOf(
  tab: Tab,
  spec: TabSpec,
  lang: Lang,
  cells: readonly (readonly unknown[])[],
  marks: ReadonlyMap<string, number>,
): FoundHeader {
  const isByWords = findHeader(spec, { cells }).row >= 0;
  const header = findHeader(spec, { cells, metadata: marks });
  if (header.row >= 0 && (isByWords || hasOurNotes(tab, spec, header))) return { ...header, isNew: false };
  // no header at all: an empty tab, or its header row was deleted
  if (cells[0]?.some(cell => cell !== '')) tab.insertRowsBefore(1, 1);
  const at = spec.columns.map(column => (marks.get(column.key) ?? 0) - 1);
  const names = new Array<string>(Math.max(...at) + 1).fill('');
  at.forEach((place, index) => {
    if (place >= 0) names[place] = spec.columns[index]?.name[lang] ?? '';
  });
  if (names.length > 0) tab.getRange(1, 1, 1, names.length).setValues([names]);
  return { row: 0, at, isNew: true };
}

/** Every header renamed looks like a row of data; our notes tell them apart. */
function hasOurNotes(tab: Tab, spec: TabSpec, header: Pick<FoundHeader, 'row' | 'at'>): boolean {
  const width = Math.max(...header.at) + 1;
  const notes = tab.getRange(header.row + 1, 1, 1, width).getNotes()[0] ?? [];
  const helps = new Set(spec.columns.flatMap(({ help }) => [help.ko, help.en]));
  return notes.some(note => helps.has(note));
}

function addMissing(
  tab: Tab,
  spec: TabSpec,
  lang: Lang,
  headerRow: number,
  present: readonly PlacedColumn[],
  width: number,
): PlacedColumn[] {
  const missing = spec.columns.filter(({ key }) => !present.some(({ spec }) => spec.key === key));
  if (missing.length === 0) return [];
  const from = Math.max(width, ...present.map(({ column }) => column)) + 1;
  const tooFew = from + missing.length - 1 - tab.getMaxColumns();
  if (tooFew > 0) tab.insertColumnsAfter(tab.getMaxColumns(), tooFew);
  tab.getRange(headerRow, from, 1, missing.length).setValues([missing.map(({ name }) => name[lang])]);
  return missing.map((column, index) => ({ spec: column, column: from + index }));
}

function ensureNotes(tab: Tab, headerRow: number, columns: readonly PlacedColumn[], lang: Lang): void {
  const width = Math.max(...columns.map(({ column }) => column));
  const range = tab.getRange(headerRow, 1, 1, width);
  const notes = range.getNotes()[0] ?? [];
  const missing = columns.filter(({ column }) => notes[column - 1] === '');
  if (missing.length === 0) return;
  const whole = [...notes];
  for (const { spec, column } of missing) whole[column - 1] = spec.help[lang];
  range.setNotes([whole]);
}

function widthOf(cells: readonly (readonly unknown[])[]): number {
  const width = cells[0]?.length ?? 0;
  const isEmpty = cells.every(line => line.every(cell => cell === ''));
  return isEmpty ? 0 : width;
}
