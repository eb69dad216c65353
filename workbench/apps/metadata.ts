import type { RangeData, Zone } from '@odoo/o-spreadsheet';
import type { MetadataEntry, MetadataPlace } from '../engine/commands';
import { exception } from '../run/exception';
import { type App, check } from './app';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** Where metadata hangs: the spreadsheet, a sheet, or a whole row or column. */
export interface MetadataTarget {
  place: MetadataPlace;
  sheetId: string | null;
  zone: Zone | null;
}

export class DeveloperMetadata {
  constructor(
    private readonly app: App,
    private readonly id: number,
  ) {}

  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.entry().key;
  }
  getValue(): string | null {
    return this.entry().value;
  }
  getVisibility(): string {
    return this.entry().visibility;
  }
  getLocation(): DeveloperMetadataLocation {
    const { place, sheetId, range } = this.entry();
    const location = new DeveloperMetadataLocation(this.app, { place, sheetId, zone: range?.zone ?? null });
    return this.app.seen('DeveloperMetadataLocation', location);
  }
  setKey(key: string): this {
    return this.change({ key });
  }
  setValue(value: string): this {
    return this.change({ value });
  }
  setVisibility(visibility: 'DOCUMENT' | 'PROJECT'): this {
    return this.change({ visibility });
  }
  moveToSpreadsheet(): this {
    return this.moveTo({ place: 'SPREADSHEET', sheetId: null, zone: null });
  }
  moveToSheet(sheet: Sheet): this {
    return this.moveTo({ place: 'SHEET', sheetId: sheet.sheetId, zone: null });
  }
  moveToColumn(range: Range): this {
    return this.moveTo(columnOrRow(this.app, range.sheetId, range.zone, 'COLUMN'));
  }
  moveToRow(range: Range): this {
    return this.moveTo(columnOrRow(this.app, range.sheetId, range.zone, 'ROW'));
  }
  remove(): void {
    this.entry();
    check(this.app.workbook.send({ type: 'GAS_SET_METADATA', id: this.id, entry: null }), 'remove');
  }

  private entry() {
    const entry = this.app.workbook.meta.metadata[this.id];
    if (!entry) throw exception('The developer metadata does not exist.');
    return entry;
  }
  private moveTo(target: MetadataTarget): this {
    const { place, sheetId } = target;
    return this.change({ place, sheetId, range: rangeData(this.app, target) });
  }
  private change(change: Partial<MetadataEntry<RangeData>>): this {
    const { range, ...rest } = this.entry();
    const data = range && this.app.workbook.model.getters.getRangeData(range);
    const entry = { ...rest, range: data, ...change };
    check(this.app.workbook.send({ type: 'GAS_SET_METADATA', id: this.id, entry }), 'setValue');
    return this;
  }
}

export class DeveloperMetadataLocation {
  constructor(
    private readonly app: App,
    private readonly target: MetadataTarget,
  ) {}
  getLocationType(): MetadataPlace {
    return this.target.place;
  }
  getSpreadsheet(): Spreadsheet | null {
    return this.target.place === 'SPREADSHEET' ? this.app.spreadsheet() : null;
  }
  getSheet(): Sheet | null {
    return this.target.place === 'SHEET' && this.target.sheetId !== null ? this.app.sheet(this.target.sheetId) : null;
  }
  getColumn(): Range | null {
    return this.headerOf('COLUMN');
  }
  getRow(): Range | null {
    return this.headerOf('ROW');
  }
  private headerOf(place: MetadataPlace): Range | null {
    const { sheetId, zone } = this.target;
    return this.target.place === place && sheetId !== null && zone ? this.app.range(sheetId, zone) : null;
  }
}

export class DeveloperMetadataFinder {
  private readonly tests: ((entry: MetadataEntry<unknown>) => boolean)[] = [];
  constructor(
    private readonly app: App,
    private readonly isInside: (target: MetadataTarget) => boolean,
  ) {}

  withKey(key: string): this {
    return this.with(entry => entry.key === key);
  }
  withValue(value: string): this {
    return this.with(entry => entry.value === value);
  }
  withId(id: number): this {
    return this.with(entry => entry.id === id);
  }
  withVisibility(visibility: string): this {
    return this.with(entry => entry.visibility === visibility);
  }
  withLocationType(place: MetadataPlace): this {
    return this.with(entry => entry.place === place);
  }
  onIntersectingLocations(): this {
    return this;
  }
  find(): DeveloperMetadata[] {
    return metadataOf(this.app, this.isInside, entry => this.tests.every(test => test(entry)));
  }
  private with(test: (entry: MetadataEntry<unknown>) => boolean): this {
    this.tests.push(test);
    return this;
  }
}

export function metadataOf(
  app: App,
  isInside: (target: MetadataTarget) => boolean,
  test: (entry: MetadataEntry<unknown>) => boolean = () => true,
): DeveloperMetadata[] {
  return Object.values(app.workbook.meta.metadata)
    .filter(
      entry => isInside({ place: entry.place, sheetId: entry.sheetId, zone: entry.range?.zone ?? null }) && test(entry),
    )
    .map(entry => app.seen('DeveloperMetadata', new DeveloperMetadata(app, entry.id)));
}

export function finder(app: App, isInside: (target: MetadataTarget) => boolean): DeveloperMetadataFinder {
  return app.seen('DeveloperMetadataFinder', new DeveloperMetadataFinder(app, isInside));
}

/** `args` as Google takes them: key, then value, visibility, or both. */
export function addMetadata(app: App, target: MetadataTarget, key: string, args: readonly unknown[]): void {
  const visibility = args.find(arg => arg === 'DOCUMENT' || arg === 'PROJECT') === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  const first = args[0];
  const value =
    first === undefined || (args.length === 1 && (first === 'DOCUMENT' || first === 'PROJECT')) ? null : String(first);
  const { place, sheetId } = target;
  const id = app.workbook.meta.metadataEver + 1;
  const entry = { id, key, value, visibility, place, sheetId, range: rangeData(app, target) } as const;
  check(app.workbook.send({ type: 'GAS_SET_METADATA', id, entry }), 'addDeveloperMetadata');
}

function rangeData(app: App, target: MetadataTarget): RangeData | null {
  return target.zone && target.sheetId !== null
    ? app.workbook.model.getters.getRangeDataFromZone(target.sheetId, target.zone)
    : null;
}

/** The whole single row or column that a range stands for; anything else takes no metadata on Google. */
export function columnOrRow(app: App, sheetId: string, zone: Zone, only?: 'COLUMN' | 'ROW'): MetadataTarget {
  const { getters } = app.workbook.model;
  const isColumn = zone.left === zone.right && zone.top === 0 && zone.bottom === getters.getNumberRows(sheetId) - 1;
  const isRow = zone.top === zone.bottom && zone.left === 0 && zone.right === getters.getNumberCols(sheetId) - 1;
  if (isColumn && only !== 'ROW') return { place: 'COLUMN', sheetId, zone };
  if (isRow && only !== 'COLUMN') return { place: 'ROW', sheetId, zone };
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
