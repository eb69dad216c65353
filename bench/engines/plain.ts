import type { BenchInput } from '../input';
import type { Tables } from '../tables';
import { NOBODY } from '../words';
import { plainCohorts, plainIntervals, plainSegments } from './plain-customers';
import { type PlainCustomer, type PlainIssue, type PlainRow, readRows } from './plain-rows';
import { plainStages } from './plain-stages';

function byCustomer(rows: readonly PlainRow[]): PlainCustomer[] {
  const customers = new Map<string, PlainCustomer>();
  for (const row of rows) {
    if (row.customer === NOBODY || row.customer === '') continue;
    const customer = customers.get(row.customer);
    if (customer) customer.rows.push(row);
    else customers.set(row.customer, { name: row.customer, rows: [row], purchases: new Map() });
  }
  for (const { rows: own, purchases } of customers.values()) {
    own.sort((one, other) => one.day - other.day);
    for (const { kind, day, amount } of own) {
      if (kind === '거래') purchases.set(day, (purchases.get(day) ?? 0) + amount);
    }
  }
  return [...customers.values()];
}

/** The code that most add-ons would have: an object for each row, which is checked, Maps by customer, month and channel. */
export function plain(input: BenchInput): Tables & { readonly issues: readonly PlainIssue[] } {
  const { rows, issues } = readRows(input.deals, input.settings, input.asOf);
  const customers = byCustomer(rows);
  const intervals = plainIntervals(customers);
  return {
    issues,
    ...plainStages(rows, customers, input),
    cohorts: plainCohorts(customers, input.asOf),
    intervals,
    segments: plainSegments(customers, intervals, input.asOf),
  };
}
