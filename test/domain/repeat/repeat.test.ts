import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';
import { HEADER, type Row, row } from '../sale-rows';

function repeat(rows: readonly Row[], asOf = '2026-06-30') {
  return figuresOf({ deals: [HEADER, ...rows], asOf }).whole().repeat;
}

const sale = (day: string, customer = 'C1') => row({ day, customer });

test('who had bought before: on an earlier day, in the month or before it; two sales of one day are one', () => {
  const rows = [
    sale('2026-05-31', 'before'),
    sale('2026-06-01', 'before'),
    sale('2026-06-02', 'in the month'),
    sale('2026-06-03', 'in the month'),
    sale('2026-06-04', 'in the month'),
    sale('2026-06-05', 'once'),
    sale('2026-06-06', 'one day'),
    sale('2026-06-06', 'one day'),
    row({ day: '2026-06-07', customer: 'one day', kind: '환불', amount: -1 }),
    row({ day: '2026-06-08', customer: '', amount: 1 }),
  ];
  expect(repeat(rows).months).toMatchObject([
    { month: '2026-05', buyers: 1, newBuyers: 1, returning: 0, returningShare: 0 },
    { month: '2026-06', buyers: 4, newBuyers: 3, returning: 2, returningShare: 0.5 },
  ]);
});

test('a month without a buyer has no share, not one of nought', () => {
  const rows = [sale('2026-04-30'), sale('2026-06-01')];
  expect(repeat(rows).months.map(({ buyers, returningShare }) => [buyers, returningShare])).toEqual([
    [1, 0],
    [0, null],
    [1, 1],
  ]);
});

test('of those who bought in the 90 days up to the month’s end, how many bought on two of them', () => {
  // the span of June is 2 April to 30 June
  const opened = sale('2026-01-01', 'opened');
  const june = (...rows: Row[]) => {
    const { spanBuyers, spanRepeaters, spanRepeatRate } = repeat([opened, ...rows]).months.at(-1) ?? {};
    return [spanBuyers, spanRepeaters, spanRepeatRate];
  };
  expect(june(sale('2026-04-02'), sale('2026-06-30'))).toEqual([1, 1, 1]);
  expect(june(sale('2026-04-01'), sale('2026-06-30'))).toEqual([1, 0, 0]);
  expect(june(sale('2026-04-01'), sale('2026-04-02'))).toEqual([1, 0, 0]);
  expect(june(sale('2026-03-31'), sale('2026-04-01'))).toEqual([0, 0, null]);
  expect(june(sale('2026-04-02'), sale('2026-04-02'))).toEqual([1, 0, 0]);
  expect(june(sale('2026-04-02'), sale('2026-05-01'), sale('2026-06-30'), sale('2026-06-30', 'C2'))).toEqual([
    2, 1, 0.5,
  ]);
});

test('a pair of days counts in every month whose span holds both, and in no other', () => {
  const rows = [sale('2026-01-01', 'opened'), sale('2026-02-10'), sale('2026-03-20')];
  expect(repeat(rows, '2026-07-31').months.map(({ spanBuyers, spanRepeaters }) => [spanBuyers, spanRepeaters])).toEqual(
    [
      [null, null],
      [null, null],
      [2, 1],
      // 31 January to 30 April holds both, 3 March to 31 May only the second
      [1, 1],
      [1, 0],
      [0, 0],
      [0, 0],
    ],
  );
});

test('before the books are 90 days old there is no rate of 90 days', () => {
  const rate = (asOf: string) => repeat([sale('2026-04-01'), sale('2026-04-02')], asOf).months.at(-1)?.spanRepeatRate;
  expect([rate('2026-06-28'), rate('2026-06-29')]).toEqual([null, 1]);
  expect(repeat([sale('2026-04-01')]).spanDays).toBe(90);
});

test('an unfinished month ends on the last day there is', () => {
  const rows = [sale('2026-01-01', 'opened'), sale('2026-06-10'), sale('2026-06-15')];
  expect(repeat(rows, '2026-06-15').months.at(-1)).toMatchObject({ spanBuyers: 1, spanRepeaters: 1 });
});

test('each customer’s own median interval has one vote; the customers carry theirs', () => {
  const rows = [
    ...['2026-06-01', '2026-06-03', '2026-06-26', '2026-06-30'].map(day => sale(day, 'four days')),
    ...['2026-06-01', '2026-06-03', '2026-06-08'].map(day => sale(day, 'three days')),
    ...['2026-05-01', '2026-06-10'].map(day => sale(day, 'two days')),
    sale('2026-06-29', 'one day'),
  ];
  const { customers, repeat } = figuresOf({ deals: [HEADER, ...rows], asOf: '2026-06-30' }).whole();
  expect(customers.map(({ customer, medianInterval }) => [customer, medianInterval])).toEqual([
    // 2, 23, 4
    ['four days', 4],
    ['one day', null],
    ['two days', 40],
    // 2, 5
    ['three days', 3.5],
  ]);
  expect(repeat.customerMedianInterval).toEqual({ customers: 3, median: 4 });
});

test('an empty ledger has no months and no interval', () => {
  expect(repeat([])).toEqual({ spanDays: 90, months: [], customerMedianInterval: { customers: 0, median: null } });
});
