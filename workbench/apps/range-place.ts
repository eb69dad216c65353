import { helpers, type RangeData, type Zone } from '@odoo/o-spreadsheet';
import { exception } from '../run/exception';
import type { App } from './app';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** Where a range is. The other parts of Range build on it. */
export class RangePlace {
  constructor(
    readonly app: App,
    readonly sheetId: string,
    readonly zone: Zone,
  ) {}

  getRow(): number {
    return this.zone.top + 1;
  }
  getRowIndex(): number {
    return this.zone.top + 1;
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getColumnIndex(): number {
    return this.zone.left + 1;
  }
  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getGridId(): number {
    return this.app.sheet(this.sheetId).getSheetId();
  }
  getSheet(): Sheet {
    return this.app.sheet(this.sheetId);
  }
  getA1Notation(): string {
    const { left, right, top, bottom } = this.zone;
    const start = helpers.toXC(left, top);
    return left === right && top === bottom ? start : `${start}:${helpers.toXC(right, bottom)}`;
  }
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns())
      throw exception('Cell reference out of range');
    return rangeAt(this.app, this.sheetId, this.getRow() + row - 1, this.getColumn() + column - 1, 1, 1);
  }
  offset(rows: number, columns: number, height?: number, width?: number): Range {
    return rangeAt(
      this.app,
      this.sheetId,
      this.getRow() + rows,
      this.getColumn() + columns,
      height ?? this.getNumRows(),
      width ?? this.getNumColumns(),
    );
  }

  protected data(): RangeData {
    return this.app.workbook.model.getters.getRangeDataFromZone(this.sheetId, this.zone);
  }

  protected isSingle(): boolean {
    return this.zone.left === this.zone.right && this.zone.top === this.zone.bottom;
  }

  /** One value for each cell, as a grid. */
  protected grid<T>(cell: (position: { sheetId: string; col: number; row: number }) => T): T[][] {
    const rows: T[][] = [];
    for (let row = this.zone.top; row <= this.zone.bottom; row++) {
      const line: T[] = [];
      for (let col = this.zone.left; col <= this.zone.right; col++)
        line.push(cell({ sheetId: this.sheetId, col, row }));
      rows.push(line);
    }
    return rows;
  }

  /** The first cell's value. */
  protected first<T>(cell: (position: { sheetId: string; col: number; row: number }) => T): T {
    return cell({ sheetId: this.sheetId, col: this.zone.left, row: this.zone.top });
  }

  protected filled<T>(value: T): T[][] {
    return this.grid(() => value);
  }

  /** Google's refusal of a grid which is not as large as the range. */
  protected checkSize(grid: readonly (readonly unknown[])[], what = 'data'): void {
    if (!Array.isArray(grid)) throw exception('Cannot convert the parameter to Object[][].');
    const rows = this.getNumRows();
    const columns = this.getNumColumns();
    if (grid.length !== rows)
      throw exception(
        `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${grid.length} but the range has ${rows}.`,
      );
    const odd = grid.find(line => line.length !== columns);
    if (odd)
      throw exception(
        `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${odd.length} but the range has ${columns}.`,
      );
  }
}

/** A range by row, column and size, counted from 1; throws outside the grid, as Google does. */
export function rangeAt(app: App, sheetId: string, row: number, column: number, rows: number, columns: number): Range {
  const counts = [row, column, rows, columns];
  if (counts.some(count => typeof count !== 'number' || !Number.isFinite(count)))
    throw exception(
      `The parameters (${counts.map(count => typeof count).join(',')}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  const [top, left, height, width] = counts.map(Math.trunc) as [number, number, number, number];
  if (top < 1) throw exception('The starting row of the range is too small.');
  if (left < 1) throw exception('The starting column of the range is too small.');
  if (height < 1) throw exception('The number of rows in the range must be at least 1.');
  if (width < 1) throw exception('The number of columns in the range must be at least 1.');
  const { getters } = app.workbook.model;
  if (top + height - 1 > getters.getNumberRows(sheetId) || left + width - 1 > getters.getNumberCols(sheetId))
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  return app.range(sheetId, { top: top - 1, left: left - 1, bottom: top + height - 2, right: left + width - 2 });
}
