import type { ListKey } from '../../sheets-templates/types';
import type { LocaleRules } from './locale';
import type { Day } from './table';

/** A tab's values from A1 on, as `getDataRange().getValues()` gives them: row 0 is the tab's row 1. */
export interface Grid {
  readonly cells: readonly (readonly unknown[])[];
  /** Column key -> column number in the tab (from 1), by developer metadata. Asked only where words do not settle it. */
  readonly metadata?: ReadonlyMap<string, number>;
}

export interface DecodeContext extends LocaleRules {
  /** For days typed without a year. */
  readonly today: Day;
  /** Three-letter code of the shop's currency. */
  readonly currency: string;
  /** The owner's lists; a pick from a list that is not empty is checked against it. */
  readonly lists: Readonly<Record<ListKey, readonly string[]>>;
  /** The day of a date cell in the spreadsheet's own zone; null for anything that is no date. */
  dayOf(cell: unknown): Day | null;
  /** Cells come from a text file: what a spreadsheet would have made a number on entry is one. */
  readonly fromText?: boolean;
}

export const NO_LISTS: DecodeContext['lists'] = { channels: [], products: [], staff: [], payments: [] };
