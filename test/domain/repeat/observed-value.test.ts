import { expect, test } from 'vitest';
import type { ProductSetting, Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { product } from '../regulars/regulars-rows';
import { HEADER, type Row, row } from '../sale-rows';

const products: ProductSetting[] = [product('수업', 'regular', 0.4), product('음료', 'other', 1)];

function value(rows: readonly Row[], asOf: string, settings: Partial<Settings> = {}) {
  return figuresOf({ deals: [HEADER, ...rows], asOf, settings: { products, ...settings } }).whole().value;
}

const lesson = (day: string, amount: number, customer = 'C1') => row({ day, amount, customer, product: '수업' });
const drink = (day: string, amount: number, customer = 'C1') => row({ day, amount, customer, product: '음료' });
const takenBack = (day: string, amount: number, customer = 'C1') =>
  row({ day, amount, customer, product: '수업', kind: '환불' });

test('what a customer brought in 90, 180 and 365 days, refunds taken off, as revenue and as margin', () => {
  const rows = [
    lesson('2025-01-01', 1000),
    drink('2025-04-01', 200),
    // 90 days after the first is 1 April, 180 days 30 June, 365 days 1 January
    lesson('2025-04-02', 100),
    takenBack('2025-06-30', -50),
    drink('2025-07-01', 30),
    lesson('2026-01-01', 10),
    lesson('2026-01-02', 70000),
    lesson('2025-01-31', 500, 'C2'),
  ];
  expect(value(rows, '2026-01-31').windows).toEqual([
    { days: 90, customers: 2, revenue: 850, margin: 400, marginCoverage: 1, unripe: 0 },
    { days: 180, customers: 2, revenue: 875, margin: 410, marginCoverage: 1, unripe: 0 },
    { days: 365, customers: 2, revenue: 895, margin: 427, marginCoverage: 1, unripe: 0 },
  ]);
});

test('the margin of what customers brought is taken without VAT, their revenue with it, and a refund undoes its sale', () => {
  const taxed = { ...product('수업', 'regular', 0.4), taxType: 'taxable' as const };
  const brought = (...rows: Row[]) => value(rows, '2026-05-31', { products: [taxed] }).windows[0];
  const rows = [lesson('2026-01-01', 11000), lesson('2026-01-02', 3333)];
  expect(brought(...rows.slice(0, 1))).toMatchObject({ revenue: 11000, margin: 4000, marginCoverage: 1 });
  expect(brought(...rows, takenBack('2026-01-05', -3333))).toEqual(brought(...rows.slice(0, 1)));
});

test('only months whose last day is old enough are in it; the others are counted apart', () => {
  const rows = [lesson('2026-01-01', 100), lesson('2026-02-28', 300, 'C2'), lesson('2026-02-01', 0, 'C3')];
  // 31 January + 90 = 1 May; 28 February + 90 = 29 May
  const ninety = (asOf: string) => value(rows, asOf).windows[0];
  expect(ninety('2026-04-30')).toMatchObject({ customers: 0, revenue: null, margin: null, unripe: 3 });
  expect(ninety('2026-05-01')).toMatchObject({ customers: 1, revenue: 100, margin: 40, unripe: 2 });
  expect(ninety('2026-05-28')).toMatchObject({ customers: 1, unripe: 2 });
  expect(ninety('2026-05-29')).toMatchObject({ customers: 3, revenue: 400 / 3, unripe: 0 });
});

test('each month of first purchases has the windows that are over for all of it', () => {
  const rows = [lesson('2026-01-01', 100), lesson('2026-01-09', 60, 'C2'), drink('2026-03-05', 20, 'C3')];
  expect(value(rows, '2026-07-30').cohorts).toEqual([
    {
      cohort: '2026-01',
      size: 2,
      windows: [
        { days: 90, customers: 2, revenue: 80, margin: 32, marginCoverage: 1 },
        { days: 180, customers: 2, revenue: 80, margin: 32, marginCoverage: 1 },
      ],
    },
    {
      cohort: '2026-03',
      size: 1,
      windows: [{ days: 90, customers: 1, revenue: 20, margin: 20, marginCoverage: 1 }],
    },
  ]);
});

test('a product without a margin, and a sale without a product, leave the margin open and say how much is known', () => {
  const rows = [lesson('2026-01-01', 300), row({ day: '2026-01-02', amount: 100 })];
  const [ninety] = value(rows, '2026-05-31').windows;
  expect(ninety).toMatchObject({ revenue: 400, margin: null, marginCoverage: 0.75 });
  const without = value([lesson('2026-01-01', 300)], '2026-05-31', { products: [product('수업', 'regular')] });
  expect(without.windows[0]).toMatchObject({ revenue: 300, margin: null, marginCoverage: 0 });
  const refund = row({ day: '2026-01-03', amount: -10, kind: '환불' });
  expect(value([lesson('2026-01-01', 300), refund], '2026-05-31').windows[0]).toMatchObject({
    revenue: 290,
    margin: null,
    marginCoverage: 1,
  });
});

test('a margin of nothing is known all the same, and money beside a membership is no sale', () => {
  const settings = { products: [product('수업', 'regular', 0)] };
  const joined = row({ day: '2026-01-02', kind: '멤버십가입', amount: 500 });
  const { windows, cohorts } = value([lesson('2026-01-01', 300), joined], '2026-05-31', settings);
  expect(windows[0]).toMatchObject({ revenue: 300, margin: 0, marginCoverage: 1 });
  const half = value([lesson('2026-01-01', 300), row({ day: '2026-01-02', amount: 100 })], '2026-05-31', settings);
  expect([cohorts[0]?.windows[0]?.margin, half.cohorts[0]?.windows[0]?.margin]).toEqual([0, null]);
});

test('what has no margin but comes after the window leaves the margin of the window alone', () => {
  const rows = [lesson('2026-01-01', 300), row({ day: '2026-04-02', amount: 100 })];
  const [ninety, half] = value(rows, '2026-07-31').windows;
  expect([ninety?.margin, half?.margin]).toEqual([120, null]);
});

test('customers who got everything for nothing are worth nothing, and no share of nothing is known', () => {
  const [ninety] = value([lesson('2026-01-01', 0)], '2026-05-31').windows;
  expect(ninety).toEqual({ days: 90, customers: 1, revenue: 0, margin: 0, marginCoverage: null, unripe: 0 });
});

test('a refund of something bought before the books began lowers what the customer brought', () => {
  const rows = [takenBack('2025-12-31', -50), lesson('2026-01-01', 300)];
  expect(value(rows, '2026-05-31').windows[0]).toMatchObject({ revenue: 250, margin: 100 });
});

test('an empty ledger has the windows and nobody in them; cents stay cents', () => {
  const none = { customers: 0, revenue: null, margin: null, marginCoverage: null, unripe: 0 };
  expect(value([], '2026-05-31')).toEqual({
    windows: [90, 180, 365].map(days => ({ days, ...none })),
    cohorts: [],
  });
  expect(value([lesson('2026-01-01', 10.5)], '2026-05-31', { currency: 'USD' }).windows[0]).toMatchObject({
    revenue: 10.5,
    margin: 4.2,
  });
});
