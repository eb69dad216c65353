import type { TabKey } from '../../sheets-templates/types';

/** Everything that can be wrong with what a person typed. The words for each are in `src/messages`. */
export type IssueCode =
  // the tab itself
  | 'tab-missing'
  | 'header-missing'
  | 'column-missing'
  | 'column-twice'
  // one cell
  | 'error-value'
  | 'not-a-day'
  | 'impossible-day'
  | 'ambiguous-day'
  | 'day-out-of-range'
  | 'not-a-number'
  | 'not-a-percent'
  | 'ambiguous-number'
  | 'not-whole'
  | 'negative'
  | 'not-in-list'
  | 'not-an-option'
  | 'long-text'
  | 'broken-text'
  | 'formula-text'
  | 'markup-text'
  // a row against its own kind or the other rows
  | 'day-missing'
  | 'kind-missing'
  | 'amount-missing'
  | 'customer-missing'
  | 'channel-missing'
  | 'future-day'
  | 'sale-negative'
  | 'refund-positive'
  | 'amount-not-counted'
  | 'refund-without-sale'
  | 'pool-without-joining'
  | 'duplicate-id'
  | 'duplicate-row'
  | 'duplicate-week'
  | 'ad-cost-twice'
  // settings
  | 'unknown-setting'
  | 'bad-setting'
  | 'setting-twice'
  | 'alias-half'
  | 'alias-twice'
  | 'alias-circle'
  | 'no-regular-product'
  // roles
  | 'two-owners'
  | 'two-targets'
  | 'target-differs'
  // two cells of one row that cannot both be true
  | 'cells-disagree'
  // work named in another tab
  | 'unknown-work'
  // the days of one person in the staff tab
  | 'days-reversed'
  // a machine before its time
  | 'gate-machine'
  // handed over before its time
  | 'gate-box'
  | 'gate-weeks'
  | 'gate-written';

/** `error`: the row (or cell) is left out of the figures. `warning`: counted as it stands, worth a look. */
export type IssueLevel = 'error' | 'warning';

export interface Issue {
  readonly code: IssueCode;
  readonly level: IssueLevel;
  readonly tab: TabKey;
  /** Row in the tab, from 1; null where the whole tab is meant. */
  readonly row: number | null;
  /** Key of our column; null where the whole row or tab is meant. */
  readonly column: string | null;
  /** Of `column-missing`: every column of the tab that is gone. */
  readonly columns?: readonly string[];
  /** Column number in the tab, from 1, for a jump; null where not known. */
  readonly at: number | null;
  /** What was read, at most 80 characters; '' for nothing. */
  readonly read: string;
}
