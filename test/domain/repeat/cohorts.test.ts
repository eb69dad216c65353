import { expect, test } from 'vitest';
import { retentionLine } from '../../../src/domain/repeat/cohorts';
import { figuresOf } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

function tables(sales: readonly (readonly [customer: string, day: string, amount?: number])[], asOf: string) {
  const deals = [HEADER, ...sales.map(([customer, day, amount = 1000]) => row({ customer, day, amount }))];
  return figuresOf({ deals, asOf }).customerTables();
}

test('each month of first purchases: how many, who bought in the months after, and what each had brought by then', () => {
  const { cohorts } = tables(
    [
      ['가', '2026-01-10', 3000],
      ['가', '2026-01-20', 1000],
      ['가', '2026-03-02', 2000],
      ['나', '2026-01-31', 4000],
      ['다', '2026-03-05', 500],
    ],
    '2026-04-15',
  );
  expect(cohorts).toMatchObject([
    { cohort: '2026-01', size: 2, active: [2, 0, 1, 0], amount: [4000, 4000, 5000, 5000] },
    { cohort: '2026-03', size: 1, active: [1, 0], amount: [500, 500] },
  ]);
});

test('a window counts from the day on which it is over, and a purchase on its last day is in it', () => {
  const bought = [
    ['가', '2026-01-01'],
    ['가', '2026-01-31'],
    ['나', '2026-01-01'],
    ['나', '2026-02-01'],
  ] as const;
  expect(tables(bought.slice(0, 1), '2026-01-30').cohorts[0]?.repeat[30]).toEqual({ ripe: 0, converted: 0 });
  expect(tables(bought.slice(0, 2), '2026-01-31').cohorts[0]?.repeat[30]).toEqual({ ripe: 1, converted: 1 });
  expect(tables(bought, '2026-03-02').cohorts[0]?.repeat).toEqual({
    30: { ripe: 2, converted: 1 },
    60: { ripe: 2, converted: 2 },
    90: { ripe: 0, converted: 0 },
    180: { ripe: 0, converted: 0 },
    365: { ripe: 0, converted: 0 },
  });
});

test('the line over all cohorts weighs them by their customers, and has those that are old enough', () => {
  const { cohorts } = tables(
    [
      ['가', '2026-01-10'],
      ['나', '2026-01-11'],
      ['다', '2026-01-12'],
      ['가', '2026-02-10'],
      ['라', '2026-02-01'],
    ],
    '2026-02-20',
  );
  expect(retentionLine(cohorts)).toEqual([
    { offset: 0, active: 4, size: 4 },
    { offset: 1, active: 1, size: 3 },
  ]);
  expect(retentionLine([])).toEqual([]);
});

test('days between one purchase day and the next of the same customer, two sales of one day being one', () => {
  const { intervals } = tables(
    [
      ['가', '2026-01-01'],
      ['가', '2026-01-01'],
      ['가', '2026-01-11'],
      ['가', '2026-01-31'],
      ['나', '2026-01-05'],
      ['나', '2026-02-04'],
      ['다', '2026-02-01'],
    ],
    '2026-02-28',
  );
  // gaps of 10, 20 and 30 days
  expect(intervals).toEqual({ count: 3, p25: 15, median: 20, p75: 25, p90: 28, mean: 20 });
});

test('nobody who came twice: no interval, and not one of nought', () => {
  expect(tables([['가', '2026-01-01']], '2026-02-01').intervals).toEqual({
    count: 0,
    p25: null,
    median: null,
    p75: null,
    p90: null,
    mean: null,
  });
});
