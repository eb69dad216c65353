import './polyfill';
import {
  type CoreCommand,
  CorePlugin,
  type RangeAdapterFunctions,
  registries,
  type WorkbookData,
} from '@odoo/o-spreadsheet';
import type { CellWrite, GasCommand } from './commands';
import { follower, followRanges } from './follow';
import { loadMeta, type SavedMeta, saveMeta } from './meta-file';
import { type MetaState, type NoteEntry, sheetNumberOf } from './meta-state';

const MOVING = new Set(['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS', 'MOVE_RANGES', 'RENAME_SHEET', 'UNDO', 'REDO']);

export class GasMetaPlugin extends CorePlugin<MetaState> implements MetaState {
  static override getters = ['getGasMeta'] as const;

  notes: MetaState['notes'] = {};
  metadata: MetaState['metadata'] = {};
  protections: MetaState['protections'] = {};
  ruleExtras: MetaState['ruleExtras'] = {};
  chartExtras: MetaState['chartExtras'] = {};
  chartsEver = 0;
  formats: MetaState['formats'] = {};
  fonts: MetaState['fonts'] = {};
  sheetNumbers: MetaState['sheetNumbers'] = {};
  sheetsEver = 0;
  metadataEver = 0;

  getGasMeta(): MetaState {
    return this;
  }

  override handle(command: CoreCommand): void {
    this.handleOwn(command);
    if (MOVING.has(command.type)) this.refreshSources();
  }

  private handleOwn(command: CoreCommand | GasCommand): void {
    switch (command.type) {
      case 'GAS_SET_CELLS':
        this.writeCells(command.sheetId, command.top, command.left, command.cells);
        break;
      case 'GAS_SET_NOTES':
        for (const note of command.notes) this.setNote(command.sheetId, note.col, note.row, note.text);
        break;
      case 'GAS_SET_METADATA':
        this.setMetadata(command.id, command.entry);
        break;
      case 'GAS_SET_PROTECTION':
        this.setProtection(command.id, command.entry);
        break;
      case 'GAS_SET_RULE_EXTRA':
        this.setRuleExtra(command.id, command.extra);
        break;
      case 'GAS_SET_CHART_EXTRA':
        this.setChartExtra(command.id, command.extra);
        break;
      case 'GAS_SET_FONTS':
        this.setFont(command);
        break;
      case 'GAS_KEEP_FORMAT':
        this.history.update('formats', command.shown, command.original);
        break;
      case 'CREATE_SHEET':
        this.numberSheet(command.sheetId);
        break;
      case 'DUPLICATE_SHEET':
        this.numberSheet(command.sheetIdTo);
        break;
      case 'DELETE_SHEET':
        this.forgetSheet(command.sheetId);
        break;
    }
  }

  private put<K extends 'metadata' | 'protections' | 'ruleExtras' | 'chartExtras' | 'sheetNumbers'>(
    kind: K,
    id: keyof MetaState[K],
    value: MetaState[K][keyof MetaState[K]] | undefined,
  ): void {
    // the engine's history deletes the key for undefined
    this.history.update(kind, id, value as NonNullable<typeof value>);
  }

  private writeCells(sheetId: string, top: number, left: number, cells: (CellWrite | null)[][]): void {
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell) this.dispatch('UPDATE_CELL', { sheetId, col: left + j, row: top + i, ...cell });
      });
    });
  }

  private setNote(sheetId: string, col: number, row: number, text: string): void {
    const known = Object.entries(this.notes[sheetId] ?? {}).find(
      ([, note]) => note.range.zone.left === col && note.range.zone.top === row,
    );
    const range = this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row });
    const id = known?.[0] ?? this.freeNoteId(sheetId, `${col},${row}`);
    if (text !== '' || known) this.putNote(sheetId, id, text === '' ? undefined : { range, text });
  }

  private freeNoteId(sheetId: string, wanted: string): string {
    return this.notes[sheetId]?.[wanted] ? this.freeNoteId(sheetId, `${wanted}'`) : wanted;
  }

  private putNote(sheetId: string, id: string, note: NoteEntry | undefined): void {
    this.history.update('notes', sheetId, id, note as NoteEntry);
  }

  private setMetadata(id: number, entry: Extract<GasCommand, { type: 'GAS_SET_METADATA' }>['entry']): void {
    const range = entry?.range ? this.getters.getRangeFromRangeData(entry.range) : null;
    this.put('metadata', id, entry ? { ...entry, range } : undefined);
    if (id > this.metadataEver) this.history.update('metadataEver', id);
  }

  private setProtection(id: string, entry: Extract<GasCommand, { type: 'GAS_SET_PROTECTION' }>['entry']): void {
    const kept = entry && {
      ...entry,
      range: entry.range ? this.getters.getRangeFromRangeData(entry.range) : null,
      unprotected: entry.unprotected.map(range => this.getters.getRangeFromRangeData(range)),
    };
    this.put('protections', id, kept ?? undefined);
  }

  private setRuleExtra(id: string, extra: Extract<GasCommand, { type: 'GAS_SET_RULE_EXTRA' }>['extra']): void {
    const source = extra?.source ? this.getters.getRangeFromRangeData(extra.source) : null;
    this.put('ruleExtras', id, extra ? { ...extra, source } : undefined);
  }

  private setChartExtra(id: string, extra: Extract<GasCommand, { type: 'GAS_SET_CHART_EXTRA' }>['extra']): void {
    const ranges = extra?.ranges.map(range => this.getters.getRangeFromRangeData(range)) ?? [];
    this.put('chartExtras', id, extra ? { ...extra, ranges } : undefined);
    if (extra && extra.number > this.chartsEver) this.history.update('chartsEver', extra.number);
  }

  private setFont(command: Extract<GasCommand, { type: 'GAS_SET_FONTS' }>): void {
    const range = this.getters.getRangeFromRangeData(command.range);
    const fonts = (this.fonts[command.sheetId] ?? []).filter(
      old =>
        !(
          old.range.zone.left >= range.zone.left &&
          old.range.zone.right <= range.zone.right &&
          old.range.zone.top >= range.zone.top &&
          old.range.zone.bottom <= range.zone.bottom
        ),
    );
    this.history.update('fonts', command.sheetId, [...fonts, { range, font: command.font ?? '' }]);
  }

  private numberSheet(sheetId: string): void {
    if (this.sheetNumbers[sheetId] !== undefined) return;
    this.put('sheetNumbers', sheetId, sheetNumberOf(this.sheetsEver));
    this.history.update('sheetsEver', this.sheetsEver + 1);
  }

  private forgetSheet(sheetId: string): void {
    this.put('sheetNumbers', sheetId, undefined);
    if (this.notes[sheetId]) this.history.update('notes', { ...this.notes, [sheetId]: {} });
    for (const entry of Object.values(this.metadata))
      if (entry.sheetId === sheetId) this.put('metadata', entry.id, undefined);
    for (const entry of Object.values(this.protections))
      if (entry.sheetId === sheetId) this.put('protections', entry.id, undefined);
    for (const [id, extra] of Object.entries(this.ruleExtras))
      if (extra.sheetId === sheetId) this.put('ruleExtras', id, undefined);
  }

  /** Dropdowns that read a range: the engine follows formulas there, but not a plain reference. */
  private refreshSources(): void {
    for (const [id, extra] of Object.entries(this.ruleExtras)) {
      if (!extra.source) continue;
      const rule = this.getters.getDataValidationRules(extra.sheetId)?.find(each => each.id === id);
      if (rule?.criterion.type !== 'isValueInRange') continue;
      const source = this.getters.getRangeString(extra.source, '');
      if (rule.criterion.values[0] === source) continue;
      this.dispatch('ADD_DATA_VALIDATION_RULE', {
        sheetId: extra.sheetId,
        ranges: rule.ranges.map(range => this.getters.getRangeData(range)),
        rule: {
          id,
          ...(rule.isBlocking ? { isBlocking: true } : {}),
          criterion: { ...rule.criterion, values: [source] },
        },
      });
    }
  }

  override adaptRanges(adapters: RangeAdapterFunctions): void {
    const follow = follower(adapters);
    for (const [sheetId, notes] of Object.entries(this.notes))
      for (const [id, note] of Object.entries(notes)) {
        const range = follow(note.range);
        if (range !== note.range) this.putNote(sheetId, id, range ? { ...note, range } : undefined);
      }
    followRanges(this, follow, (kind, id, value) => this.put(kind, id as keyof MetaState[typeof kind], value));
  }

  override import(data: WorkbookData & { gas?: SavedMeta }): void {
    Object.assign(this, loadMeta(data.gas, data.sheets, this.getters));
  }

  override export(data: WorkbookData & { gas?: SavedMeta }): void {
    data.gas = saveMeta(this, this.getters);
  }
}

registries.corePluginRegistry.add('gas_meta', GasMetaPlugin);
