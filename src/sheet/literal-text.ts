/** What is written into a cell. */
export type CellValue = string | number | boolean | null;

// no locale reads these as a number, a day, a time or a logical value; the mark would only clutter the formula bar
const PLAIN = /^(?:[가-힣]|[A-Za-z]+ [A-Za-z])[^\d]*$/;

/**
 * Spreadsheets take written text as if it had been typed: `=...` becomes a formula, `1/2` a date, `007` seven. An apostrophe in
 * front keeps any text what it is, and is no part of it. Under the text format '@' text stays text by itself.
 */
export function literal(value: CellValue, format = ''): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || format === '@' || PLAIN.test(value)) return value;
  return `'${value}`;
}
