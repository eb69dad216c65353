import { readFileSync } from 'node:fs';
import { decodeText, isBlankLine, parseCsvText } from '../../workbench/csv';
import { InputError } from './input-error';

export function readText(file: string): string {
  const text = decodeText(readBytes(file));
  if (text === null) throw new InputError(`${file} is no text in UTF-8 or EUC-KR.`);
  return text;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new InputError(missing ? `There is no file ${file}.` : `${file} cannot be read.`);
  }
}

export interface CsvFile {
  header: string[];
  /** As long as the header; lines without any text are left out. */
  rows: string[][];
}

export function parseCsv(text: string, file: string): CsvFile {
  const { lines, openQuote } = parseCsvText(text);
  if (openQuote !== null) throw new InputError(`${file}: a quotation mark is not closed in line ${openQuote + 1}.`);
  const header = lines[0];
  if (!header || isBlankLine(header)) throw new InputError(`${file} has no header line.`);
  const rows = lines.slice(1).map((line, index) => {
    if (!isBlankLine(line.slice(header.length))) {
      throw new InputError(`${file}: row ${index + 2} has more cells than the header.`);
    }
    return header.map((_, column) => line[column] ?? '');
  });
  return { header, rows: rows.filter(row => !isBlankLine(row)) };
}
