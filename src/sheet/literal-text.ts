/** What is written into a cell. */
export type CellValue = string | number | boolean | null;

/**
 * Spreadsheets take written text as if it had been typed: `=...` becomes a formula, `1/2` a date, `007` seven. An apostrophe in
 * front keeps any text what it is, and is no part of it. Under the text format '@' text stays text by itself.
 */
export function literal(value: CellValue, format = ''): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && value !== '' && format !== '@' ? `'${value}` : value;
}
