import type { RowBook, Span } from './row-book';

/**
 * What of the rows makes the number: their amounts, their count, how many customers they are of, how often a customer has
 * such a day (who leaves twice has left twice), or the days between a customer's purchase days.
 */
export type Adds = 'amounts' | 'rows' | 'customers' | 'customerDays' | 'intervals';

export interface RowSource {
  readonly adds: Adds;
  /** Places in `ledger.deals`, from top to bottom; null where the number does not come from the ledger. */
  rows(book: RowBook, span: Span): readonly number[] | null;
}

/** `part` is the number itself, or of a rate what is above the line; `whole` what is below it. */
export interface MetricRows {
  readonly part?: RowSource;
  readonly whole?: RowSource;
}
