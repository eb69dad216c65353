import Papa from 'papaparse';

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

/** Comma, semicolon or tab, quotes, any line ends. `openQuote`: row (from 0) of a quotation mark that is never closed. */
export function parseCsvText(text: string): { lines: string[][]; openQuote: number | null } {
  const body = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body) });
  const broken = errors.find(error => error.type === 'Quotes');
  return { lines: data, openQuote: broken ? (broken.row ?? 0) : null };
}

export function isBlankLine(line: readonly string[]): boolean {
  return line.every(cell => cell.trim() === '');
}

/** The header decides: amounts with thousands commas would mislead a look at the rows. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string) => Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [';', '\t'].reduce((best, next) => (cells(next) > cells(best) ? next : best), ',');
}
