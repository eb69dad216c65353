import { literal } from './literal-text';
import type { Tab } from './workbook';

const FEW_RUNS = 3;
const MOST_RUNS = 10;
// a spreadsheet may read these as something other than the text they are
const RISKY = /^[=+\-@'\t\r]/;

export interface IdColumn {
  /** Column number from 1. */
  readonly column: number;
  /** Rows that need an ID, ascending. */
  readonly rows: readonly number[];
  next(): string;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Fills blank cells of an ID column and returns the new IDs by row. The column is read again right before, so that what a person
 * typed meanwhile stays. A formula in it means that the owner numbers the rows: then nothing is written.
 */
export function fillIds(tab: Tab, { column, rows, next }: IdColumn): Map<number, string> {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const given = new Map<number, string>();
  if (first === undefined || last === undefined) return given;
  const whole = tab.getRange(1, column, last, 1);
  if (whole.getFormulas().some(([formula]) => formula !== '')) return given;
  const cells: unknown[] = whole.getValues().map(([cell]) => cell);
  const isNeeded = new Set(rows);
  const filled = cells.map((cell, index) => (isNeeded.has(index + 1) && isBlank(cell) ? next() : cell));
  const isNew = (index: number) => filled[index] !== cells[index];
  const between = (isOurs: (index: number) => boolean) => runsOf(first - 1, last - 1, isOurs, isNew);
  let runs = between(index => isBlank(cells[index]));
  let formats: readonly string[] = [];
  if (runs.length > FEW_RUNS) {
    // blank cells scattered among filled ones: the filled ones between are written back where that changes nothing
    formats = whole.getNumberFormats().map(([format]) => format ?? '');
    runs = between(index => isBlank(cells[index]) || isSteady(cells[index], formats[index])).slice(0, MOST_RUNS);
  }
  for (const run of runs) {
    writeRun(tab, column, run, filled, formats);
    for (let index = run.from; index <= run.to; index++) {
      if (isNew(index)) given.set(index + 1, String(filled[index]));
    }
  }
  return given;
}

function isBlank(cell: unknown): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function isSteady(cell: unknown, format = ''): boolean {
  if (typeof cell === 'string') return format === '@' ? !RISKY.test(cell) : true;
  return typeof cell === 'number' && format !== '@';
}

/** Stretches that can be written in one go and have something to fill. */
function runsOf(
  first: number,
  last: number,
  isOurs: (index: number) => boolean,
  isNew: (index: number) => boolean,
): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let index = first; index <= last + 1; index++) {
    const isIn = index <= last && isOurs(index);
    if (isIn && from < 0) from = index;
    if (!isIn && from >= 0) {
      runs.push({ from, to: index - 1 });
      from = -1;
    }
  }
  return runs.filter(run => {
    for (let index = run.from; index <= run.to; index++) if (isNew(index)) return true;
    return false;
  });
}

/** Formats were not asked where only blanks are written: our own IDs are text in any. */
function writeRun(tab: Tab, column: number, { from, to }: Run, cells: readonly unknown[], formats: readonly string[]) {
  const values = cells.slice(from, to + 1).map((cell, at) => {
    const format = formats[from + at] ?? '@';
    return [typeof cell === 'string' && !isBlank(cell) ? literal(cell, format) : cell];
  });
  tab.getRange(from + 1, column, to - from + 1, 1).setValues(values);
}
