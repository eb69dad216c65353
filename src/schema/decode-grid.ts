import type { ColumnSpec, TabSpec } from '../../sheets-templates/types';
import { isBlankCell } from './clean-text';
import type { ColumnReader, ColumnWork } from './column-work';
import { currencyDigits } from './currency';
import { dayReader } from './day-column';
import type { DecodeContext, Grid } from './grid';
import { columnsGone, findHeader, type Header } from './header';
import type { Issue } from './issue';
import { nameReader } from './name-column';
import { type NumberReader, numberReader, percentReader, toMinorUnits } from './number-column';
import { optionReader } from './option-column';
import type { Coded, Picked } from './table';
import { type TextReader, textReader } from './text-column';

type DataOf<C extends ColumnSpec> = C['type'] extends 'day'
  ? Int32Array
  : C['type'] extends 'money' | 'count' | 'number' | 'percent'
    ? Float64Array
    : C extends { readonly choices: { readonly fixed: infer Options } }
      ? Picked<keyof Options & string>
      : C['type'] extends 'text' | 'pick'
        ? Coded
        : readonly string[];

export type ColumnsOf<S extends TabSpec> = {
  readonly [C in S['columns'][number] as C['key']]: DataOf<C>;
};

export interface Table<S extends TabSpec> {
  readonly length: number;
  /** Row number in the tab, from 1. */
  readonly row: Int32Array;
  /** Bit c is set where the cell of the spec's column c was refused. */
  readonly refused: Uint32Array;
  /** Column number in the tab (from 1) of each column that is there. */
  readonly at: ReadonlyMap<string, number>;
  /** Decimals of the money columns, which are in whole minor units. */
  readonly digits: number;
  /** The ids are in order, so none repeats: looking for it again would touch each of them once more. */
  readonly hasIdsInOrder: boolean;
  readonly columns: ColumnsOf<S>;
}

export interface Decoded<S extends TabSpec> {
  readonly table: Table<S>;
  readonly issues: Issue[];
  readonly header: Header;
}

/** The same with the columns beside what goes with the rows. */
export type FlatTable<S extends TabSpec> = Omit<Table<S>, 'columns'> & ColumnsOf<S>;

const BLOCK = 512;

/** Any tab that is one table: typed columns, and an issue for every cell that is not what its column is for. */
export function decodeGrid<S extends TabSpec>(spec: S, grid: Grid, context: DecodeContext): Decoded<S> {
  const header = findHeader(spec, grid);
  const issues = headerIssues(spec, header);
  const isReadable = header.row >= 0 && !issues.some(issue => issue.level === 'error');
  const room = isReadable ? Math.max(0, grid.cells.length - header.row - 1) : 0;
  const shared = { tab: spec.key, cells: grid.cells, context, issues };
  const rows = { lines: new Int32Array(room), refused: new Uint32Array(room) };
  const readers = spec.columns.map((column, index) =>
    readerFor({ ...shared, ...rows, spec: column, index, place: header.at[index] ?? -1 }, context),
  );
  const length = room === 0 ? 0 : readBlocks(spec, grid, header, rows.lines, readers);
  const data = readers.map(reader => reader.finish(length));
  const digits = scaleMoney(spec, readers, data, context);
  const columns = Object.fromEntries(spec.columns.map((column, index) => [column.key, data[index]]));
  // The readers were chosen by the very column types that `ColumnsOf` maps.
  const typed = columns as ColumnsOf<S>;
  const row = rows.lines.subarray(0, length).map(line => line + 1);
  const refused = rows.refused.subarray(0, length);
  const table = {
    length,
    row,
    refused,
    at: placesOf(spec, header),
    digits,
    hasIdsInOrder: haveIdsInOrder(readers),
    columns: typed,
  };
  return { table, issues, header };
}

export function decodeFlat<S extends TabSpec>(spec: S, grid: Grid, context: DecodeContext) {
  const { table, issues } = decodeGrid(spec, grid, context);
  const { columns, ...rest } = table;
  const flat: FlatTable<S> = { ...rest, ...columns };
  return { table: flat, issues };
}

/** The bit of `refused` that belongs to a column. */
export function bitOf<S extends TabSpec>({ columns }: S, column: S['columns'][number]['key']): number {
  return 1 << columns.findIndex(({ key }) => key === column);
}

function placesOf(spec: TabSpec, header: Header): ReadonlyMap<string, number> {
  const places = spec.columns.map((column, index): [string, number] => [column.key, (header.at[index] ?? -1) + 1]);
  return new Map(places.filter(([, place]) => place > 0));
}

function readerFor(work: ColumnWork, context: DecodeContext): ColumnReader<unknown> {
  const { type, choices } = work.spec;
  if (type === 'day') return dayReader(work);
  if (type === 'money') return numberReader(work, currencyDigits(context.currency));
  if (type === 'count' || type === 'number') return numberReader(work, 0);
  if (type === 'percent') return percentReader(work);
  if (choices && 'fixed' in choices) return optionReader(work, choices.fixed);
  return type === 'text' || type === 'pick' ? nameReader(work) : textReader(work);
}

/** Finds the filled lines and reads them while they are still at hand; how many there are. */
function readBlocks(
  spec: TabSpec,
  grid: Grid,
  header: Header,
  lines: Int32Array,
  readers: readonly ColumnReader<unknown>[],
): number {
  const present = readers.filter((_, index) => (header.at[index] ?? -1) >= 0);
  const isFilled = rowCheck(spec, header);
  let length = 0;
  let line = header.row + 1;
  while (line < grid.cells.length) {
    const from = length;
    const end = Math.min(grid.cells.length, line + BLOCK);
    for (; line < end; line++) if (isFilled(grid.cells[line]!)) lines[length++] = line;
    for (const reader of present) reader.readBlock(from, length);
  }
  return length;
}

function scaleMoney(
  spec: TabSpec,
  readers: readonly ColumnReader<unknown>[],
  data: readonly unknown[],
  context: DecodeContext,
): number {
  const isMoney = (index: number) => spec.columns[index]?.type === 'money';
  const money = readers.filter((_, index) => isMoney(index)).filter(isNumberReader);
  const digits = Math.max(currencyDigits(context.currency), ...money.map(reader => reader.digits()));
  data.forEach((values, index) => {
    if (isMoney(index) && values instanceof Float64Array) toMinorUnits(values, digits);
  });
  return digits;
}

function haveIdsInOrder(readers: readonly ColumnReader<unknown>[]): boolean {
  return readers.some(reader => isTextReader(reader) && reader.isAscending());
}

function isTextReader(reader: ColumnReader<unknown>): reader is TextReader {
  return 'isAscending' in reader;
}

function isNumberReader(reader: ColumnReader<unknown>): reader is NumberReader {
  return 'digits' in reader;
}

/** Was something typed into a row? An id alone, or what we filled in, is what is left of a row that was emptied. */
function rowCheck(spec: TabSpec, header: Header): (cells: readonly unknown[]) => boolean {
  const places = header.at.filter((place, index) => place >= 0 && isTyped(spec.columns[index]!));
  return cells => {
    for (let index = 0; index < places.length; index++) if (!isBlankCell(cells[places[index]!])) return true;
    return false;
  };
}

function isTyped({ type, computed }: ColumnSpec): boolean {
  return type !== 'id' && !computed;
}

function headerIssues(spec: TabSpec, header: Header): Issue[] {
  const place = { tab: spec.key, at: null, read: '' };
  if (header.row < 0) return [{ code: 'header-missing', level: 'error', row: null, column: null, ...place }];
  const row = header.row + 1;
  const twice = spec.columns.filter(column => header.twice.includes(column.key));
  return [
    ...goneIssue(spec, header, []),
    ...twice.map((column): Issue => ({ code: 'column-twice', level: 'warning', row, column: column.key, ...place })),
  ];
}

/** One for the tab: bringing back what is missing brings back all of it. */
export function goneIssue(spec: TabSpec, header: Header, needed: readonly string[]): Issue[] {
  const gone = header.row < 0 ? [] : columnsGone(spec, header, needed);
  if (gone.length === 0) return [];
  const columns = gone.map(({ key }) => key);
  const level = gone.some(({ required }) => required) ? 'error' : 'warning';
  const place = { tab: spec.key, row: header.row + 1, column: columns[0] ?? null, at: null };
  return [{ code: 'column-missing', level, ...place, columns, read: '' }];
}
