import { type CellValue, literal } from './literal-text';
import type { Tab } from './workbook';

export interface TextCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** What stands there. */
  readonly cell: unknown;
  /** What shall, or did. */
  readonly value: string | number;
}

/** Writes texts into cells of a tab, if nobody has written into any of them yet. */
export function fillUnwritten(tab: Tab, texts: readonly TextCell[]): void {
  if (!isUnwritten(texts)) return;
  const missing = texts.filter(({ cell }) => cell === '');
  for (const run of runsDown(missing)) write(tab, run, ({ value }) => value);
}

export function isUnwritten(texts: readonly TextCell[]): boolean {
  return texts.every(({ cell, value }) => cell === '' || cell === value);
}

/** Empties the cells that still hold the given text. */
export function clearUnchanged(tab: Tab, texts: readonly TextCell[]): void {
  const unchanged = texts.filter(({ cell, value }) => cell === value);
  for (const run of runsDown(unchanged)) write(tab, run, () => null);
}

/** Writes what a person typed elsewhere, over what stands there. */
export function writeTexts(tab: Tab, texts: readonly TextCell[]): void {
  for (const run of runsDown(texts)) write(tab, run, ({ value }) => (value === '' ? null : value));
}

/** Cells under each other are one write. */
function runsDown(cells: readonly TextCell[]): TextCell[][] {
  const runs: TextCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.column === cell.column && last.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function write(tab: Tab, run: readonly TextCell[], valueAt: (cell: TextCell) => CellValue): void {
  const [first] = run;
  if (!first) return;
  const range = tab.getRange(first.row, first.column, run.length, 1);
  const formats = range.getNumberFormats();
  range.setValues(run.map((cell, index) => [literal(valueAt(cell), formats[index]?.[0])]));
}
