import type { Range } from '@odoo/o-spreadsheet';
import type { ChartExtra, MetadataEntry, ProtectionEntry, RuleExtra } from './commands';

export interface NoteEntry {
  range: Range;
  text: string;
}

/** All that Google Sheets keeps and the engine does not. */
export interface MetaState {
  notes: Record<string, Record<string, NoteEntry>>;
  metadata: Record<number, MetadataEntry<Range>>;
  protections: Record<string, ProtectionEntry<Range>>;
  ruleExtras: Record<string, RuleExtra<Range>>;
  chartExtras: Record<string, ChartExtra<Range>>;
  chartsEver: number;
  /** The engine's spelling of a number format -> what the script had set. */
  formats: Record<string, string>;
  fonts: Record<string, { range: Range; font: string }[]>;
  sheetNumbers: Record<string, number>;
  sheetsEver: number;
  metadataEver: number;
}

export function emptyMeta(): MetaState {
  return {
    notes: {},
    metadata: {},
    protections: {},
    ruleExtras: {},
    chartExtras: {},
    chartsEver: 0,
    formats: {},
    fonts: {},
    sheetNumbers: {},
    sheetsEver: 0,
    metadataEver: 0,
  };
}

/** Google's ids look random and the first tab's is 0; these are as scattered, and the same on every run. */
export function sheetNumberOf(ordinal: number): number {
  return (ordinal * 1_103_515_245) % 2_147_483_647;
}
