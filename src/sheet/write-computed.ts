import { stretchesOf } from './list-extras';
import { type CellValue, literal } from './literal-text';
import type { Tab } from './workbook';

/** Computed cells of one row, by column number from 1. */
export type ComputedCells = ReadonlyMap<number, CellValue>;
type Cells = readonly (readonly unknown[])[];

/**
 * Writes the computed cells of rows that are ours (by row number from 1): one write for columns side by side, none where
 * nothing changed. A formula that a person put there stays; rows in between that are not ours are given back as they stood.
 */
export function writeComputed(tab: Tab, cells: Cells, rows: ReadonlyMap<number, ComputedCells>): void {
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (first === undefined || last === undefined) return;
  const tooFew = last - tab.getMaxRows();
  if (tooFew > 0) tab.insertRowsAfter(tab.getMaxRows(), tooFew);
  const columns = [...new Set([...rows.values()].flatMap(row => [...row.keys()]))].sort((one, other) => one - other);
  const stood = (row: number, column: number) => cells[row - 1]?.[column - 1] ?? '';
  const lines = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  for (const { from, to } of stretchesOf(columns)) {
    const places = Array.from({ length: to - from + 1 }, (_, place) => from + place);
    const isSame = (row: number) => places.every(column => stood(row, column) === (rows.get(row)?.get(column) ?? ''));
    if (numbers.every(isSame)) continue;
    const range = tab.getRange(first, from, lines.length, places.length);
    const formulas = range.getFormulas();
    // under the text format the mark that keeps a text would show
    const formats = range.getNumberFormats();
    const format = (row: number, column: number) => formats[row - first]?.[column - from];
    const valueAt = (row: number, column: number) => {
      const own = rows.get(row);
      return own
        ? literal(own.get(column) ?? null, format(row, column))
        : givenBack(stood(row, column), format(row, column));
    };
    range.setValues(
      lines.map(row => places.map(column => formulas[row - first]?.[column - from] || valueAt(row, column))),
    );
  }
}

function givenBack(cell: unknown, format?: string): unknown {
  return typeof cell === 'string' ? literal(cell, format) : cell;
}
