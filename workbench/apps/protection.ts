import type { RangeData } from '@odoo/o-spreadsheet';
import type { ProtectionEntry } from '../engine/commands';
import { exception } from '../run/exception';
import { type App, check } from './app';
import type { Range } from './range';

type Editor = string | { getEmail(): string };

export class Protection {
  constructor(
    private readonly app: App,
    private readonly id: string,
  ) {}

  getProtectionType(): 'RANGE' | 'SHEET' {
    return this.entry().range ? 'RANGE' : 'SHEET';
  }
  getRange(): Range {
    const { sheetId, range } = this.entry();
    return this.app.range(sheetId, range?.zone ?? this.app.workbook.model.getters.getSheetZone(sheetId));
  }
  setRange(range: Range): this {
    return this.change({ sheetId: range.sheetId, range: this.data(range) });
  }
  getRangeName(): string | null {
    return null;
  }
  getDescription(): string {
    return this.entry().description;
  }
  setDescription(description: string): this {
    return this.change({ description });
  }
  isWarningOnly(): boolean {
    return this.entry().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }
  getUnprotectedRanges(): Range[] {
    const { sheetId, unprotected } = this.entry();
    return unprotected.map(range => this.app.range(sheetId, range.zone));
  }
  setUnprotectedRanges(ranges: readonly Range[]): this {
    if (this.entry().range) throw exception('Unprotected ranges can only be set on a protected sheet.');
    return this.change({ unprotected: ranges.map(range => this.data(range)) });
  }
  canDomainEdit(): boolean {
    return false;
  }
  canEdit(): boolean {
    const { email, role } = this.app.workbook.user;
    const { editors, warningOnly } = this.entry();
    return warningOnly || role === 'owner' || editors === null || editors.includes(email);
  }
  getEditors(): { getEmail(): string }[] {
    return this.editors().map(email => this.app.seen('User', { getEmail: () => email }));
  }
  addEditor(editor: Editor): this {
    return this.addEditors([editor]);
  }
  addEditors(editors: readonly Editor[]): this {
    return this.change({ editors: [...new Set([...this.editors(), ...editors.map(emailOf)])] });
  }
  removeEditor(editor: Editor): this {
    return this.removeEditors([editor]);
  }
  /** Neither the owner nor the one who runs the script can be removed. */
  removeEditors(editors: readonly Editor[]): this {
    const removed = new Set(editors.map(emailOf));
    const { email } = this.app.workbook.user;
    return this.change({ editors: this.editors().filter(each => each === email || !removed.has(each)) });
  }
  remove(): void {
    this.entry();
    check(this.app.workbook.send({ type: 'GAS_SET_PROTECTION', id: this.id, entry: null }), 'remove');
  }

  private editors(): readonly string[] {
    return this.entry().editors ?? [this.app.workbook.user.email];
  }
  private data(range: Range): RangeData {
    return this.app.workbook.model.getters.getRangeDataFromZone(range.sheetId, range.zone);
  }
  private entry() {
    const entry = this.app.workbook.meta.protections[this.id];
    if (!entry) throw exception('The protection does not exist.');
    return entry;
  }
  private change(change: Partial<ProtectionEntry<RangeData>>): this {
    const { getters } = this.app.workbook.model;
    const old = this.entry();
    const range = old.range && getters.getRangeData(old.range);
    const unprotected = old.unprotected.map(open => getters.getRangeData(open));
    const entry = { ...old, range, unprotected, ...change };
    check(this.app.workbook.send({ type: 'GAS_SET_PROTECTION', id: this.id, entry }), 'protect');
    return this;
  }
}

const emailOf = (editor: Editor): string => (typeof editor === 'string' ? editor : editor.getEmail());

export function protect(app: App, sheetId: string, range: RangeData | null): Protection {
  const id = app.workbook.newId('protection');
  const entry = { id, sheetId, range, description: '', warningOnly: false, editors: null, unprotected: [] };
  check(app.workbook.send({ type: 'GAS_SET_PROTECTION', id, entry }), 'protect');
  return app.seen('Protection', new Protection(app, id));
}

export function protectionsOf(app: App, type: string, sheetId?: string): Protection[] {
  return Object.values(app.workbook.meta.protections)
    .filter(entry => (entry.range ? 'RANGE' : 'SHEET') === type && (sheetId === undefined || entry.sheetId === sheetId))
    .map(entry => app.seen('Protection', new Protection(app, entry.id)));
}
