import { helpers, type Zone } from '@odoo/o-spreadsheet';
import { exception } from '../run/exception';
import { check } from './app';
import { createFilter, type Filter, filterOf } from './filter';
import {
  addMetadata,
  columnOrRow,
  type DeveloperMetadata,
  type DeveloperMetadataFinder,
  finder,
  type MetadataTarget,
  metadataOf,
} from './metadata';
import { type Protection, protect } from './protection';
import type { Range } from './range';
import { RangeRules } from './range-rules';

/** Merges, notes, protection, metadata and filter of a range. */
export class RangeStructure extends RangeRules {
  merge(): this {
    return this.mergeZones(this.isSingle() ? [] : [this.zone]);
  }
  mergeAcross(): this {
    const rows = Array.from({ length: this.getNumRows() }, (_, i) => this.zone.top + i);
    return this.mergeZones(
      this.getNumColumns() === 1 ? [] : rows.map(row => ({ ...this.zone, top: row, bottom: row })),
    );
  }
  mergeVertically(): this {
    const columns = Array.from({ length: this.getNumColumns() }, (_, i) => this.zone.left + i);
    return this.mergeZones(
      this.getNumRows() === 1 ? [] : columns.map(col => ({ ...this.zone, left: col, right: col })),
    );
  }
  breakApart(): this {
    const target = this.merges();
    for (const merge of target)
      if (!isWithin(merge, this.zone))
        throw exception('You must select all cells in a merged range to merge or unmerge them.');
    if (target.length > 0)
      check(this.app.workbook.dispatch('REMOVE_MERGE', { sheetId: this.sheetId, target }), 'breakApart');
    return this;
  }
  isPartOfMerge(): boolean {
    return this.app.workbook.model.getters.getMerges(this.sheetId).some(merge => isWithin(this.zone, merge));
  }
  getMergedRanges(): Range[] {
    return this.merges().map(zone => this.app.range(this.sheetId, zone));
  }

  setNote(note: string | null): this {
    return this.writeNotes(this.filled(note));
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.checkSize(notes);
    return this.writeNotes(notes);
  }
  getNotes(): string[][] {
    const notes = new Map(
      Object.values(this.app.workbook.meta.notes[this.sheetId] ?? {}).map(({ range, text }) => [
        `${range.zone.left},${range.zone.top}`,
        text,
      ]),
    );
    return this.grid(({ col, row }) => notes.get(`${col},${row}`) ?? '');
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }
  clearNote(): this {
    return this.writeNotes(this.filled(''));
  }

  protect(): Protection {
    return protect(this.app, this.sheetId, this.data());
  }
  canEdit(): boolean {
    const { email, role } = this.app.workbook.user;
    return Object.values(this.app.workbook.meta.protections).every(
      ({ sheetId, range, warningOnly, editors }) =>
        sheetId !== this.sheetId ||
        warningOnly ||
        role === 'owner' ||
        editors === null ||
        editors.includes(email) ||
        (range !== null && !helpers.overlap(range.zone, this.zone)),
    );
  }
  createFilter(): Filter {
    return createFilter(this.app, this.app.range(this.sheetId, this.zone));
  }
  getFilter(): Filter | null {
    return filterOf(this.app, this.sheetId);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.app, columnOrRow(this.app, this.sheetId, this.zone), key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const own = columnOrRow(this.app, this.sheetId, this.zone);
    return metadataOf(this.app, target => target.place === own.place && this.holds(target));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return finder(this.app, target => this.holds(target));
  }

  private holds({ sheetId, zone }: MetadataTarget): boolean {
    return sheetId === this.sheetId && zone !== null && isWithin(zone, this.zone);
  }

  private merges(): Zone[] {
    return this.app.workbook.model.getters
      .getMerges(this.sheetId)
      .filter(merge => helpers.overlap(merge, this.zone))
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  }

  private mergeZones(target: Zone[]): this {
    if (target.length === 0) return this;
    const result = this.app.workbook.dispatch('ADD_MERGE', { sheetId: this.sheetId, target, force: true });
    if (result.reasons.some(reason => String(reason) === 'FrozenPaneOverlap'))
      throw exception("You can't merge frozen and non-frozen rows or columns.");
    check(result, 'merge');
    return this;
  }

  private writeNotes(notes: readonly (readonly (string | null)[])[]): this {
    const entries = notes.flatMap((line, i) =>
      line.map((note, j) => ({ col: this.zone.left + j, row: this.zone.top + i, text: note ?? '' })),
    );
    check(this.app.workbook.send({ type: 'GAS_SET_NOTES', sheetId: this.sheetId, notes: entries }), 'setNotes');
    return this;
  }
}

function isWithin(inner: Zone, outer: Zone): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
