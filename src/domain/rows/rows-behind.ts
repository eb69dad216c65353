import type { LedgerInput } from '../ledger/ledger';
import { UNKNOWN } from '../ledger/name-order';
import { columnOf, type NamingKey } from '../money/money-naming';
import { comparisonRows } from './comparison-rows';
import { concentrationRows } from './concentration-rows';
import { costSourceRows } from './cost-source-rows';
import { type CustomerGroup, customerRows, groupRows } from './customer-source-rows';
import { funnelRows } from './funnel-rows';
import { moneyRows } from './money-rows';
import { regularsRows } from './regulars-rows';
import { repeatRows } from './repeat-rows';
import { isWithin, moneyRowsOf, namingsOf, openRowBook, spanOfMonth } from './row-book';
import type { MetricRows, RowSource } from './row-source';
import { stageRows } from './stage-rows';
import { valueRows } from './value-rows';

export type Part = keyof MetricRows;

const metricRows: ReadonlyMap<string, MetricRows> = new Map(
  Object.entries({
    ...stageRows,
    ...funnelRows,
    ...regularsRows,
    ...repeatRows,
    ...customerRows,
    ...valueRows,
    ...costSourceRows,
    ...moneyRows,
    ...comparisonRows,
    ...concentrationRows,
  }),
);

/** What the rows of a figure are and how they add up to it; null for one that does not come from the ledger. */
export function rowSource(metric: string, part: Part): RowSource | null {
  return metricRows.get(metric)?.[part] ?? null;
}

export interface RowsAsked {
  readonly metric: string;
  /** year * 12 + month */
  readonly month: number;
  readonly part: Part;
}

/** Row numbers in the tab of what a figure was worked out from; null where it has none. */
export function rowsBehind(input: LedgerInput, { metric, month, part }: RowsAsked): number[] | null {
  const book = openRowBook(input);
  const rows = rowSource(metric, part)?.rows(book, spanOfMonth(month));
  return rows ? rows.map(row => input.deals.row[row]!) : null;
}

/** Row numbers of what was sold and refunded under one name in a month, as the tables of money have it. */
export function rowsOfName(
  input: LedgerInput,
  asked: { readonly of: NamingKey; readonly name: string; readonly month: number },
) {
  const book = openRowBook(input);
  const naming = book.known(namingsOf)[asked.of];
  // the last one is the unknown, whatever a product may be called
  const column = asked.name === UNKNOWN ? naming.names.length - 1 : naming.names.indexOf(asked.name);
  const span = spanOfMonth(asked.month);
  const rows = moneyRowsOf(
    book,
    (row, customer, day) => isWithin(day, span) && columnOf(naming, row, customer) === column,
  );
  return rows.map(row => input.deals.row[row]!);
}

/** Row numbers of the purchases of all customers who are in a state or segment today. */
export function rowsOfGroup(input: LedgerInput, group: CustomerGroup): number[] {
  return groupRows(openRowBook(input), group).map(row => input.deals.row[row]!);
}

/** Row numbers of all that counts of one customer; null where nobody is called so. */
export function rowsOfCustomer(input: LedgerInput, name: string): number[] | null {
  const { ledger } = openRowBook(input);
  const customer = ledger.deals.customer.names.indexOf(name);
  if (customer < 0) return null;
  const { starts, rows } = ledger.customers;
  return Array.from(rows.subarray(starts[customer], starts[customer + 1]), row => input.deals.row[row]!);
}
