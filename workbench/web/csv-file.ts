import { decodeText, isBlankLine, parseCsvText } from '../csv';

export type CsvProblem = 'tooBig' | 'tooLong' | 'unreadable' | 'empty';
export type CsvFile =
  | { ok: true; lines: string[][]; blank: number }
  | { ok: false; problem: CsvProblem; rows?: number };

const byteLimit = 10 * 1024 * 1024;
export const rowLimit = 20_000;

/** Reads the bytes of a CSV (comma, semicolon or tab; quotes; any line ends) into its lines that hold something. */
export function readCsv(bytes: Uint8Array): CsvFile {
  if (bytes.length > byteLimit) return { ok: false, problem: 'tooBig' };
  const text = decodeText(bytes);
  if (text === null) return { ok: false, problem: 'unreadable' };
  const all = parseCsvText(text).lines;
  const lines = all.filter(line => !isBlankLine(line));
  if (lines.length < 2) return { ok: false, problem: 'empty' };
  if (lines.length > rowLimit + 1) return { ok: false, problem: 'tooLong', rows: lines.length - 1 };
  const last = lines.at(-1);
  // the blank line that every file ends with is no line
  return { ok: true, lines, blank: last ? all.lastIndexOf(last) + 1 - lines.length : 0 };
}
