import { type ColumnReader, type ColumnWork, report } from './column-work';
import { FIRST_DAY, LAST_DAY } from './day';
import { PLAIN_NUMBER } from './number-column';
import { readDay, readDayNumber } from './read-day';
import type { Reading } from './reading';
import { type Day, NO_DAY } from './table';

/** Days: date cells, serial numbers, and every form of typed text that names one day. */
export function dayReader(work: ColumnWork): ColumnReader<Int32Array> {
  const { cells, lines, place, context } = work;
  const days = new Int32Array(lines.length).fill(NO_DAY);
  // A ledger has far fewer days than rows: each spelling is read once.
  const known = new Map<string, Reading<Day>>();
  const keep = (row: number, reading: Reading<Day>, cell: unknown) => {
    if (reading.value !== null) days[row] = reading.value;
    if (reading.issue !== null) report(work, row, reading.issue, reading.value === null ? 'error' : 'warning', cell);
  };
  function readText(text: string): Reading<Day> {
    let reading = known.get(text);
    if (reading === undefined) {
      const isNumber = context.fromText === true && PLAIN_NUMBER.test(text);
      reading = isNumber ? readDayNumber(Number(text)) : readDay(text, context);
      known.set(text, reading);
    }
    return reading;
  }
  function readBlock(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const cell = cells[lines[row]!]![place];
      if (typeof cell === 'string') {
        if (cell === '') continue;
        const reading = readText(cell);
        if (reading.issue === null && reading.value !== null) days[row] = reading.value;
        else keep(row, reading, cell);
      } else if (typeof cell === 'number') {
        keep(row, readDayNumber(cell), cell);
      } else if (cell !== null && cell !== undefined) {
        const day = context.dayOf(cell);
        if (day === null) report(work, row, 'not-a-day', 'error', cell);
        else if (!(day >= FIRST_DAY && day <= LAST_DAY)) report(work, row, 'day-out-of-range', 'error', cell);
        else days[row] = day;
      }
    }
  }
  return { readBlock, finish: length => days.subarray(0, length) };
}
