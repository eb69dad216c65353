import { type CellValue, literal } from './literal-text';
import type { Tab } from './workbook';

export interface CanvasCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** Writes the example's texts into a canvas nobody has written in yet. */
export function fillCanvas(tab: Tab, texts: readonly CanvasCell[]): void {
  const values = valuesOf(tab, texts);
  const isUntouched = texts.every(({ row, column, value }) =>
    ['', value].includes(values[row - 1]?.[column - 1] ?? ''),
  );
  if (!isUntouched) return;
  const missing = texts.filter(({ row, column }) => (values[row - 1]?.[column - 1] ?? '') === '');
  for (const run of runsDown(missing)) write(tab, run, ({ value }) => value);
}

/** Empties the cells that still hold the example's text; returns how many. */
export function clearCanvas(tab: Tab, texts: readonly CanvasCell[]): number {
  const values = valuesOf(tab, texts);
  const unchanged = texts.filter(({ row, column, value }) => values[row - 1]?.[column - 1] === value);
  for (const run of runsDown(unchanged)) write(tab, run, () => null);
  return unchanged.length;
}

function valuesOf(tab: Tab, texts: readonly CanvasCell[]): (string | number)[][] {
  const rows = Math.min(tab.getMaxRows(), Math.max(1, ...texts.map(({ row }) => row)));
  const columns = Math.min(tab.getMaxColumns(), Math.max(1, ...texts.map(({ column }) => column)));
  return tab.getRange(1, 1, rows, columns).getValues();
}

/** Cells under each other are one write. */
function runsDown(cells: readonly CanvasCell[]): CanvasCell[][] {
  const runs: CanvasCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.column === cell.column && last.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function write(tab: Tab, run: readonly CanvasCell[], valueAt: (cell: CanvasCell) => CellValue): void {
  const [first] = run;
  if (!first) return;
  const range = tab.getRange(first.row, first.column, run.length, 1);
  const formats = range.getNumberFormats();
  range.setValues(run.map((cell, index) => [literal(valueAt(cell), formats[index]?.[0])]));
}
