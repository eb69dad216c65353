import { type ColumnTable, escape as expressed } from 'arquero';

/** A row of the tables below, as an expression sees it. */
export interface Row {
  readonly line: number;
  readonly day: number;
  readonly month: string;
  readonly kind: string;
  readonly customer: string;
  /** The row's own, and the customer's first. */
  readonly channel: string;
  readonly first: string | undefined;
  /** The customer's first day. */
  readonly since: number;
  readonly product: string;
  readonly amount: number;
}

/** An expression over rows that is a plain function: what Arquero's own expressions cannot reach from outside. */
export function over<Result>(expression: (row: Row) => Result) {
  return expressed(expression);
}

export interface ArqueroTables {
  /** Counted rows with a customer, each with its customer's first channel, in order of days. */
  readonly rows: ColumnTable;
  /** Counted rows without one. */
  readonly unregistered: ColumnTable;
  /** One row for each customer and day with a sale, in order of both. */
  readonly purchases: ColumnTable;
  readonly months: readonly string[];
}
