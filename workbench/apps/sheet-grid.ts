import { exception } from '../run/exception';
import { type App, check } from './app';
import { conditionsOf, setConditions } from './condition-rules';
import { rangeAt } from './range-place';
import { SheetPlace } from './sheet-place';

type Dimension = 'ROW' | 'COL';
type Place = { zone: { left: number; right: number; top: number; bottom: number } };

/** Does an area hold all of the rows or columns between two places, or none of them? */
function isAllOrNothing(
  dimension: Dimension,
  { left, right, top, bottom }: Place['zone'],
  first: number,
  last: number,
) {
  const [from, to] = dimension === 'ROW' ? [top, bottom] : [left, right];
  return (from <= first && last <= to) || to < first || last < from;
}

/** Rows and columns of a sheet: inserted, deleted, moved, hidden, sized, frozen. */
export class SheetGrid extends SheetPlace {
  insertRows(row: number, count = 1): void {
    this.insert('ROW', row, count, 'before');
  }
  insertRowsBefore(row: number, count: number): this {
    return this.insert('ROW', row, count, 'before');
  }
  insertRowBefore(row: number): this {
    return this.insert('ROW', row, 1, 'before');
  }
  insertRowsAfter(row: number, count: number): this {
    return this.insert('ROW', row, count, 'after');
  }
  insertRowAfter(row: number): this {
    return this.insert('ROW', row, 1, 'after');
  }
  insertColumns(column: number, count = 1): void {
    this.insert('COL', column, count, 'before');
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.insert('COL', column, count, 'before');
  }
  insertColumnBefore(column: number): this {
    return this.insert('COL', column, 1, 'before');
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.insert('COL', column, count, 'after');
  }
  insertColumnAfter(column: number): this {
    return this.insert('COL', column, 1, 'after');
  }
  deleteRows(row: number, count: number): void {
    this.delete('ROW', row, count);
  }
  deleteRow(row: number): this {
    this.delete('ROW', row, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    this.delete('COL', column, count);
  }
  deleteColumn(column: number): this {
    this.delete('COL', column, 1);
    return this;
  }
  moveColumns(columns: Place, destination: number): void {
    this.move('COL', columns.zone.left + 1, columns.zone.right - columns.zone.left + 1, destination);
  }
  moveRows(rows: Place, destination: number): void {
    this.move('ROW', rows.zone.top + 1, rows.zone.bottom - rows.zone.top + 1, destination);
  }

  hideColumns(column: number, count = 1): void {
    this.headersDo('HIDE_COLUMNS_ROWS', 'COL', column, count);
  }
  hideColumn(range: Place): void {
    this.hideColumns(range.zone.left + 1, range.zone.right - range.zone.left + 1);
  }
  showColumns(column: number, count = 1): void {
    this.headersDo('UNHIDE_COLUMNS_ROWS', 'COL', column, count);
  }
  unhideColumn(range: Place): void {
    this.showColumns(range.zone.left + 1, range.zone.right - range.zone.left + 1);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.app.workbook.model.getters.isColHiddenByUser(this.sheetId, column - 1);
  }
  hideRows(row: number, count = 1): void {
    this.headersDo('HIDE_COLUMNS_ROWS', 'ROW', row, count);
  }
  hideRow(range: Place): void {
    this.hideRows(range.zone.top + 1, range.zone.bottom - range.zone.top + 1);
  }
  showRows(row: number, count = 1): void {
    this.headersDo('UNHIDE_COLUMNS_ROWS', 'ROW', row, count);
  }
  unhideRow(range: Place): void {
    this.showRows(range.zone.top + 1, range.zone.bottom - range.zone.top + 1);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.app.workbook.model.getters.isRowHiddenByUser(this.sheetId, row - 1);
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.app.workbook.getters.isRowFiltered(this.sheetId, row - 1);
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
    return this.dispatch('RESIZE_COLUMNS_ROWS', { ...this.headers('COL', column, count), size: width });
  }
  getColumnWidth(column: number): number {
    return this.app.workbook.model.getters.getColSize(this.sheetId, column - 1);
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.dispatch('RESIZE_COLUMNS_ROWS', { ...this.headers('ROW', row, count), size: height });
  }
  /** Google's may be outgrown by the content only where it is not forced; here both hold. */
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  getRowHeight(row: number): number {
    return this.app.workbook.getters.getRowSize(this.sheetId, row - 1);
  }
  autoResizeColumns(column: number, count: number): this {
    const { elements } = this.headers('COL', column, count);
    if (this.app.workbook.getters) this.dispatch('AUTORESIZE_COLUMNS', { sheetId: this.sheetId, cols: elements });
    return this;
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeRows(row: number, count: number): this {
    return this.dispatch('AUTORESIZE_ROWS', { sheetId: this.sheetId, rows: this.headers('ROW', row, count).elements });
  }

  private insert(dimension: Dimension, at: number, quantity: number, position: 'before' | 'after'): this {
    this.checkHeaders(dimension, at, 1);
    const base = at - 1;
    return this.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: this.sheetId,
      sheetName: this.name(),
      dimension,
      base,
      quantity,
      position,
    });
  }
  private delete(dimension: Dimension, from: number, count: number): void {
    const headers = this.headers(dimension, from, count);
    const size = dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
    const frozen = dimension === 'ROW' ? this.getFrozenRows() : this.getFrozenColumns();
    const what = dimension === 'ROW' ? 'rows' : 'columns';
    if (count >= size) throw exception(`You can't delete all the ${what} on the sheet.`);
    if (frozen > 0 && from <= frozen + 1 && from + count - 1 === size)
      throw exception(`Sorry, it is not possible to delete all non-frozen ${what}.`);
    this.dispatch('REMOVE_COLUMNS_ROWS', { ...headers, sheetName: this.name() });
  }
  private move(dimension: Dimension, from: number, count: number, destination: number): void {
    const headers = { ...this.headers(dimension, from, count), sheetName: this.name() };
    const size = dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
    if (destination < 1 || destination > size + 1) throw exception('The destination is outside the sheet.');
    if (destination >= from && destination <= from + count) return;
    // the engine moves by cutting and pasting what it has computed
    if (!this.app.workbook.getters) return;
    // the engine puts what moves down behind the row it names, what moves up before it
    const place =
      destination > from
        ? ({ base: destination - 2, position: 'after' } as const)
        : ({ base: destination - 1, position: 'before' } as const);
    const conditions = conditionsOf(this.app, this.sheetId);
    this.whileInFront(() => this.dispatch('MOVE_COLUMNS_ROWS', { ...headers, ...place }));
    // a rule over all that was moved stays one rule; the engine would part it, and its formula would look elsewhere
    const [first, last] = [Math.min(from, destination), Math.max(from + count, destination) - 1];
    const isUntouched = conditions.every(rule =>
      rule.getRanges().every(range => isAllOrNothing(dimension, range.zone, first - 1, last - 1)),
    );
    if (isUntouched && conditions.length > 0) setConditions(this.app, this.sheetId, conditions);
  }
  /** On any other sheet the engine takes the command and does nothing. */
  private whileInFront(work: () => unknown): void {
    const { getters } = this.app.workbook.model;
    const sheetIdFrom = getters.getActiveSheetId();
    if (sheetIdFrom === this.sheetId) {
      work();
      return;
    }
    const isVisible = getters.isSheetVisible(this.sheetId);
    if (!isVisible) this.dispatch('SHOW_SHEET', { sheetId: this.sheetId });
    this.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: this.sheetId });
    work();
    this.dispatch('ACTIVATE_SHEET', { sheetIdFrom: this.sheetId, sheetIdTo: sheetIdFrom });
    if (!isVisible) this.dispatch('HIDE_SHEET', { sheetId: this.sheetId });
  }
  private headersDo(
    type: 'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS',
    dimension: Dimension,
    from: number,
    count: number,
  ): void {
    this.dispatch(type, this.headers(dimension, from, count));
  }
  private headers(dimension: Dimension, from: number, count: number) {
    this.checkHeaders(dimension, from, count);
    return { sheetId: this.sheetId, dimension, elements: Array.from({ length: count }, (_, i) => from - 1 + i) };
  }
  private checkHeaders(dimension: Dimension, from: number, count: number): void {
    const size = dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
    if (!(from >= 1 && count >= 1 && from + count - 1 <= size))
      throw exception(dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
  }
  protected name(): string {
    return this.app.workbook.model.getters.getSheetName(this.sheetId);
  }
  protected readonly dispatch: (...args: Parameters<App['workbook']['dispatch']>) => this = (...args) => {
    check(this.app.workbook.dispatch(...args), String(args[0]));
    return this;
  };
  protected whole() {
    return rangeAt(this.app, this.sheetId, 1, 1, this.getMaxRows(), this.getMaxColumns());
  }
}
