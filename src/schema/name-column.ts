import { normaliseText } from './clean-text';
import { type ColumnReader, type ColumnWork, report } from './column-work';
import { formatDay } from './day';
import { readName } from './read-name';
import { NAMELESS, type Reading, read, refused } from './reading';
import { type Coded, NOBODY } from './table';

const BLANK_CODE = -1;
const REFUSED_CODE = -3;

/** Text that repeats, coded by first appearance. Each spelling is cleaned and checked once, however often it stands there. */
export function nameReader(work: ColumnWork): ColumnReader<Coded> {
  const { cells, lines, place } = work;
  const codes = new Int32Array(lines.length).fill(BLANK_CODE);
  const names: string[] = [];
  const codeOfName = new Map<string, number>();
  const codeOfCell = new Map<unknown, number>();
  const readCell = cellReader(work);
  let hasProblems = false;

  function codeOf(cell: unknown): number {
    const reading = readCell(cell);
    if (reading.issue !== null) hasProblems = true;
    if (reading === NAMELESS) return NOBODY;
    if (reading.value === null) return reading.issue === null ? BLANK_CODE : REFUSED_CODE;
    let code = codeOfName.get(reading.value);
    if (code === undefined) {
      code = names.push(reading.value) - 1;
      codeOfName.set(reading.value, code);
    }
    return code;
  }
  function readBlock(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const cell = cells[lines[row]!]![place];
      if (cell === '' || cell === null || cell === undefined) continue;
      let code = codeOfCell.get(cell);
      if (code === undefined) {
        code = codeOf(cell);
        // A date cell is a new object in every row: as a key it would only fill the map.
        if (typeof cell !== 'object') codeOfCell.set(cell, code);
      }
      codes[row] = code;
    }
  }
  function finish(): void {
    if (hasProblems) reportNames(work, codes, readCell);
  }
  return { data: { codes, names }, readBlock, finish };
}

/** A second pass, only where the first met a name that is refused or marked: one issue for each of its cells. */
function reportNames(work: ColumnWork, codes: Int32Array, readCell: (cell: unknown) => Reading<string>): void {
  const { cells, lines, place } = work;
  const known = new Map<unknown, Reading<string>>();
  for (let row = 0; row < codes.length; row++) {
    const cell = cells[lines[row]!]![place];
    if (cell === '' || cell === null || cell === undefined) continue;
    const reading = known.get(cell) ?? readCell(cell);
    known.set(cell, reading);
    if (reading.issue !== null) report(work, row, reading.issue, reading.value === null ? 'error' : 'warning', cell);
    if (codes[row] === REFUSED_CODE) codes[row] = BLANK_CODE;
  }
}

/** One cell of this column, with the rules of its spec: numbers as names, words that mean nobody, the owner's list. */
function cellReader(work: ColumnWork): (cell: unknown) => Reading<string> {
  const { spec, context } = work;
  const isText = spec.type === 'text';
  const blankWords = new Set((spec.blankWords ?? []).map(word => word.toLowerCase()));
  const list = spec.choices && 'list' in spec.choices ? context.lists[spec.choices.list] : [];
  const listed = new Set(list.map(normaliseText));
  return cell => {
    const reading = typeof cell === 'string' ? readName(cell) : readOther(cell, context.dayOf);
    if (reading.value === null) return reading;
    // Some exports turn customer 17850 into 17850.0.
    const name = isText ? reading.value.replace(/^(\d+)\.0+$/, '$1') : reading.value;
    if (blankWords.has(name.toLowerCase())) return NAMELESS;
    const isUnlisted = reading.issue === null && listed.size > 0 && !listed.has(name);
    return { value: name, issue: isUnlisted ? 'not-in-list' : reading.issue };
  };
}

function readOther(cell: unknown, dayOf: (cell: unknown) => number | null): Reading<string> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? read(String(cell)) : refused('broken-text');
  if (typeof cell === 'boolean') return read(cell ? 'TRUE' : 'FALSE');
  const day = dayOf(cell);
  return day === null || Number.isNaN(day) ? refused('broken-text') : read(formatDay(day));
}
