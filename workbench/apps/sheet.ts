import { exception } from '../run/exception';
import {
  chartsOf,
  type EmbeddedChart,
  type EmbeddedChartBuilder,
  insertChart,
  newChart,
  removeChart,
  updateChart,
} from './charts';
import { type ConditionalFormatRule, conditionsOf, setConditions } from './condition-rules';
import { type Filter, filterOf } from './filter';
import { addMetadata, type DeveloperMetadata, type DeveloperMetadataFinder, finder, metadataOf } from './metadata';
import { type NamedRange, namedRanges } from './named-range';
import { type Protection, protect, protectionsOf } from './protection';
import type { ClearOptions, Range } from './range';
import { RangeList } from './range-list';
import { rangeAt } from './range-place';
import { SheetGrid } from './sheet-grid';
import type { SortSpec } from './sort-rows';

export class Sheet extends SheetGrid {
  getName(): string {
    return this.name();
  }
  getSheetName(): string {
    return this.name();
  }
  getIndex(): number {
    return this.app.workbook.model.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }
  getType(): 'GRID' {
    return 'GRID';
  }
  setName(name: string): this {
    checkName(this.app, name, this.sheetId);
    return this.dispatch('RENAME_SHEET', { sheetId: this.sheetId, oldName: this.name(), newName: name });
  }
  activate(): this {
    const { model } = this.app.workbook;
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom === this.sheetId) return this;
    if (this.isSheetHidden()) this.showSheet();
    return this.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: this.sheetId });
  }
  hideSheet(): this {
    const { getters } = this.app.workbook.model;
    if (!getters.getVisibleSheetIds().some(id => id !== this.sheetId))
      throw exception("You can't hide all the sheets in a document.");
    return this.dispatch('HIDE_SHEET', { sheetId: this.sheetId });
  }
  showSheet(): this {
    return this.dispatch('SHOW_SHEET', { sheetId: this.sheetId });
  }
  isSheetHidden(): boolean {
    return !this.app.workbook.model.getters.isSheetVisible(this.sheetId);
  }
  setTabColor(color: string | null): this {
    return this.dispatch('COLOR_SHEET', { sheetId: this.sheetId, ...(color ? { color } : {}) });
  }
  getTabColor(): string {
    return this.app.workbook.model.getters.getSheet(this.sheetId).color ?? '';
  }
  setHiddenGridlines(isHidden: boolean): this {
    return this.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: this.sheetId, areGridLinesVisible: !isHidden });
  }
  hasHiddenGridlines(): boolean {
    return !this.app.workbook.model.getters.getGridLinesVisibility(this.sheetId);
  }

  appendRow(values: readonly unknown[]): this {
    if (values.length === 0) throw exception('The row to append is empty.');
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), row - this.getMaxRows());
    const missing = values.length - this.getMaxColumns();
    if (missing > 0) this.insertColumnsAfter(this.getMaxColumns(), missing);
    rangeAt(this.app, this.sheetId, row, 1, 1, values.length).setValues([values]);
    return this;
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return rangeAt(this.app, this.sheetId, row, column, rows, columns).getValues();
  }
  getRangeList(notations: readonly string[]): RangeList {
    return this.app.seen('RangeList', new RangeList(notations.map(a1 => this.getRange(a1))));
  }
  clear(options: ClearOptions = {}): this {
    this.whole().clear(options);
    return this;
  }
  clearContents(): this {
    this.whole().clearContent();
    return this;
  }
  clearFormats(): this {
    this.whole().clearFormat();
    this.clearConditionalFormatRules();
    return this;
  }
  clearNotes(): this {
    this.whole().clearNote();
    return this;
  }
  sort(column: number, isAscending = true): this {
    const first = this.getFrozenRows() + 1;
    const spec: SortSpec = { column, ascending: isAscending };
    rangeAt(this.app, this.sheetId, first, 1, this.getMaxRows() - first + 1, this.getMaxColumns()).sort(spec);
    return this;
  }

  protect(): Protection {
    return this.getProtections('SHEET')[0] ?? protect(this.app, this.sheetId, null);
  }
  getProtections(type: 'RANGE' | 'SHEET'): Protection[] {
    return protectionsOf(this.app, type, this.sheetId);
  }
  getNamedRanges(): NamedRange[] {
    return namedRanges(this.app, this.sheetId);
  }
  getFilter(): Filter | null {
    return filterOf(this.app, this.sheetId);
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return conditionsOf(this.app, this.sheetId);
  }
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    setConditions(this.app, this.sheetId, rules);
  }
  clearConditionalFormatRules(): void {
    setConditions(this.app, this.sheetId, []);
  }

  newChart(): EmbeddedChartBuilder {
    return newChart(this.app);
  }
  insertChart(chart: EmbeddedChart): void {
    insertChart(this.app, this.sheetId, chart);
  }
  updateChart(chart: EmbeddedChart): void {
    updateChart(this.app, this.sheetId, chart);
  }
  removeChart(chart: EmbeddedChart): void {
    removeChart(this.app, this.sheetId, chart);
  }
  getCharts(): EmbeddedChart[] {
    return chartsOf(this.app, this.sheetId);
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

  getActiveCell(): Range {
    return this.app.spreadsheet().getActiveCell();
  }
  getActiveRange(): Range {
    return this.app.spreadsheet().getActiveRange();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
}

export function checkName(app: SheetGrid['app'], name: string, sheetId?: string): void {
  const { getters } = app.workbook.model;
  const isTaken = getters
    .getSheetIds()
    .some(id => id !== sheetId && getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (isTaken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (/['*?/\\[\]]/.test(name))
    throw new Error(`not in the local host: a tab named ${name} (the engine refuses ' * ? / \\ [ ])`);
}
