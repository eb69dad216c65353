import { expect, test } from 'vitest';
import type { Comparisons } from '../../../src/domain/money/comparisons';
import { figuresOf } from '../ledger-grid';
import { entry, moneyOf } from './money-rows';

function compared(key: keyof Comparisons, asOf: string, rows: readonly (readonly [string, number])[]) {
  const deals = rows.map(([on, amount]) => entry(on, amount < 0 ? '환불' : '거래', { customer: 'C', amount }));
  return moneyOf(deals, { asOf }).comparisons[key];
}

/** 2026-11-23 is a Monday. */
test('this week up to today stands beside the same weekdays of the week before', () => {
  const week = compared('weekSoFar', '2026-11-25', [
    ['2026-11-15', 64],
    ['2026-11-16', 100],
    ['2026-11-18', 20],
    ['2026-11-19', 1000],
    ['2026-11-22', 3000],
    ['2026-11-23', 70],
    ['2026-11-25', 80],
    ['2026-11-25', -30],
  ]);
  expect(week).toEqual({
    now: { from: '2026-11-23', to: '2026-11-25', days: 3 },
    before: { from: '2026-11-16', to: '2026-11-18', days: 3 },
    sales: { now: 120, before: 120, difference: 0, rate: 0 },
    orders: { now: 2, before: 2, difference: 0, rate: 0 },
  });
});

test('on the last day of a week the week is over: nothing is under way, and it is the last week', () => {
  const rows = [
    ['2026-11-09', 400],
    ['2026-11-16', 100],
    ['2026-11-22', 200],
  ] as const;
  expect(compared('weekSoFar', '2026-11-22', rows)).toBeNull();
  expect(compared('lastWeek', '2026-11-22', rows)).toEqual({
    now: { from: '2026-11-16', to: '2026-11-22', days: 7 },
    before: { from: '2026-11-09', to: '2026-11-15', days: 7 },
    sales: { now: 300, before: 400, difference: -100, rate: -0.25 },
    orders: { now: 2, before: 1, difference: 1, rate: 1 },
  });
  expect(compared('lastWeek', '2026-11-21', rows)?.now).toEqual({ from: '2026-11-09', to: '2026-11-15', days: 7 });
});

test('on the first day of a week and of a month that day is all of it so far', () => {
  const rows = [
    ['2026-05-25', 30],
    ['2026-06-01', 20],
  ] as const;
  const day = { from: '2026-06-01', to: '2026-06-01', days: 1 };
  expect(compared('weekSoFar', '2026-06-01', rows)).toMatchObject({ now: day, sales: { now: 20, before: 30 } });
  expect(compared('monthSoFar', '2026-06-01', rows)).toMatchObject({ now: day, sales: { now: 20, before: null } });
  expect(compared('monthSoFarLastYear', '2026-06-01', rows)?.before.to).toBe('2025-06-02');
});

test('weeks begin on the owner’s day', () => {
  const deals = [
    entry('2026-11-15', '거래', { customer: 'C', amount: 5 }),
    entry('2026-11-22', '신청', { customer: 'D' }),
  ];
  const { comparisons } = moneyOf(deals, { asOf: '2026-11-23', settings: { weekStart: 'sunday' } });
  expect(comparisons.weekSoFar).toMatchObject({
    now: { from: '2026-11-22', to: '2026-11-23' },
    sales: { now: 0, before: 5, difference: -5, rate: -1 },
  });
});

test('a ledger that does not reach back to the first day compared with says so, by one day', () => {
  const nothing = { before: null, difference: null, rate: null };
  const reaching = compared('lastWeek', '2026-11-22', [
    ['2026-11-09', 50],
    ['2026-11-16', 0],
  ]);
  expect(reaching?.sales).toEqual({ now: 0, before: 50, difference: -50, rate: -1 });
  const late = compared('lastWeek', '2026-11-22', [
    ['2026-11-10', 50],
    ['2026-11-17', 60],
  ]);
  expect(late?.sales).toEqual({ now: 60, ...nothing });
  expect(late?.orders).toEqual({ now: 1, ...nothing });
});

test('before the first sale there is nothing to show, on its day there is', () => {
  expect(compared('lastWeek', '2026-11-24', [['2026-11-23', 50]])).toBeNull();
  expect(compared('lastWeek', '2026-11-24', [['2026-11-22', 50]])?.sales.now).toBe(50);
  expect(compared('weekSoFar', '2026-11-24', [['2026-11-24', 50]])?.sales).toMatchObject({ now: 50, before: null });
});

test('a span in which and after which nothing was written down is not known, and no fall to 0', () => {
  const rows = [
    ['2026-11-09', 50],
    ['2026-11-15', 60],
  ] as const;
  expect(compared('lastWeek', '2026-11-22', rows)).toBeNull();
  expect(compared('weekSoFar', '2026-11-18', rows)).toBeNull();
  expect(compared('lastWeek', '2026-11-15', rows)?.sales.now).toBe(110);
  expect(compared('lastWeek', '2026-11-23', [...rows, ['2026-11-23', 5]])?.sales).toMatchObject({
    now: 0,
    before: 110,
  });
});

test('nothing before is no base for a rate; less than nothing neither', () => {
  const quiet = compared('lastWeek', '2026-11-22', [
    ['2026-11-02', 10],
    ['2026-11-17', 60],
  ]);
  expect(quiet?.sales).toEqual({ now: 60, before: 0, difference: 60, rate: null });
  const refunded = compared('lastWeek', '2026-11-22', [
    ['2026-11-02', 10],
    ['2026-11-10', -10],
    ['2026-11-17', 60],
  ]);
  expect(refunded?.sales).toEqual({ now: 60, before: -10, difference: 70, rate: null });
});

test('this month up to today stands beside as many days of the month before', () => {
  const month = compared('monthSoFar', '2026-05-10', [
    ['2026-04-01', 40],
    ['2026-04-10', 60],
    ['2026-04-11', 999],
    ['2026-05-01', 30],
    ['2026-05-10', 120],
  ]);
  expect(month).toEqual({
    now: { from: '2026-05-01', to: '2026-05-10', days: 10 },
    before: { from: '2026-04-01', to: '2026-04-10', days: 10 },
    sales: { now: 150, before: 100, difference: 50, rate: 0.5 },
    orders: { now: 2, before: 2, difference: 0, rate: 0 },
  });
});

test('where the month before was shorter both sides end with its last day', () => {
  const rows = [
    ['2026-02-01', 10],
    ['2026-02-28', 10],
    ['2026-03-28', 5],
    ['2026-03-29', 70],
  ] as const;
  expect(compared('monthSoFar', '2026-03-30', rows)).toEqual({
    now: { from: '2026-03-01', to: '2026-03-28', days: 28 },
    before: { from: '2026-02-01', to: '2026-02-28', days: 28 },
    sales: { now: 5, before: 20, difference: -15, rate: -0.75 },
    orders: { now: 1, before: 2, difference: -1, rate: -0.5 },
  });
});

test('a month that ends today is the last month, beside the same weekdays 52 weeks before', () => {
  const rows = [
    ['2025-05-01', 11],
    ['2025-05-02', 100],
    ['2025-06-01', 50],
    ['2025-06-02', 22],
    ['2026-05-01', 10],
    ['2026-05-31', 200],
  ] as const;
  expect(compared('monthSoFar', '2026-05-31', rows)).toBeNull();
  expect(compared('monthSoFarLastYear', '2026-05-31', rows)).toBeNull();
  expect(compared('lastMonthLastYear', '2026-05-31', rows)).toEqual({
    now: { from: '2026-05-01', to: '2026-05-31', days: 31 },
    before: { from: '2025-05-02', to: '2025-06-01', days: 31 },
    sales: { now: 210, before: 150, difference: 60, rate: 0.4 },
    orders: { now: 2, before: 2, difference: 0, rate: 0 },
  });
  expect(compared('lastMonthLastYear', '2026-05-30', rows)?.now).toEqual({
    from: '2026-04-01',
    to: '2026-04-30',
    days: 30,
  });
});

test('a month under way stands beside its days a year before, not beside the whole month', () => {
  const month = compared('monthSoFarLastYear', '2026-05-10', [
    ['2025-05-02', 30],
    ['2025-05-11', 10],
    ['2025-05-12', 500],
    ['2026-05-04', 60],
  ]);
  expect(month).toEqual({
    now: { from: '2026-05-01', to: '2026-05-10', days: 10 },
    before: { from: '2025-05-02', to: '2025-05-11', days: 10 },
    sales: { now: 60, before: 40, difference: 20, rate: 0.5 },
    orders: { now: 1, before: 2, difference: -1, rate: -0.5 },
  });
});

test('only done sales and refunds count, in any order of rows', () => {
  const { comparisons } = figuresOf({
    deals: [
      ['거래일', '구분', '고객', '금액', '상태'],
      ['2026-11-17', '거래', 'C', 60, '완료'],
      ['2026-11-09', '거래', 'C', 50, ''],
      ['2026-11-10', '환불', 'C', -10, ''],
      ['2026-11-11', '신청', 'C', 7, ''],
      ['2026-11-12', '거래', 'C', 900, '예약'],
      ['2026-11-01', '거래', 'C', 900, '취소'],
    ],
    asOf: '2026-11-22',
  }).money();
  expect(comparisons.lastWeek).toMatchObject({
    sales: { now: 60, before: 40, difference: 20, rate: 0.5 },
    orders: { now: 1, before: 1, difference: 0, rate: 0 },
  });
  // neither the cancelled sale of the first nor an application makes the books begin
  expect(comparisons.monthSoFar).toMatchObject({ sales: { now: 100, before: null } });
});

test('the books begin with the first sale or refund, not with what came before it', () => {
  const { comparisons } = moneyOf(
    [
      entry('2026-11-02', '신청', { customer: 'C' }),
      entry('2026-11-10', '거래', { customer: 'C', amount: 50 }),
      entry('2026-11-17', '거래', { customer: 'C', amount: 60 }),
    ],
    { asOf: '2026-11-22' },
  );
  expect(comparisons.lastWeek?.sales).toEqual({ now: 60, before: null, difference: null, rate: null });
  expect(
    moneyOf([entry('2026-11-02', '신청', { customer: 'C' })], { asOf: '2026-11-22' }).comparisons.lastWeek,
  ).toBeNull();
});

test('cents are compared exactly', () => {
  const deals = [
    entry('2026-11-09', '거래', { customer: 'C', amount: 0.1 }),
    entry('2026-11-10', '거래', { customer: 'C', amount: 0.2 }),
    entry('2026-11-16', '거래', { customer: 'C', amount: 0.6 }),
  ];
  const { comparisons } = moneyOf(deals, { asOf: '2026-11-22', settings: { currency: 'USD' } });
  expect(comparisons.lastWeek?.sales).toEqual({ now: 0.6, before: 0.3, difference: 0.3, rate: 1 });
});
