import { localeOf } from '../engine/locales';
import { exception } from '../run/exception';
import { type App, check } from './app';
import { addMetadata, type DeveloperMetadata, type DeveloperMetadataFinder, finder, metadataOf } from './metadata';
import type { Range } from './range';
import type { Sheet } from './sheet';
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
    this.app.sheet(sheet.sheetId).activate();
    return this.app.sheet(sheet.sheetId);
  }
  insertSheet(...args: (string | number)[]): Sheet {
    const { workbook } = this.app;
    const { getters } = workbook.model;
    const name = args.find(arg => typeof arg === 'string') ?? getters.getNextSheetName();
    const active = getters.getSheetIds().indexOf(getters.getActiveSheetId());
    const position = args.find(arg => typeof arg === 'number') ?? active + 1;
    if (this.getSheetByName(String(name)))
      throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheetId = workbook.newId('sheet');
    check(
      workbook.dispatch('CREATE_SHEET', {
        sheetId,
        position: Number(position),
        name: String(name),
        cols: 26,
        rows: 1000,
      }),
      'insertSheet',
    );
    return this.app.sheet(sheetId).activate();
  }
  deleteSheet(sheet: Sheet): void {
    if (this.getNumSheets() === 1) throw exception("You can't remove all the sheets in a document.");
    check(
      this.app.workbook.dispatch('DELETE_SHEET', {
        sheetId: sheet.sheetId,
        sheetName: this.app.sheet(sheet.sheetId).getName(),
      }),
      'deleteSheet',
    );
  }
  getRange(a1: string): Range {
    return rangeOf(this.app, a1, this.app.workbook.model.getters.getActiveSheetId());
  }
  getRangeByName(name: string): Range | null {
    const named = this.app.workbook.model.getters.getNamedRange(name);
    return named ? this.app.range(named.range.sheetId, named.range.zone) : null;
  }
  setNamedRange(name: string, range: Range): void {
    const { workbook } = this.app;
    const ranges = [workbook.model.getters.getRangeDataFromZone(range.sheetId, range.zone)];
    const isKnown = workbook.model.getters.getNamedRange(name) !== undefined;
    check(
      isKnown
        ? workbook.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: name, newRangeName: name, ranges })
        : workbook.dispatch('CREATE_NAMED_RANGE', { name, ranges }),
      'setNamedRange',
    );
  }
  removeNamedRange(name: string): void {
    if (!this.app.workbook.model.getters.getNamedRange(name))
      throw exception(`The named range ${name} does not exist.`);
    check(this.app.workbook.dispatch('DELETE_NAMED_RANGE', { name }), 'removeNamedRange');
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
