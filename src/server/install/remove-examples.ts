import { settings } from '../../../sheets-templates/settings';
import { listTabs } from '../../../sheets-templates/tabs';
import type { ColumnSpec, TabSpec } from '../../../sheets-templates/types';
import { EXAMPLE_EDITION, isOfFirstEdition, rowPrint } from '../../report/examples/first-edition';
import type { ExampleCell } from '../../report/examples/option-word';
import { type ExampleRow, type ExampleRows, isExample } from '../../report/examples/rows';
import { isBlankCell, normaliseText } from '../../schema/clean-text';
import { findHeader } from '../../schema/header';
import { deleteRows } from '../../sheet/delete-rows';
import { readCells, readGrid } from '../../sheet/read-tab';
import { clearUnchanged } from '../../sheet/text-cells';
import { type Books, openBooks, requireInstalled, whileLocked } from '../books/books';
import { type Example, rememberInstalled } from '../books/memory';
import type { Api } from '../contract';
import { exampleTabs, rowsOf, textPlaces } from '../furnish/fill-examples';
import { listPlaces } from '../furnish/list-texts';
import { refreshOpen } from '../refresh/refresh';

/** Takes away what is still exactly as it was filled in; a row a person changed is theirs. */
export function removeExamples(): ReturnType<Api['removeExamples']> {
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    const { installed } = books.memory;
    const counts = installed?.example ? removeAll(books, installed.example) : { removed: 0, kept: 0 };
    const memory = installed ? { ...books.memory, installed: { ...installed, example: null } } : books.memory;
    if (memory.installed) rememberInstalled(books.remembered, books.workbook, memory.installed);
    return { ...counts, summary: refreshOpen({ ...books, memory }) };
  });
}

function removeAll(books: Books, example: Example): { removed: number; kept: number } {
  const rows = rowsOf(example);
  /** Named in what stays. */
  const staff = new Set<string>();
  let removed = 0;
  let kept = 0;
  for (const key of exampleTabs) {
    const tab = books.tabs.get(key) ?? books.takenOut.get(key);
    const spec = listTabs.find(each => each.key === key);
    if (!tab || !spec) continue;
    const { cells, metadata } = readGrid(tab, spec);
    const { row, at } = findHeader(spec, metadata ? { cells, metadata } : { cells });
    const found =
      row < 0 ? [] : examplesIn({ spec, at, cells, firstLine: row + 1 }, { example, rows: rows[key] }, books);
    const unchanged = found.filter(({ isUnchanged }) => isUnchanged).map(({ line }) => line + 1);
    const staffAt = at[spec.columns.findIndex(isOfStaff)] ?? -1;
    cells.forEach((line, index) => {
      if (!unchanged.includes(index + 1)) staff.add(normaliseText(String(line[staffAt] ?? '')));
    });
    deleteRows(tab, unchanged);
    removed += unchanged.length;
    kept += found.length - unchanged.length;
  }
  const canvas = books.tabs.get('canvas');
  if (canvas) clearUnchanged(canvas, textPlaces(readCells(canvas), rows.canvas));
  clearLists(books, rows.lists, staff);
  return { removed, kept };
}

/** What was filled into the lists of the settings, but for the names that rows of the owner's have. */
function clearLists({ tabs }: Books, lists: ExampleRows['lists'], staff: ReadonlySet<string>): void {
  const tab = tabs.get('settings');
  if (!tab) return;
  const places = listPlaces(readGrid(tab, settings), lists);
  clearUnchanged(
    tab,
    places.filter(({ value }) => !staff.has(String(value))),
  );
}

function isOfStaff({ choices }: ColumnSpec): boolean {
  return choices !== undefined && 'list' in choices && choices.list === 'staff';
}

interface Lines {
  readonly spec: TabSpec;
  /** Column index of each column of the spec. */
  readonly at: readonly number[];
  readonly cells: readonly (readonly unknown[])[];
  readonly firstLine: number;
}

interface Found {
  readonly line: number;
  readonly isUnchanged: boolean;
}

interface Expected {
  readonly example: Example;
  readonly rows: readonly ExampleRow[];
}

function examplesIn(lines: Lines, { example, rows }: Expected, books: Books): Found[] {
  const { spec, at, cells, firstLine } = lines;
  const marked = spec.columns.findIndex(({ type }) => type === 'id');
  const markAt = marked >= 0 ? marked : spec.columns.findIndex(({ key }) => key === 'note');
  const isSame = (row: ExampleRow, line: readonly unknown[]) =>
    line.every((cell, place) => {
      const index = at.indexOf(place);
      const isOurs = spec.columns[index]?.computed;
      return isOurs || (index < 0 ? isBlankCell(cell) : isAsFilled(row[index] ?? null, cell, books));
    });
  const found: Found[] = [];
  for (let line = firstLine; line < cells.length; line++) {
    const row = cells[line] ?? [];
    if (!isExample(String(row[at[markAt] ?? -1] ?? ''))) continue;
    found.push({
      line,
      isUnchanged: rows.some(each => isSame(each, row)) || isAsFilledBefore(lines, row, example, books),
    });
  }
  return found;
}

/** A row as an older version worded it. */
function isAsFilledBefore(
  { spec, at }: Lines,
  line: readonly unknown[],
  { trade, day, edition }: Example,
  books: Books,
): boolean {
  if (edition >= EXAMPLE_EDITION || !line.every((cell, place) => at.includes(place) || isBlankCell(cell))) return false;
  const typed = spec.columns.map(({ type }, index) => {
    const cell = line[at[index] ?? -1];
    return type === 'day' ? (books.dayOf(cell) ?? cell) : cell;
  });
  return isOfFirstEdition(rowPrint(trade, spec, typed, day));
}

function isAsFilled(expected: ExampleCell, cell: unknown, { dayOf }: Books): boolean {
  if (expected === null) return isBlankCell(cell);
  return cell === expected || String(cell) === String(expected) || dayOf(cell) === expected;
}
