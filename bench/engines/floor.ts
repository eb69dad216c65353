import * as columns from '../input';
import { UTC_AHEAD } from '../words';

const MILLISECONDS = 86_400_000;
const REPEATING = [
  columns.KIND,
  columns.CUSTOMER,
  columns.CHANNEL,
  columns.PRODUCT,
  columns.STATUS,
  columns.STAFF,
  columns.PAYMENT,
  columns.EVIDENCE,
];
const ALL_TEXT = [columns.ID, columns.NOTE, ...REPEATING];

/**
 * The least that any reading of the ledger does: each cell is touched once, days and amounts become numbers, and text
 * becomes codes, row by row, through a Map for each column. Nothing is checked and nothing is counted.
 */
export function floor(input: columns.BenchInput): unknown {
  return readAll(input, ALL_TEXT);
}

/** The same, but the two columns in which hardly a text repeats (number, note) are only taken over as they are. */
export function leanFloor(input: columns.BenchInput): unknown {
  return readAll(input, REPEATING);
}

function readAll({ deals }: columns.BenchInput, textColumns: readonly number[]): unknown {
  const length = deals.length - 1;
  const days = new Int32Array(length);
  const amounts = new Float64Array(length);
  const quantities = new Float64Array(length);
  const ids = new Array<unknown>(length);
  const notes = new Array<unknown>(length);
  const coded = textColumns.map(place => ({ place, codes: new Int32Array(length), known: new Map<unknown, number>() }));
  for (let row = 0; row < length; row++) {
    const cells = deals[row + 1]!;
    ids[row] = cells[columns.ID];
    notes[row] = cells[columns.NOTE];
    days[row] = dayOf(cells[columns.DAY]);
    amounts[row] = amountOf(cells[columns.AMOUNT]);
    quantities[row] = amountOf(cells[columns.QUANTITY]);
    for (const { place, codes, known } of coded) {
      const cell = cells[place];
      let code = known.get(cell);
      if (code === undefined) {
        code = known.size;
        known.set(cell, code);
      }
      codes[row] = code;
    }
  }
  return { days, amounts, quantities, ids, notes, coded };
}

function dayOf(cell: unknown): number {
  return cell instanceof Date ? Math.floor((cell.getTime() + UTC_AHEAD) / MILLISECONDS) : Number.NaN;
}

function amountOf(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell !== '' ? Number(cell.replace(/[^\d.-]/g, '')) : Number.NaN;
}
