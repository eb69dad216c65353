import { firstEdition } from '../../../sheets-templates/trades/first-edition';
import type { Trade } from '../../../sheets-templates/trades/trades';
import type { TabSpec } from '../../../sheets-templates/types';
import type { Day } from '../../schema/table';

/** Raised when texts of the example rows change: what an older version filled in must still be known. */
export const EXAMPLE_EDITION = 2;

/** What stands in a row, with its days counted from that of the example. */
export function rowPrint(trade: Trade, { key, columns }: TabSpec, row: readonly unknown[], day: Day): string {
  const typed = columns.flatMap(({ type, computed }, index) => {
    const cell = row[index] ?? '';
    return computed ? [] : [type === 'day' && typeof cell === 'number' ? cell - day : String(cell)];
  });
  return printOf([trade, key, ...typed]);
}

export function workPrint(trade: Trade, field: 'task' | 'process', id: string, text: string): string {
  return printOf([trade, field, id, text]);
}

export function isOfFirstEdition(print: string): boolean {
  return firstEdition.split(' ').includes(print);
}

const LETTERS = 5;

/** Short, as the texts themselves would be ten times as long; two of a kind are one in sixty million. */
function printOf(parts: readonly (string | number)[]): string {
  let code = 0;
  for (const sign of parts.join('\n')) code = (Math.imul(code, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return ((code >>> 0) % 36 ** LETTERS).toString(36).padStart(LETTERS, '0');
}
