import { expect, test } from 'vitest';
import type { MoneyPart } from '../../../src/domain/money/money-parts';
import { figuresOf } from '../ledger-grid';
import { SIDE_DISHES_DEALS, SIDE_DISHES_PRODUCTS, STUDIO_DEALS, STUDIO_PRODUCTS } from '../worked-examples';
import { entry, moneyOf } from './money-rows';

type Months = ReturnType<typeof moneyOf>['money']['months'];

/** Sales and orders of each part, those of none left out. */
function partsOf(months: Months) {
  return months.map(({ month, from }) => [
    month,
    Object.fromEntries(
      Object.entries(from)
        .filter(([, { sales, orders }]) => sales !== 0 || orders !== 0)
        .map(([part, { sales, orders }]) => [part, [sales, orders]]),
    ),
  ]);
}

test.each([
  ['membership', [80000, 4], [550000, 1], [20000, 1], [1655000, 3]],
  ['purchases', [80000, 4], [550000, 1], [20000, 1], [1655000, 3]],
] as const)(
  'the studio: new and regulars make up its sales under the %s rule',
  (decisionRule, newApril, regularsApril, newMay, regularsMay) => {
    const settings = { products: STUDIO_PRODUCTS, decisionRule };
    const { months } = figuresOf({ deals: STUDIO_DEALS, settings }).money().money;
    expect(partsOf(months)).toEqual([
      ['2026-04', { new: newApril, regulars: regularsApril }],
      ['2026-05', { new: newMay, regulars: regularsMay }],
    ]);
    expect(
      months.map(({ sales, orders, averageOrder, customers }) => [sales, orders, averageOrder, customers]),
    ).toEqual([
      [630000, 5, 126000, 4],
      [1675000, 4, 418750, 4],
    ]);
  },
);

test('the side dishes: S103 buys again without joining, so these sales are returning ones', () => {
  const deals = SIDE_DISHES_DEALS;
  const membership = figuresOf({ deals, settings: { products: SIDE_DISHES_PRODUCTS } }).money().money.months;
  expect(partsOf(membership)).toEqual([
    ['2026-04', { new: [39600, 4], regulars: [78000, 2], returning: [39000, 1] }],
    ['2026-05', { new: [9900, 1], regulars: [78000, 2], returning: [39000, 1] }],
  ]);
  const settings = { products: SIDE_DISHES_PRODUCTS, decisionRule: 'purchases' as const };
  expect(partsOf(figuresOf({ deals, settings }).money().money.months)).toEqual([
    ['2026-04', { new: [39600, 4], regulars: [117000, 3] }],
    ['2026-05', { new: [9900, 1], regulars: [117000, 3] }],
  ]);
});

test('the first purchase day is new, the day of decision and later ones are a regular’s, what lies between returns', () => {
  const { months } = moneyOf([
    entry('2026-04-30', '거래', { customer: 'C1', amount: 10000 }),
    entry('2026-05-01', '거래', { customer: 'C1', amount: 5000 }),
    entry('2026-05-02', '거래', { customer: 'C1', amount: 3000 }),
    entry('2026-05-02', '멤버십가입', { customer: 'C1' }),
    entry('2026-05-31', '거래', { customer: 'C1', amount: 2000 }),
  ]).money;
  expect(partsOf(months)).toEqual([
    ['2026-04', { new: [10000, 1] }],
    ['2026-05', { returning: [5000, 1], regulars: [5000, 2] }],
  ]);
  expect(months[1]?.from.returning.share).toBe(0.5);
});

test('who joins on the first purchase day brings a new sale that day', () => {
  const { months } = moneyOf([
    entry('2026-05-04', '멤버십가입', { customer: 'C1' }),
    entry('2026-05-04', '거래', { customer: 'C1', amount: 2000 }),
  ]).money;
  expect(partsOf(months)).toEqual([['2026-05', { new: [2000, 1] }]]);
});

test('one customer’s last day may be another’s first', () => {
  const { months } = moneyOf([
    entry('2026-05-01', '거래', { customer: 'C1', amount: 10 }),
    entry('2026-05-02', '거래', { customer: 'C1', amount: 20 }),
    entry('2026-05-02', '거래', { customer: 'C2', amount: 40 }),
    entry('2026-05-02', '거래', { customer: 'C3', amount: 80 }),
  ]).money;
  expect(partsOf(months)).toEqual([['2026-05', { new: [130, 3], returning: [20, 1] }]]);
});

test('two sales on the first day are both new, and one customer', () => {
  const { months } = moneyOf([
    entry('2026-05-10', '거래', { customer: 'C1', amount: 4000 }),
    entry('2026-05-10', '거래', { customer: 'C1', amount: 1000 }),
  ]).money;
  expect(partsOf(months)).toEqual([['2026-05', { new: [5000, 2] }]]);
  expect(months[0]).toMatchObject({ customers: 1, averageOrder: 2500 });
});

test('a refund goes where the latest purchase up to it went, also in a later month', () => {
  const { months } = moneyOf([
    entry('2026-04-10', '거래', { customer: 'C1', amount: 4000 }),
    entry('2026-05-12', '환불', { customer: 'C1', amount: -4000 }),
    entry('2026-04-11', '거래', { customer: 'C2', amount: 100 }),
    entry('2026-04-12', '거래', { customer: 'C2', amount: 700 }),
    entry('2026-04-13', '환불', { customer: 'C2', amount: -700 }),
  ]).money;
  expect(partsOf(months)).toEqual([
    ['2026-04', { new: [4100, 2], returning: [0, 1] }],
    ['2026-05', { new: [-4000, 0] }],
  ]);
  expect(months.map(({ customers }) => customers)).toEqual([2, 0]);
});

test('a refund above its sale on one day goes with the sale, whichever row stands first', () => {
  const rows = [
    entry('2026-05-12', '환불', { customer: 'C1', amount: -300 }),
    entry('2026-05-12', '거래', { customer: 'C1', amount: 1000 }),
  ];
  const expected = [['2026-05', { new: [700, 1] }]];
  expect(partsOf(moneyOf(rows).money.months)).toEqual(expected);
  expect(partsOf(moneyOf([...rows].reverse()).money.months)).toEqual(expected);
});

test('what is sent back before any purchase was bought before the books began', () => {
  const { months } = moneyOf([
    entry('2026-05-05', '환불', { customer: 'C1', amount: -300 }),
    entry('2026-05-06', '거래', { customer: 'C1', amount: 1000 }),
  ]).money;
  expect(partsOf(months)).toEqual([['2026-05', { new: [1000, 1], returning: [-300, 0] }]]);
  expect(months[0]?.customers).toBe(1);
});

test('rows without a customer are a part of their own and no customer', () => {
  const { months } = moneyOf([
    entry('2026-05-03', '거래', { amount: 700 }),
    entry('2026-05-04', '거래', { amount: 100 }),
    entry('2026-05-03', '환불', { amount: -200 }),
  ]).money;
  expect(partsOf(months)).toEqual([['2026-05', { unregistered: [600, 2] }]]);
  expect(months[0]).toMatchObject({ sales: 600, orders: 2, customers: 0, averageOrder: 300 });
});

test('rows that are no money add nothing, and a free sale is an order', () => {
  const { months } = moneyOf([
    entry('2026-05-03', '신청', { customer: 'C1' }),
    entry('2026-05-04', '거래', { customer: 'C1', amount: 0 }),
    entry('2026-05-05', '탈퇴', { customer: 'C1' }),
  ]).money;
  expect(partsOf(months)).toEqual([['2026-05', { new: [0, 1] }]]);
  expect(months[0]).toMatchObject({ sales: 0, orders: 1, customers: 1, averageOrder: 0 });
});

test('a month in which more went back than came in has no shares, an empty one neither', () => {
  const { months } = moneyOf([
    entry('2026-03-10', '거래', { customer: 'C1', amount: 500 }),
    entry('2026-05-10', '환불', { customer: 'C1', amount: -500 }),
  ]).money;
  const shares = (part: MoneyPart) => months.map(({ from }) => from[part].share);
  expect(shares('new')).toEqual([1, null, null]);
  expect(shares('regulars')).toEqual([0, null, null]);
  expect(months.map(({ averageOrder }) => averageOrder)).toEqual([500, null, null]);
});

test('a customer counts once in a month and once in each week of it', () => {
  const { months, weeks } = moneyOf(
    [
      entry('2026-04-30', '거래', { customer: 'C1', amount: 1 }),
      entry('2026-05-01', '거래', { customer: 'C1', amount: 1 }),
      entry('2026-05-04', '거래', { customer: 'C1', amount: 1 }),
      entry('2026-05-05', '환불', { customer: 'C1', amount: -1 }),
      entry('2026-05-06', '거래', { customer: 'C2', amount: 1 }),
    ],
    { asOf: '2026-05-12' },
  ).money;
  expect(months.map(({ customers }) => customers)).toEqual([1, 2]);
  expect(weeks.map(({ week, customers }) => [week, customers])).toEqual([
    ['2026-04-27', 1],
    ['2026-05-04', 2],
    ['2026-05-11', 0],
  ]);
});

test('an empty ledger has no months and nothing to say of them', () => {
  expect(moneyOf([])).toEqual({
    money: { months: [], weeks: [], products: [], staff: [], channels: [] },
    concentration: null,
    comparisons: {
      weekSoFar: null,
      lastWeek: null,
      monthSoFar: null,
      monthSoFarLastYear: null,
      lastMonthLastYear: null,
    },
    anomalies: { lastWeek: null, series: expect.any(Array), signals: [] },
  });
});
