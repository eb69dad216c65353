import { stretchesOf } from './list-extras';
import { type CellValue, literal } from './literal-text';
import type { Tab } from './workbook';

/** Computed cells of one row, by column number from 1. */
export type ComputedCells = ReadonlyMap<number, CellValue>;
type Cells = readonly (readonly unknown[])[];
type Stretch = ReturnType<typeof stretchesOf>[number];

/** Rows of ours torn apart more often than this are written as one. */
const MOST_RUNS = 3;

/**
 * Writes the computed cells of rows that are ours (by row number from 1): one write for columns side by side, none where
 * nothing changed. A formula that a person put there stays; rows in between that are not ours are left alone, or where there
 * are many given back as they stand then.
 */
export function writeComputed(tab: Tab, cells: Cells, rows: ReadonlyMap<number, ComputedCells>): void {
  const runs = stretchesOf([...rows.keys()]);
  const [first, last] = [runs[0]?.from, runs[runs.length - 1]?.to];
  if (first === undefined || last === undefined) return;
  const tooFew = last - tab.getMaxRows();
  if (tooFew > 0) tab.insertRowsAfter(tab.getMaxRows(), tooFew);
  const lines = runs.length > MOST_RUNS ? [{ from: first, to: last }] : runs;
  const stood = (row: number, column: number) => cells[row - 1]?.[column - 1] ?? '';
  for (const columns of stretchesOf([...new Set([...rows.values()].flatMap(row => [...row.keys()]))])) {
    const places = numbersOf(columns);
    const isSame = (row: number) => places.every(column => stood(row, column) === (rows.get(row)?.get(column) ?? ''));
    if ([...rows.keys()].every(isSame)) continue;
    for (const line of lines) writeRange(tab, rows, line, places);
  }
}

function writeRange(
  tab: Tab,
  rows: ReadonlyMap<number, ComputedCells>,
  line: Stretch,
  places: readonly number[],
): void {
  const [left = 0] = places;
  const numbers = numbersOf(line);
  const range = tab.getRange(line.from, left, numbers.length, places.length);
  // under the text format the mark that keeps a text would show
  const formats = range.getNumberFormats();
  const formulas = range.getFormulas();
  const stands = numbers.every(row => rows.has(row)) ? [] : range.getValues();
  range.setValues(
    numbers.map((row, r) => {
      const own = rows.get(row);
      return places.map((column, c) => {
        const format = formats[r]?.[c];
        return formulas[r]?.[c] || (own ? literal(own.get(column) ?? null, format) : givenBack(stands[r]?.[c], format));
      });
    }),
  );
}

function numbersOf({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

function givenBack(cell: unknown, format?: string): unknown {
  return typeof cell === 'string' ? literal(cell, format) : cell;
}
