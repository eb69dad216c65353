import { check } from './app';
import { RangeFormats } from './range-formats';
import type { Sheet } from './sheet';

export class Range extends RangeFormats {
  activate(): this {
    this.app.sheet(this.sheetId).activate();
    this.app.workbook.model.selection.selectZone(
      { cell: { col: this.zone.left, row: this.zone.top }, zone: this.zone },
      { scrollIntoView: true },
    );
    return this;
  }
  clearContent(): this {
    this.setValues(this.filled(''));
    return this;
  }
  clear(): this {
    return this.clearContent().clearFormat();
  }
  merge(): this {
    if (!this.isSingle())
      check(
        this.app.workbook.dispatch('ADD_MERGE', { sheetId: this.sheetId, target: [this.zone], force: true }),
        'merge',
      );
    return this;
  }
  setNote(note: string | null): this {
    return this.setNotes(this.filled(note));
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.checkSize(notes);
    const entries = notes.flatMap((line, i) =>
      line.map((note, j) => ({ col: this.zone.left + j, row: this.zone.top + i, text: note ?? '' })),
    );
    check(this.app.workbook.send({ type: 'GAS_SET_NOTES', sheetId: this.sheetId, notes: entries }), 'setNotes');
    return this;
  }
  getNotes(): string[][] {
    const notes = new Map(
      Object.values(this.app.workbook.meta.notes[this.sheetId] ?? {}).map(note => [
        `${note.range.zone.left},${note.range.zone.top}`,
        note.text,
      ]),
    );
    return this.grid(({ col, row }) => notes.get(`${col},${row}`) ?? '');
  }
  getNote(): string {
    return this.getNotes()[0]![0]!;
  }
  clearNote(): this {
    return this.setNote('');
  }
}

export type { Sheet };
