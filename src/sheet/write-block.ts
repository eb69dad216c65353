import { type CellValue, literal } from './literal-text';
import type { Tab } from './workbook';

/** Column numbers from 1, in the order of the cells of a row. */
export interface Block {
  readonly columns: readonly number[];
}

/**
 * Writes rows of ours into table columns, which hold text as text already. Columns side by side are one write; where a person
 * moved them apart the first comes last, so that a block cut short is still seen as not there.
 */
export function writeBlock(
  tab: Tab,
  { columns }: Block,
  firstRow: number,
  rows: readonly (readonly CellValue[])[],
): void {
  const [first] = columns;
  if (rows.length === 0 || first === undefined) return;
  const tooFew = firstRow + rows.length - 1 - tab.getMaxRows();
  if (tooFew > 0) tab.insertRowsAfter(tab.getMaxRows(), tooFew);
  if (columns.every((column, index) => column === first + index)) {
    const range = tab.getRange(firstRow, first, rows.length, columns.length);
    const formats = range.getNumberFormats();
    range.setValues(rows.map((row, r) => columns.map((_, c) => literal(row[c] ?? null, formats[r]?.[c]))));
    return;
  }
  for (let c = columns.length - 1; c >= 0; c--) {
    const column = columns[c] ?? 0;
    if (column < 1) continue;
    const range = tab.getRange(firstRow, column, rows.length, 1);
    const formats = range.getNumberFormats();
    range.setValues(rows.map((row, r) => [literal(row[c] ?? null, formats[r]?.[0])]));
  }
}
