import type { Getters, Range, RangeData } from '@odoo/o-spreadsheet';
import type { ChartExtra, MetadataEntry, ProtectionEntry, RuleExtra } from './commands';
import { emptyMeta, type MetaState, sheetNumberOf } from './meta-state';

/** Our part of a saved document: like the state, with ranges as plain data. */
export interface SavedMeta {
  notes: { sheetId: string; range: RangeData; text: string }[];
  metadata: MetadataEntry<RangeData>[];
  protections: ProtectionEntry<RangeData>[];
  ruleExtras: Record<string, RuleExtra<RangeData>>;
  chartExtras: Record<string, ChartExtra<RangeData>>;
  chartsEver: number;
  formats: Record<string, string>;
  fonts: { sheetId: string; range: RangeData; font: string }[];
  sheetNumbers: Record<string, number>;
  sheetsEver: number;
  metadataEver: number;
}

type RangeGetters = Pick<Getters, 'getRangeData' | 'getRangeFromRangeData'>;

export function saveMeta(state: MetaState, getters: RangeGetters): SavedMeta {
  const data = (range: Range): RangeData => getters.getRangeData(range);
  const dataOrNull = (range: Range | null): RangeData | null => range && data(range);
  return {
    notes: Object.entries(state.notes).flatMap(([sheetId, notes]) =>
      Object.values(notes).map(note => ({ sheetId, range: data(note.range), text: note.text })),
    ),
    metadata: Object.values(state.metadata).map(entry => ({ ...entry, range: dataOrNull(entry.range) })),
    protections: Object.values(state.protections).map(entry => ({
      ...entry,
      range: dataOrNull(entry.range),
      unprotected: entry.unprotected.map(data),
    })),
    ruleExtras: Object.fromEntries(
      Object.entries(state.ruleExtras).map(([id, extra]) => [id, { ...extra, source: dataOrNull(extra.source) }]),
    ),
    chartExtras: Object.fromEntries(
      Object.entries(state.chartExtras).map(([id, extra]) => [id, { ...extra, ranges: extra.ranges.map(data) }]),
    ),
    chartsEver: state.chartsEver,
    formats: state.formats,
    fonts: Object.entries(state.fonts).flatMap(([sheetId, fonts]) =>
      fonts.map(font => ({ sheetId, range: data(font.range), font: font.font })),
    ),
    sheetNumbers: state.sheetNumbers,
    sheetsEver: state.sheetsEver,
    metadataEver: state.metadataEver,
  };
}

export function loadMeta(
  saved: SavedMeta | undefined,
  sheets: readonly { id: string }[],
  getters: RangeGetters,
): MetaState {
  const state = emptyMeta();
  const range = (data: RangeData): Range => getters.getRangeFromRangeData(data);
  const rangeOrNull = (data: RangeData | null): Range | null => data && range(data);
  if (saved) {
    saved.notes.forEach((note, index) => {
      state.notes[note.sheetId] ??= {};
      state.notes[note.sheetId]![`n${index}`] = { range: range(note.range), text: note.text };
    });
    for (const entry of saved.metadata) state.metadata[entry.id] = { ...entry, range: rangeOrNull(entry.range) };
    for (const entry of saved.protections)
      state.protections[entry.id] = {
        ...entry,
        range: rangeOrNull(entry.range),
        unprotected: entry.unprotected.map(range),
      };
    for (const [id, extra] of Object.entries(saved.ruleExtras))
      state.ruleExtras[id] = { ...extra, source: rangeOrNull(extra.source) };
    for (const { sheetId, ...font } of saved.fonts) {
      state.fonts[sheetId] ??= [];
      state.fonts[sheetId].push({ range: range(font.range), font: font.font });
    }
    for (const [id, extra] of Object.entries(saved.chartExtras))
      state.chartExtras[id] = { ...extra, ranges: extra.ranges.map(range) };
    state.chartsEver = saved.chartsEver;
    state.formats = { ...saved.formats };
    state.sheetNumbers = { ...saved.sheetNumbers };
    state.sheetsEver = saved.sheetsEver;
    state.metadataEver = saved.metadataEver;
  }
  for (const sheet of sheets)
    if (state.sheetNumbers[sheet.id] === undefined) state.sheetNumbers[sheet.id] = sheetNumberOf(state.sheetsEver++);
  return state;
}
