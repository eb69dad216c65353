import { check } from './app';
import { addMetadata, type DeveloperMetadata, type DeveloperMetadataFinder, finder, metadataOf } from './metadata';
import { rangeAt } from './range-place';
import { SheetPlace } from './sheet-place';

export class Sheet extends SheetPlace {
  getName(): string {
    return this.app.workbook.model.getters.getSheetName(this.sheetId);
  }
  getSheetName(): string {
    return this.getName();
  }
  getIndex(): number {
    return this.app.workbook.model.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }
  setName(name: string): this {
    this.dispatch('RENAME_SHEET', { sheetId: this.sheetId, oldName: this.getName(), newName: name });
    return this;
  }
  activate(): this {
    const { model } = this.app.workbook;
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== this.sheetId) this.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: this.sheetId });
    return this;
  }
  appendRow(values: readonly unknown[]): this {
    const row = this.getLastRow() + 1;
    const missing = row - this.getMaxRows();
    if (missing > 0) this.insertRowsAfter(this.getMaxRows(), missing);
    rangeAt(this.app, this.sheetId, row, 1, 1, values.length).setValues([values]);
    return this;
  }
  insertRowsAfter(after: number, count: number): this {
    this.insert('ROW', after - 1, count, 'after');
    return this;
  }
  insertRowsBefore(before: number, count: number): this {
    this.insert('ROW', before - 1, count, 'before');
    return this;
  }
  insertColumnsAfter(after: number, count: number): this {
    this.insert('COL', after - 1, count, 'after');
    return this;
  }
  insertColumnsBefore(before: number, count: number): this {
    this.insert('COL', before - 1, count, 'before');
    return this;
  }
  deleteRows(from: number, count: number): void {
    this.dispatch('REMOVE_COLUMNS_ROWS', { ...this.headers('ROW', from, count), sheetName: this.getName() });
  }
  deleteColumns(from: number, count: number): void {
    this.dispatch('REMOVE_COLUMNS_ROWS', { ...this.headers('COL', from, count), sheetName: this.getName() });
  }
  setFrozenRows(rows: number): void {
    if (rows === 0) this.dispatch('UNFREEZE_ROWS', { sheetId: this.sheetId });
    else this.dispatch('FREEZE_ROWS', { sheetId: this.sheetId, quantity: rows });
  }
  setFrozenColumns(columns: number): void {
    if (columns === 0) this.dispatch('UNFREEZE_COLUMNS', { sheetId: this.sheetId });
    else this.dispatch('FREEZE_COLUMNS', { sheetId: this.sheetId, quantity: columns });
  }
  getFrozenRows(): number {
    return this.app.workbook.model.getters.getPaneDivisions(this.sheetId).ySplit;
  }
  getFrozenColumns(): number {
    return this.app.workbook.model.getters.getPaneDivisions(this.sheetId).xSplit;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    this.dispatch('RESIZE_COLUMNS_ROWS', { ...this.headers('COL', column, count), size: width });
    return this;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    this.dispatch('RESIZE_COLUMNS_ROWS', { ...this.headers('ROW', row, count), size: height });
    return this;
  }
  hideColumns(column: number, count = 1): void {
    this.dispatch('HIDE_COLUMNS_ROWS', this.headers('COL', column, count));
  }
  showColumns(column: number, count = 1): void {
    this.dispatch('UNHIDE_COLUMNS_ROWS', this.headers('COL', column, count));
  }
  hideRows(row: number, count = 1): void {
    this.dispatch('HIDE_COLUMNS_ROWS', this.headers('ROW', row, count));
  }
  showRows(row: number, count = 1): void {
    this.dispatch('UNHIDE_COLUMNS_ROWS', this.headers('ROW', row, count));
  }
  setTabColor(color: string | null): this {
    this.dispatch('COLOR_SHEET', { sheetId: this.sheetId, ...(color === null ? {} : { color }) });
    return this;
  }
  setHiddenGridlines(isHidden: boolean): this {
    this.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: this.sheetId, areGridLinesVisible: !isHidden });
    return this;
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.app, { place: 'SHEET', sheetId: this.sheetId, zone: null }, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.app, target => target.place === 'SHEET' && target.sheetId === this.sheetId);
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return finder(this.app, target => target.sheetId === this.sheetId);
  }

  private insert(dimension: 'ROW' | 'COL', base: number, quantity: number, position: 'before' | 'after'): void {
    this.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: this.sheetId,
      sheetName: this.getName(),
      dimension,
      base,
      quantity,
      position,
    });
  }
  private headers(dimension: 'ROW' | 'COL', from: number, count: number) {
    const elements = Array.from({ length: count }, (_, i) => from - 1 + i);
    return { sheetId: this.sheetId, dimension, elements };
  }
  private dispatch: SheetPlace['app']['workbook']['dispatch'] = ((
    ...args: Parameters<SheetPlace['app']['workbook']['dispatch']>
  ) => {
    const result = this.app.workbook.dispatch(...args);
    check(result, String(args[0]));
    return result;
  }) as SheetPlace['app']['workbook']['dispatch'];
}
