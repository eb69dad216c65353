import { helpers, type Zone } from '@odoo/o-spreadsheet';
import { exception } from '../run/exception';
import type { App } from './app';
import type { Range } from './range';
import { rangeAt } from './range-place';
import type { Spreadsheet } from './spreadsheet';

/** A tab, its size and its ranges. The other parts of Sheet build on it. */
export class SheetPlace {
  constructor(
    readonly app: App,
    readonly sheetId: string,
  ) {}

  getSheetId(): number {
    const number = this.app.workbook.meta.sheetNumbers[this.sheetId];
    if (number === undefined) throw exception(`Sheet ${this.sheetId} not found`);
    return number;
  }
  getParent(): Spreadsheet {
    return this.app.spreadsheet();
  }
  getMaxRows(): number {
    return this.app.workbook.model.getters.getNumberRows(this.sheetId);
  }
  getMaxColumns(): number {
    return this.app.workbook.model.getters.getNumberCols(this.sheetId);
  }
  getLastRow(): number {
    return this.used().rows;
  }
  getLastColumn(): number {
    return this.used().columns;
  }
  getDataRange(): Range {
    const { rows, columns } = this.used();
    return rangeAt(this.app, this.sheetId, 1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }

  getRange(a1: string): Range;
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  getRange(first: string | number, column?: number, rows = 1, columns = 1): Range {
    if (typeof first === 'string') return rangeOf(this.app, first, this.sheetId);
    if (column === undefined)
      throw exception("The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    return rangeAt(this.app, this.sheetId, first, column, rows, columns);
  }

  /** Google counts values and formulas, never formats. */
  private used(): { rows: number; columns: number } {
    const { getters } = this.app.workbook;
    let rows = 0;
    let columns = 0;
    for (const position of getters.getEvaluatedCellsPositions(this.sheetId)) {
      if (position.row < rows && position.col < columns) continue;
      const cell = getters.getEvaluatedCell(position);
      if ((cell.value === null || cell.value === '') && !getters.getCell(position)?.isFormula) continue;
      rows = Math.max(rows, position.row + 1);
      columns = Math.max(columns, position.col + 1);
    }
    return { rows, columns };
  }
}

/** A range from A1 notation, `Tab!A1:B2`, `A:C`, `2:5`, `A2:A` or the name of a named range. */
export function rangeOf(app: App, text: string, sheetId: string): Range {
  const { getters } = app.workbook.model;
  const bang = text.lastIndexOf('!');
  const tab =
    bang < 0
      ? null
      : text
          .slice(0, bang)
          .replace(/^'(.*)'$/, '$1')
          .replace(/''/g, "'");
  const place = tab === null ? sheetId : getters.getSheetIdByName(tab);
  const xc = text.slice(bang + 1).trim();
  const zone = place === undefined ? null : zoneOf(xc, getters.getNumberRows(place), getters.getNumberCols(place));
  if (place !== undefined && zone)
    return rangeAt(app, place, zone.top + 1, zone.left + 1, zone.bottom - zone.top + 1, zone.right - zone.left + 1);
  const named = bang < 0 ? getters.getNamedRange(xc) : undefined;
  if (named) return app.range(named.range.sheetId, named.range.zone);
  throw exception(`Range not found`);
}

const SIDE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function zoneOf(xc: string, rows: number, columns: number): Zone | null {
  const [start = '', end] = xc.split(':');
  const from = SIDE.exec(start);
  const to = SIDE.exec(end ?? start);
  if (!from || !to || xc === '' || (end === undefined && (!from[1] || !from[2]))) return null;
  const column = (letters: string | undefined, otherwise: number) =>
    letters ? helpers.lettersToNumber(letters.toUpperCase()) : otherwise;
  const row = (digits: string | undefined, otherwise: number) => (digits ? Number(digits) - 1 : otherwise);
  const cols = [column(from[1], 0), column(to[1], columns - 1)] as const;
  const lines = [row(from[2], 0), row(to[2], rows - 1)] as const;
  return { left: Math.min(...cols), right: Math.max(...cols), top: Math.min(...lines), bottom: Math.max(...lines) };
}
