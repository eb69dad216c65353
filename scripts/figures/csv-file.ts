import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { InputError } from './input-error';

/** Korean Excel still saves CSV in its own code page: what is no UTF-8 is read as that. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}

export function readText(file: string): string {
  try {
    return textOf(readFileSync(file));
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

function isBlank(line: readonly string[]): boolean {
  return line.every(cell => cell.trim() === '');
}

/** The header decides: amounts with thousands commas would mislead a look at the rows. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string) => Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [';', '\t'].reduce((best, next) => (cells(next) > cells(best) ? next : best), ',');
}

export function parseCsv(text: string, file: string): CsvFile {
  const body = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body) });
  const broken = errors.find(error => error.type === 'Quotes');
  if (broken) throw new InputError(`${file}: a quotation mark is not closed in line ${(broken.row ?? 0) + 1}.`);
  const header = data[0];
  if (!header || isBlank(header)) throw new InputError(`${file} has no header line.`);
  const rows = data.slice(1).map((line, index) => {
    if (!isBlank(line.slice(header.length))) {
      throw new InputError(`${file}: row ${index + 2} has more cells than the header.`);
    }
    return header.map((_, column) => line[column] ?? '');
  });
  return { header, rows: rows.filter(row => !isBlank(row)) };
}
