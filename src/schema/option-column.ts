import type { Choices, Lang, Words } from '../../sheets-templates/types';
import { isErrorValue, normaliseText } from './clean-text';
import { type ColumnReader, type ColumnWork, report } from './column-work';
import { normaliseHeader } from './header';
import type { Picked } from './table';

const BLANK_CODE = -1;
const REFUSED_CODE = -2;

/** Place of each option by its word in any language or by its key. */
export function optionWords(fixed: Readonly<Record<string, Words>>): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  Object.entries(fixed).forEach(([key, name], place) => {
    for (const word of [key, name.ko, name.en]) words.set(normaliseHeader(word), place);
  });
  return words;
}

/** The fixed options as a person reads them, none where the choice is from a list. */
export function fixedWords(choices: Choices | undefined, lang: Lang): string[] {
  return choices && 'fixed' in choices ? Object.values(choices.fixed).map(words => words[lang]) : [];
}

/** The key of a fixed option, typed in any language or as the key; null for anything else. */
export function optionOf<Key extends string>(fixed: Readonly<Record<Key, Words>>, typed: string): Key | null {
  const keys = Object.keys(fixed) as Key[];
  return keys[optionWords(fixed).get(normaliseHeader(typed)) ?? -1] ?? null;
}

/** One of a few fixed options. */
export function optionReader(work: ColumnWork, fixed: Readonly<Record<string, Words>>): ColumnReader<Picked> {
  const { cells, lines, place } = work;
  const codes = new Int8Array(lines.length).fill(BLANK_CODE);
  const words = optionWords(fixed);
  const known = new Map<string, number>();

  function codeOf(typed: string): number {
    let code = known.get(typed);
    if (code === undefined) {
      const isBlank = normaliseText(typed) === '' || normaliseText(typed) === '-';
      code = isBlank ? BLANK_CODE : (words.get(normaliseHeader(typed)) ?? REFUSED_CODE);
      known.set(typed, code);
    }
    return code;
  }
  function readBlock(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const cell = cells[lines[row]!]![place];
      if (cell === '' || cell === null || cell === undefined) continue;
      const code = typeof cell === 'string' ? codeOf(cell) : REFUSED_CODE;
      if (code !== REFUSED_CODE) codes[row] = code;
      else {
        const isError = typeof cell === 'string' && isErrorValue(cell.trim());
        report(work, row, isError ? 'error-value' : 'not-an-option', 'error', cell);
      }
    }
  }
  return { readBlock, finish: length => ({ codes: codes.subarray(0, length), options: Object.keys(fixed) }) };
}
