import type { ColumnSpec, TabSpec } from '../../sheets-templates/types';
import { isBlankCell } from './clean-text';
import type { ColumnReader, ColumnWork } from './column-work';
import { currencyDigits } from './currency';
import { dayReader } from './day-column';
import type { DecodeContext, Grid } from './grid';
import { findHeader, type Header } from './header';
import type { Issue } from './issue';
import { nameReader } from './name-column';
import { type NumberReader, numberReader, percentReader, toMinorUnits } from './number-column';
import { optionReader } from './option-column';
import type { Coded, Picked } from './table';
import { textReader } from './text-column';

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
  readonly columns: ColumnsOf<S>;
}

export interface Decoded<S extends TabSpec> {
  readonly table: Table<S>;
  readonly issues: Issue[];
  readonly header: Header;
}

const BLOCK = 512;

/** Any tab that is one table: typed columns, and an issue for every cell that is not what its column is for. */
export function decodeGrid<S extends TabSpec>(spec: S, grid: Grid, context: DecodeContext): Decoded<S> {
  const header = findHeader(spec, grid);
  const issues = headerIssues(spec, header);
  const isReadable = header.row >= 0 && !issues.some(issue => issue.level === 'error');
  const lines = isReadable ? filledLines(spec, grid, header) : new Int32Array(0);
  const refused = new Uint32Array(lines.length);
  const readers = spec.columns.map((column, index) =>
    readerFor(
      {
        tab: spec.key,
        spec: column,
        index,
        place: header.at[index] ?? -1,
        cells: grid.cells,
        lines,
        context,
        refused,
        issues,
      },
      context,
    ),
  );
  readBlocks(readers, header, lines.length);
  const digits = scaleMoney(spec, readers, context);
  const columns = Object.fromEntries(spec.columns.map((column, index) => [column.key, readers[index]?.data]));
  // The readers were chosen by the very column types that `ColumnsOf` maps.
  const typed = columns as ColumnsOf<S>;
  const row = lines.map(line => line + 1);
  const table = { length: lines.length, row, refused, at: placesOf(spec, header), digits, columns: typed };
  return { table, issues, header };
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

function readBlocks(readers: readonly ColumnReader<unknown>[], header: Header, length: number): void {
  const present = readers.filter((_, index) => (header.at[index] ?? -1) >= 0);
  for (let from = 0; from < length; from += BLOCK) {
    const to = Math.min(length, from + BLOCK);
    for (const reader of present) reader.readBlock(from, to);
  }
  for (const reader of present) reader.finish?.();
}

function scaleMoney(spec: TabSpec, readers: readonly ColumnReader<unknown>[], context: DecodeContext): number {
  const money = readers.filter((_, index) => spec.columns[index]?.type === 'money').filter(isNumberReader);
  const digits = Math.max(currencyDigits(context.currency), ...money.map(reader => reader.digits()));
  for (const reader of money) toMinorUnits(reader.data, digits);
  return digits;
}

function isNumberReader(reader: ColumnReader<unknown>): reader is NumberReader {
  return 'digits' in reader;
}

/** Rows below the header with something in a column of ours. An id alone is what is left of a row that was emptied. */
function filledLines(spec: TabSpec, grid: Grid, header: Header): Int32Array {
  const places = header.at.filter((place, index) => place >= 0 && spec.columns[index]?.type !== 'id');
  const lines = new Int32Array(Math.max(0, grid.cells.length - header.row - 1));
  let length = 0;
  for (let line = header.row + 1; line < grid.cells.length; line++) {
    const cells = grid.cells[line]!;
    for (let index = 0; index < places.length; index++) {
      if (isBlankCell(cells[places[index]!])) continue;
      lines[length++] = line;
      break;
    }
  }
  return lines.slice(0, length);
}

function headerIssues(spec: TabSpec, header: Header): Issue[] {
  const place = { tab: spec.key, at: null, read: '' };
  if (header.row < 0) return [{ code: 'header-missing', level: 'error', row: null, column: null, ...place }];
  const row = header.row + 1;
  const missing = spec.columns.filter(column => column.required && header.missing.includes(column.key));
  const twice = spec.columns.filter(column => header.twice.includes(column.key));
  return [
    ...missing.map((column): Issue => ({ code: 'column-missing', level: 'error', row, column: column.key, ...place })),
    ...twice.map((column): Issue => ({ code: 'column-twice', level: 'warning', row, column: column.key, ...place })),
  ];
}
