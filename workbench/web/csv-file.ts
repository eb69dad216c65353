import Papa from 'papaparse';

export type CsvProblem = 'tooBig' | 'tooLong' | 'unreadable' | 'empty';
export type CsvFile =
  | { ok: true; lines: string[][]; blank: number }
  | { ok: false; problem: CsvProblem; rows?: number };

const byteLimit = 10 * 1024 * 1024;
export const rowLimit = 20_000;

/** UTF-8 where the bytes are, with or without BOM; else what Korean Windows programs write. null: neither. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ['utf-8', 'euc-kr']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? null : text;
    } catch {}
  }
  return null;
}

/** Reads the bytes of a CSV (comma, semicolon or tab; quotes; any line ends) into its lines that hold something. */
export function readCsv(bytes: Uint8Array): CsvFile {
  if (bytes.length > byteLimit) return { ok: false, problem: 'tooBig' };
  const text = decodeText(bytes);
  if (text === null) return { ok: false, problem: 'unreadable' };
  const all = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] }).data;
  const lines = all.filter(line => line.some(cell => cell.trim() !== ''));
  if (lines.length < 2) return { ok: false, problem: 'empty' };
  if (lines.length > rowLimit + 1) return { ok: false, problem: 'tooLong', rows: lines.length - 1 };
  const last = lines.at(-1);
  // the blank line that every file ends with is no line
  return { ok: true, lines, blank: last ? all.lastIndexOf(last) + 1 - lines.length : 0 };
}
