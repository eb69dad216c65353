import type { Words } from './words';

/** `2026-05` in the words of the language. */
export function monthText(month: string, words: Words): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return words.month(year, number);
}
