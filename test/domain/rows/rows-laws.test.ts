import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeFigures, type WholeFigures } from '../../../src/domain/compute-figures';
import type { LedgerInput } from '../../../src/domain/ledger/ledger';
import { allMetrics } from '../../../src/domain/metrics/all';
import { CUSTOMER_GROUPS, type CustomerGroup } from '../../../src/domain/rows/customer-source-rows';
import { openRowBook, type RowBook, spanOfMonth } from '../../../src/domain/rows/row-book';
import { type Part, rowSource, rowsOfGroup } from '../../../src/domain/rows/rows-behind';
import { monthOfDay } from '../../../src/schema/day';
import { day } from '../ledger-grid';
import { anyShop, decided, inputOf } from './made-up-shop';

/** A month of a shop and what stands behind its figures. */
interface Seen {
  readonly book: RowBook;
  readonly whole: WholeFigures;
  readonly label: string;
}

function rowsOf({ book, label }: Seen, key: string, part: Part): readonly number[] | null {
  return rowSource(key, part)?.rows(book, spanOfMonth(monthOfDay(day(`${label}-01`)))) ?? null;
}

/** What rows come to when a person adds them up; of amounts only as much as a row is worth. */
function added({ book: { ledger } }: Seen, rows: readonly number[], key: string, part: Part, worth = (_: number) => 1) {
  const { deals } = ledger;
  const adds = rowSource(key, part)?.adds;
  if (adds === 'amounts') return rows.reduce((sum, row) => sum + deals.amount[row]! * worth(row), 0);
  if (adds === 'rows') return rows.length;
  const days = adds === 'customerDays' ? deals.day : null;
  return new Set(rows.map(row => `${deals.customer.codes[row]} ${days?.[row]}`)).size;
}

function marginOf({ book }: Seen, row: number): number {
  const name = book.ledger.deals.product.names[book.ledger.deals.product.codes[row]!];
  return book.settings.products.find(each => each.name === name)?.margin ?? 0;
}

/** Of what was paid, the part that is left. */
function leftOf(seen: Seen, row: number): number {
  return withoutVat(seen, row) * marginOf(seen, row);
}

function withoutVat({ book }: Seen, row: number): number {
  const name = book.ledger.deals.product.names[book.ledger.deals.product.codes[row]!];
  return book.settings.products.find(each => each.name === name)?.taxType === 'exempt' ? 1 : 1 / 1.1;
}

function adCost({ whole, label }: Seen): number {
  const paid = whole.costs.channelMonths.filter(({ month, adCost: cost }) => month === label && (cost ?? 0) > 0);
  return paid.reduce((sum, { adCost: cost }) => sum + (cost ?? 0), 0);
}

/** The figures of a shop that has those rows and no others. */
function onlyWith({ book }: Seen, input: LedgerInput, rows: readonly number[]): WholeFigures {
  const isKept = new Set(rows);
  const kind = input.deals.kind.codes.map((code, row) => (isKept.has(row) ? code : -1));
  const deals = { ...input.deals, kind: { ...input.deals.kind, codes: kind } };
  return computeFigures({ ...input, deals, settings: book.settings }).whole();
}

/** What a number is of its rows, where it is neither their sum nor one sum by the other. */
const MADE_OF: Readonly<
  Record<string, (seen: Seen, key: string, part: readonly number[], whole: readonly number[]) => number>
> = {
  ...Object.fromEntries(
    ['week', 'lastWeek', 'month', 'year'].map(span => [
      `${span}SalesChange`,
      (seen: Seen, key: string, part: readonly number[], whole: readonly number[]) =>
        added(seen, part, key, 'part') / added(seen, whole, key, 'whole') - 1,
    ]),
  ),
  ...Object.fromEntries(
    [90, 180, 365].map(days => [
      `marginIn${days}`,
      (seen: Seen, key: string, part: readonly number[], whole: readonly number[]) =>
        added(seen, part, key, 'part', row => leftOf(seen, row)) / added(seen, whole, key, 'whole'),
    ]),
  ),
  averageOrder: (seen, key, part, whole) =>
    Math.round(added(seen, part, key, 'part') / added(seen, whole, key, 'whole')),
  profitPerRegular: (seen, key, part, whole) =>
    Math.round(added(seen, part, key, 'part', row => leftOf(seen, row)) / added(seen, whole, key, 'whole')),
  salesWithoutTopCustomer: (seen, key, part) =>
    Math.round(added(seen, part, key, 'part') / (seen.whole.concentration?.months ?? 0)),
  salesWithoutTopChannel: (seen, key, part) =>
    Math.round(added(seen, part, key, 'part') / (seen.whole.concentration?.months ?? 0)),
  costPerApplication: (seen, key, _, whole) => adCost(seen) / added(seen, whole, key, 'whole'),
  costPerDecision: (seen, key, _, whole) => adCost(seen) / added(seen, whole, key, 'whole'),
  paidCac: (seen, key, _, whole) => adCost(seen) / added(seen, whole, key, 'whole'),
  blendedCac: (seen, key, _, whole) => (costsOf(seen)?.adCost ?? 0) / added(seen, whole, key, 'whole'),
  fullCac: (seen, key, _, whole) => (costsOf(seen)?.fullCost ?? 0) / added(seen, whole, key, 'whole'),
  roas: (seen, key, part) => added(seen, part, key, 'part', row => withoutVat(seen, row)) / adCost(seen),
  contributionRoas: contributionOf,
};

function costsOf({ whole, label }: Seen) {
  return whole.costs.months.find(({ month }) => month === label);
}

/** What the products without a margin would leave is taken to be what the others leave. */
function contributionOf(seen: Seen, key: string, part: readonly number[]): number {
  const net = (row: number) => withoutVat(seen, row);
  const priced = part.filter(row => marginOf(seen, row) > 0);
  const margin = added(seen, priced, key, 'part', row => leftOf(seen, row)) / added(seen, priced, key, 'part', net);
  return (added(seen, part, key, 'part', net) / adCost(seen)) * margin;
}

const INTERVALS = new Set(['medianInterval', 'longInterval', 'customerInterval']);
const traced = allMetrics.filter(({ key }) => rowSource(key, 'part') ?? rowSource(key, 'whole'));

test('the rows of a state or segment are those of as many customers as it has, and nobody is in two', () => {
  fc.assert(
    fc.property(anyShop, shop => {
      const input = inputOf(shop);
      const { states, segments } = computeFigures(input).whole();
      const { ledger } = openRowBook(input);
      const customersOf = (group: CustomerGroup) =>
        new Set(rowsOfGroup(input, group).map(row => ledger.deals.customer.codes[input.deals.row.indexOf(row)])).size;
      for (const { segment, customers } of segments.list) expect(customersOf(segment), segment).toBe(customers);
      for (const state of ['active', 'atRisk', 'dormant', 'lost'] as const)
        expect(customersOf(state), state).toBe(states.customers[state]);
      const sales = CUSTOMER_GROUPS.flatMap(group => rowsOfGroup(input, group));
      expect(new Set(sales).size * 2).toBe(sales.length);
    }),
    { numRuns: 40 },
  );
});

test('the rows of every figure add up to it, and what it is divided by to that', () => {
  const checked = new Set<string>();
  fc.assert(
    fc.property(anyShop, shop => {
      const input = inputOf(shop);
      const whole = computeFigures(input).whole();
      const book = openRowBook(input);
      const isTyped = shop.kpis.some(([, , , applications]) => applications !== '');
      whole.months.forEach(({ month: label }, place) => {
        const seen = { book, whole, label };
        for (const metric of traced) {
          const { key, unit, window } = metric;
          if (window !== 'month' && place > 0) continue;
          const { value, of } = metric.measure(whole, place);
          if (value === null) continue;
          const [part, below] = [rowsOf(seen, key, 'part'), rowsOf(seen, key, 'whole')];
          const what = `${key} ${label}`;
          const isKnown = (side: Part) => !rowSource(key, side) || rowsOf(seen, key, side) !== null;
          const isOfKpis = isTyped && /pplication|experienceRate/.test(key) && !(isKnown('part') && isKnown('whole'));
          if (!isOfKpis) expect([isKnown('part'), isKnown('whole')], what).toEqual([true, true]);
          const make = MADE_OF[key];
          if (INTERVALS.has(key)) {
            expect(metric.measure(onlyWith(seen, input, part ?? []), 0).value, what).toBe(value);
          } else if (make) {
            if (!isOfKpis) expect(make(seen, key, part ?? [], below ?? []), what).toBeCloseTo(value, 6);
          } else if (of) {
            if (part) expect(added(seen, part, key, 'part'), what).toBe(of.part);
            if (below) expect(added(seen, below, key, 'whole'), what).toBe(of.whole);
          } else if (part && below) {
            expect(added(seen, part, key, 'part') / added(seen, below, key, 'whole'), what).toBeCloseTo(value, 6);
          } else if (part && unit !== 'rate') expect(added(seen, part, key, 'part'), what).toBe(value);
          checked.add(key);
        }
      });
    }),
    { numRuns: 40, examples: [[decided]] },
  );
  // it takes thirty repurchases, more than these shops have; its rows are the median's
  expect(rowSource('longInterval', 'part')).toBe(rowSource('medianInterval', 'part'));
  checked.add('longInterval');
  expect(traced.map(({ key }) => key).filter(key => !checked.has(key))).toEqual([]);
});
