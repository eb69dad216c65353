import './polyfill';
import {
  coreTypes,
  type DispatchResult,
  type Model,
  type RangeData,
  registries,
  type Style,
} from '@odoo/o-spreadsheet';

/** What is written into one cell: the engine's own spelling of the content, and the number format a typed entry brings. */
export interface CellWrite {
  /** Left as it is where absent. */
  content?: string;
  format?: string;
  /** null: none */
  style?: Style | null;
}

export type MetadataPlace = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

export interface MetadataEntry<R> {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
  sheetId: string | null;
  range: R | null;
}

export interface ProtectionEntry<R> {
  id: string;
  sheetId: string;
  /** null: the whole sheet */
  range: R | null;
  description: string;
  warningOnly: boolean;
  /** null: whoever may edit the spreadsheet, as long as no script has changed the list. */
  editors: readonly string[] | null;
  unprotected: readonly R[];
}

/** What a validation rule of the engine cannot hold. */
export interface RuleExtra<R> {
  sheetId: string;
  help: string | null;
  /** Where the allowed values are read, followed when rows and columns move. */
  source: R | null;
  /** The criterion as Google names it, with its own values. */
  criterion: string;
  values: readonly string[];
}

export interface ChartExtra<R> {
  number: number;
  type: string;
  ranges: readonly R[];
  options: Readonly<Record<string, unknown>>;
  headers: number;
}

/** The commands that the meta plugin adds to the engine; all are undoable and saved. */
export type GasCommand =
  | { type: 'GAS_SET_CELLS'; sheetId: string; top: number; left: number; cells: (CellWrite | null)[][] }
  | { type: 'GAS_SET_NOTES'; sheetId: string; notes: { col: number; row: number; text: string }[] }
  | { type: 'GAS_SET_METADATA'; id: number; entry: MetadataEntry<RangeData> | null }
  | { type: 'GAS_SET_PROTECTION'; id: string; entry: ProtectionEntry<RangeData> | null }
  | { type: 'GAS_SET_RULE_EXTRA'; id: string; extra: RuleExtra<RangeData> | null }
  | { type: 'GAS_SET_CHART_EXTRA'; id: string; extra: ChartExtra<RangeData> | null }
  | { type: 'GAS_SET_FONTS'; sheetId: string; range: RangeData; font: string | null }
  | { type: 'GAS_KEEP_FORMAT'; shown: string; original: string };

/** Run by a plugin of ours on this side only: not core commands. */
export type GasLocalCommand = { type: 'GAS_RUN'; run: () => void } | { type: 'GAS_SETTLE' };

const OWN_TYPES: readonly GasCommand['type'][] = [
  'GAS_SET_CELLS',
  'GAS_SET_NOTES',
  'GAS_SET_METADATA',
  'GAS_SET_PROTECTION',
  'GAS_SET_RULE_EXTRA',
  'GAS_SET_CHART_EXTRA',
  'GAS_SET_FONTS',
  'GAS_KEEP_FORMAT',
];

for (const type of OWN_TYPES) {
  (coreTypes as Set<string>).add(type);
  // needed to undo past other people's changes only, and here one person works at a time
  registries.inverseCommandRegistry.add(type, command => [command]);
}

/** The engine runs any command type that a plugin knows; its type names only its own. */
export function send(model: Model, command: GasCommand | GasLocalCommand): DispatchResult {
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => DispatchResult;
  const { type, ...payload } = command;
  return dispatch(type, payload);
}
