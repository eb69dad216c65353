import { type ColumnReader, type ColumnWork, report } from './column-work';
import { MOST_DIGITS } from './currency';
import { LARGEST, percentOfNumber, readNumber, readPercent } from './read-number';
import { read } from './reading';

/** Text of a CSV file that a spreadsheet would turn into a number on entry. */
export const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/;

export interface NumberReader extends ColumnReader<Float64Array> {
  /** Most decimals seen so far, at least those the reader began with. */
  digits(): number;
}

/** Money, counts and plain numbers, in major units; NaN where a cell is blank or refused. */
export function numberReader(work: ColumnWork, digitsAtLeast: number): NumberReader {
  const { cells, lines, place, context } = work;
  const values = new Float64Array(lines.length).fill(Number.NaN);
  const isMoney = work.spec.type === 'money';
  const isCount = work.spec.type === 'count';
  let digits = digitsAtLeast;
  let scale = 10 ** digits;
  function keep(row: number, value: number, cell: unknown): void {
    if (!(Math.abs(value) <= LARGEST)) {
      report(work, row, 'not-a-number', 'error', cell);
      return;
    }
    values[row] = value;
    if (isMoney) {
      while (digits < MOST_DIGITS && !isWhole(value * scale)) scale = 10 ** ++digits;
    } else if (isCount && !Number.isInteger(value)) report(work, row, 'not-whole', 'warning', cell);
  }
  function keepText(row: number, text: string): void {
    const isPlain = context.fromText === true && PLAIN_NUMBER.test(text);
    const reading = isPlain ? read(Number(text)) : readNumber(text, context);
    if (reading.issue !== null) report(work, row, reading.issue, reading.value === null ? 'error' : 'warning', text);
    if (reading.value !== null) keep(row, reading.value, text);
  }
  function readBlock(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const cell = cells[lines[row]!]![place];
      if (typeof cell === 'number') {
        if (Number.isInteger(cell) && cell <= LARGEST && cell >= -LARGEST) values[row] = cell;
        else keep(row, cell, cell);
      } else if (cell === '' || cell === null || cell === undefined) continue;
      else if (typeof cell === 'string') keepText(row, cell);
      else report(work, row, 'not-a-number', 'error', cell);
    }
  }
  return { readBlock, finish: length => values.subarray(0, length), digits: () => digits };
}

/** 29.33 * 100 is 2933.0000000000005: closer to whole than a person can type. */
function isWhole(scaled: number): boolean {
  const off = Math.abs(scaled - Math.round(scaled));
  return off === 0 || off <= Math.max(1e-9, 8e-15 * Math.abs(scaled));
}

/** Major units to whole minor units, in place. */
export function toMinorUnits(values: Float64Array, digits: number): void {
  const scale = 10 ** digits;
  // `+ 0` because a typed -0 is nothing else than 0.
  for (let row = 0; row < values.length; row++) values[row] = Math.round(values[row]! * scale) + 0;
}

export function percentReader(work: ColumnWork): ColumnReader<Float64Array> {
  const { cells, lines, place, context } = work;
  const values = new Float64Array(lines.length).fill(Number.NaN);
  function readBlock(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const cell = cells[lines[row]!]![place];
      if (cell === '' || cell === null || cell === undefined) continue;
      if (typeof cell !== 'number' && typeof cell !== 'string') {
        report(work, row, 'not-a-percent', 'error', cell);
        continue;
      }
      const reading = typeof cell === 'number' ? percentOfNumber(cell) : readPercent(cell, context);
      const isOutside = reading.value !== null && !(Math.abs(reading.value) <= LARGEST);
      if (isOutside) report(work, row, 'not-a-percent', 'error', cell);
      else if (reading.value !== null) values[row] = reading.value;
      if (reading.issue !== null && !isOutside) {
        const code = reading.issue === 'not-a-number' ? 'not-a-percent' : reading.issue;
        report(work, row, code, reading.value === null ? 'error' : 'warning', cell);
      }
    }
  }
  return { readBlock, finish: length => values.subarray(0, length) };
}
