import { guessed, type Reading, read } from './reading';

const SMALL: ReadonlyMap<string, number> = new Map([
  ['천', 1e3],
  ['백', 1e2],
  ['십', 1e1],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
]);
const PART = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)?\s*([조억만천백십])?\s*/;

/**
 * `1억 2,500만`, `9만 4천`, `1천만`: units in falling order, digits before them. Null when it is not such a number.
 * Marked as a guess where a person might have meant otherwise: `12만5000`, `2억 4천 4백만`.
 */
export function readKoreanNumber(text: string): Reading<number> | null {
  if (!/^[\d.,\s조억만천백십]+$/.test(text) || !/[조억만천백십]/.test(text)) return null;
  const sum = { total: 0, section: 0, largest: Infinity, largestInSection: Infinity, smallUnits: 0, isGuess: false };
  let rest = text;
  while (rest !== '') {
    const part = PART.exec(rest);
    if (!part || part[0] === '' || !addPart(sum, part[1], part[2])) return null;
    rest = rest.slice(part[0].length);
  }
  const value = Math.round((sum.total + sum.section) * 1e6) / 1e6;
  return sum.isGuess ? guessed(value, 'ambiguous-number') : read(value);
}

interface KoreanSum {
  total: number;
  /** What stands before the next of 만, 억, 조. */
  section: number;
  largest: number;
  largestInSection: number;
  smallUnits: number;
  isGuess: boolean;
}

function addPart(sum: KoreanSum, digits: string | undefined, unit: string | undefined): boolean {
  const count = digits === undefined ? 1 : Number(digits.replace(/,/g, ''));
  const small = SMALL.get(unit ?? '');
  const large = LARGE.get(unit ?? '');
  if (large !== undefined) return closeSection(sum, digits === undefined ? null : count, large);
  const size = small ?? 1;
  if (size >= sum.largestInSection || (small === undefined && digits === undefined)) return false;
  if (small === undefined) sum.isGuess = true;
  else sum.smallUnits++;
  sum.section += count * size;
  sum.largestInSection = size;
  return true;
}

function closeSection(sum: KoreanSum, count: number | null, large: number): boolean {
  if (large >= sum.largest || (count !== null && sum.largestInSection <= 1)) return false;
  if (sum.smallUnits > 1) sum.isGuess = true;
  const before = sum.section + (count ?? 0);
  sum.total += (before === 0 && count === null ? 1 : before) * large;
  sum.section = 0;
  sum.largest = large;
  sum.largestInSection = Infinity;
  sum.smallUnits = 0;
  return true;
}
