import { localeOf } from '../engine/locales';
import { zoneTime } from '../engine/zone-time';
import { exception } from '../run/exception';
import { type App, check } from './app';
import { addMetadata, type DeveloperMetadata, type DeveloperMetadataFinder, finder, metadataOf } from './metadata';
import { type NamedRange, namedRanges, removeNamedRange, setNamedRange } from './named-range';
import { type Protection, protectionsOf } from './protection';
import type { Range } from './range';
import { checkName, type Sheet } from './sheet';
import { rangeOf } from './sheet-place';

export class Spreadsheet {
  constructor(readonly app: App) {}

  getId(): string {
    return this.app.workbook.id;
  }
  getName(): string {
    return this.app.workbook.name;
  }
  rename(name: string): void {
    this.app.workbook.name = name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.app.workbook.id}/edit`;
  }
  getSpreadsheetTimeZone(): string {
    return this.app.workbook.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    zoneTime(timeZone);
    this.app.workbook.timeZone = timeZone;
  }
  getSpreadsheetLocale(): string {
    return this.app.workbook.model.getters.getLocale().code;
  }
  setSpreadsheetLocale(locale: string): void {
    check(this.app.workbook.dispatch('UPDATE_LOCALE', { locale: localeOf(locale) }), 'setSpreadsheetLocale');
  }
  getSheets(): Sheet[] {
    return this.app.workbook.model.getters.getSheetIds().map(id => this.app.sheet(id));
  }
  getNumSheets(): number {
    return this.app.workbook.model.getters.getSheetIds().length;
  }
  getSheetByName(name: string): Sheet | null {
    const { getters } = this.app.workbook.model;
    const id = getters.getSheetIds().find(each => getters.getSheetName(each) === name);
    return id === undefined ? null : this.app.sheet(id);
  }
  getSheetById(number: number): Sheet | null {
    const { sheetNumbers } = this.app.workbook.meta;
    const id = Object.keys(sheetNumbers).find(each => sheetNumbers[each] === number);
    return id === undefined ? null : this.app.sheet(id);
  }
  getActiveSheet(): Sheet {
    return this.app.sheet(this.app.workbook.model.getters.getActiveSheetId());
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.app.sheet(sheet.sheetId).activate();
  }
  /** The tab a person looks at is left where it is only by insertSheet and activate, as on Google. */
  insertSheet(...args: unknown[]): Sheet {
    const { workbook } = this.app;
    const { getters } = workbook.model;
    const given = args.find(arg => typeof arg === 'string');
    const name = given ?? getters.getNextSheetName();
    const ids = getters.getSheetIds();
    const position = args.find(arg => typeof arg === 'number') ?? ids.indexOf(getters.getActiveSheetId()) + 1;
    checkName(this.app, name);
    if (position < 0 || position > ids.length) throw exception('The sheet index is out of bounds.');
    const sheetId = workbook.newId('sheet');
    const rows = workbook.newTabRows;
    check(workbook.dispatch('CREATE_SHEET', { sheetId, position, name, cols: 26, rows }), 'insertSheet');
    return this.app.sheet(sheetId).activate();
  }
  deleteSheet(sheet: Sheet): void {
    const { getters } = this.app.workbook.model;
    if (getters.getVisibleSheetIds().every(id => id === sheet.sheetId))
      throw exception("You can't remove all the visible sheets in a document.");
    const sheetName = getters.getSheetName(sheet.sheetId);
    check(this.app.workbook.dispatch('DELETE_SHEET', { sheetId: sheet.sheetId, sheetName }), 'deleteSheet');
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  moveActiveSheet(position: number): void {
    const sheet = this.getActiveSheet();
    if (position < 1 || position > this.getNumSheets()) throw exception('The sheet index is out of bounds.');
    const delta = position - sheet.getIndex();
    if (delta !== 0)
      check(this.app.workbook.dispatch('MOVE_SHEET', { sheetId: sheet.sheetId, delta }), 'moveActiveSheet');
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  getRange(a1: string): Range {
    return rangeOf(this.app, a1, this.app.workbook.model.getters.getActiveSheetId());
  }
  getRangeByName(name: string): Range | null {
    const named = this.app.workbook.model.getters.getNamedRange(name);
    return named ? this.app.range(named.range.sheetId, named.range.zone) : null;
  }
  getNamedRanges(): NamedRange[] {
    return namedRanges(this.app);
  }
  setNamedRange(name: string, range: Range): void {
    setNamedRange(this.app, name, range);
  }
  removeNamedRange(name: string): void {
    removeNamedRange(this.app, name);
  }
  getProtections(type: 'RANGE' | 'SHEET'): Protection[] {
    return protectionsOf(this.app, type);
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getActiveRange(): Range {
    const { getters } = this.app.workbook.model;
    return this.app.range(getters.getActiveSheetId(), getters.getSelectedZone());
  }
  getActiveCell(): Range {
    return this.getCurrentCell();
  }
  getCurrentCell(): Range {
    const { sheetId, col, row } = this.app.workbook.model.getters.getActivePosition();
    return this.app.range(sheetId, { left: col, right: col, top: row, bottom: row });
  }
  setActiveRange(range: Range): Range {
    return this.app.range(range.sheetId, range.zone).activate();
  }
  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  toast(message: string, title = '', seconds = 5): void {
    this.app.context.host.toast(message, title, seconds);
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.app, { place: 'SPREADSHEET', sheetId: null, zone: null }, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.app, target => target.place === 'SPREADSHEET');
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return finder(this.app, () => true);
  }
}
