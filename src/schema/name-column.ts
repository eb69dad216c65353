import { normaliseText } from './clean-text';
import { type ColumnReader, type ColumnWork, report } from './column-work';
import { formatDay } from './day';
import { readName } from './read-name';
import { NAMELESS, type Reading, read, refused } from './reading';
import { type Coded, NOBODY } from './table';

const BLANK_CODE = -1;
const REFUSED_CODE = -3;
/** Codes up to this fit in two bytes. */
const FEW_NAMES = 32_767;
const PADDED_NUMBER = /^\d+\.0+$/;

/** Text that repeats, coded by first appearance. Each spelling is cleaned and checked once, however often it stands there. */
export function nameReader(work: ColumnWork): ColumnReader<Coded> {
  const { cells, lines, place } = work;
  const codes = new Int32Array(lines.length).fill(BLANK_CODE);
  const codeOfCell = new Map<unknown, number>();
  const readCell = cellReader(work);
  const { names, codeOfName } = nameBook(codeOfCell);
  let hasProblems = false;

  function codeOf(cell: unknown): number {
    const reading = readCell(cell);
    if (reading.issue !== null) hasProblems = true;
    if (reading === NAMELESS) return NOBODY;
    if (reading.value === null) return reading.issue === null ? BLANK_CODE : REFUSED_CODE;
    return codeOfName(reading.value, cell);
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
  function finish(length: number): Coded {
    const kept = codes.subarray(0, length);
    if (hasProblems) reportNames(work, kept, readCell);
    return { codes: names.length <= FEW_NAMES ? new Int16Array(kept) : kept, names };
  }
  return { readBlock, finish };
}

/** Names by code. Most cells are the name itself, letter for letter: these are known from the cells' own map. */
function nameBook(codeOfCell: ReadonlyMap<unknown, number>) {
  const names: string[] = [];
  const ofOtherSpellings = new Map<string, number>();

  function codeOfName(name: string, cell: unknown): number {
    const other = ofOtherSpellings.size === 0 ? undefined : ofOtherSpellings.get(name);
    if (other !== undefined) return other;
    if (cell === name) return names.push(name) - 1;
    const own = codeOfCell.get(name) ?? -1;
    if (own >= 0 && names[own] === name) return own;
    const code = names.push(name) - 1;
    ofOtherSpellings.set(name, code);
    return code;
  }
  return { names, codeOfName };
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
  const isBlankWord = blankWordCheck(spec.blankWords ?? []);
  const list = spec.choices && 'list' in spec.choices ? context.lists[spec.choices.list] : [];
  const listed = new Set(list.map(normaliseText));
  return cell => {
    const reading = typeof cell === 'string' ? readName(cell) : readOther(cell, context.dayOf);
    if (reading.value === null) return reading;
    // Some exports turn customer 17850 into 17850.0.
    const isPadded = isText && reading.value.endsWith('0') && PADDED_NUMBER.test(reading.value);
    const name = isPadded ? reading.value.slice(0, reading.value.indexOf('.')) : reading.value;
    if (isBlankWord(name)) return NAMELESS;
    const isUnlisted = reading.issue === null && listed.size > 0 && !listed.has(name);
    return name === reading.value && !isUnlisted
      ? reading
      : { value: name, issue: isUnlisted ? 'not-in-list' : reading.issue };
  };
}

/** The length is asked first: turning 250,000 names into small letters takes longer than reading them. */
function blankWordCheck(words: readonly string[]): (name: string) => boolean {
  const folded = new Set(words.map(word => word.toLowerCase()));
  const lengths = new Set(words.map(word => word.length));
  return name => lengths.has(name.length) && folded.has(name.toLowerCase());
}

function readOther(cell: unknown, dayOf: (cell: unknown) => number | null): Reading<string> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? read(String(cell)) : refused('broken-text');
  if (typeof cell === 'boolean') return read(cell ? 'TRUE' : 'FALSE');
  const day = dayOf(cell);
  return day === null || Number.isNaN(day) ? refused('broken-text') : read(formatDay(day));
}
