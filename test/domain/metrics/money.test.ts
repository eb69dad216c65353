import { expect, test } from 'vitest';
import { moneyMetrics } from '../../../src/domain/metrics/money';
import { formatDay } from '../../../src/schema/day';
import { day } from '../ledger-grid';
import { entry, moneyOf } from '../money/money-rows';

const figures = moneyOf(
  [
    entry('2026-04-10', '거래', { customer: 'A', channel: '전단', product: '가', staff: '김', amount: 300 }),
    entry('2026-04-11', '거래', { customer: 'A', channel: '전단', product: '가', staff: '이', amount: 200 }),
    entry('2026-04-12', '멤버십가입', { customer: 'A', channel: '전단' }),
    entry('2026-04-12', '거래', { customer: 'A', channel: '전단', product: '나', staff: '김', amount: 400 }),
    entry('2026-04-13', '거래', { customer: 'B', channel: '검색', product: '가', staff: '이', amount: 100 }),
    entry('2026-04-20', '거래', { customer: 'B', channel: '검색', product: '가', staff: '이', amount: 50 }),
    entry('2026-04-20', '환불', { customer: 'B', channel: '검색', product: '가', staff: '이', amount: -50 }),
    entry('2026-05-01', '거래', { customer: 'B', channel: '검색', product: '가', staff: '이', amount: 80 }),
    entry('2026-05-05', '신청', { customer: 'B', channel: '검색' }),
  ],
  { asOf: '2026-05-12' },
);

const values = (month: number) =>
  Object.fromEntries(moneyMetrics.map(({ key, measure }) => [key, measure(figures, month).value]));

test('each figure is read from its place', () => {
  expect(values(0)).toEqual({
    buyers: 2,
    newSales: 400,
    returningSales: 200,
    regularsSales: 400,
    newSalesShare: 0.4,
    regularsSalesShare: 0.4,
    // this week nothing so far, and nothing on these weekdays the week before
    weekSalesChange: null,
    lastWeekSalesChange: -1,
    // 80 in twelve days of May; 900 on the first twelve of April, but the books began on the tenth
    monthSalesChange: null,
    yearSalesChange: null,
    topCustomerShare: 0.9,
    topChannelShare: 0.9,
    topProductShare: 0.6,
    topStaffShare: 0.7,
    salesWithoutTopCustomer: 100,
    salesWithoutTopChannel: 100,
    regularsOfTopChannel: 1,
    unusualNumbers: null,
  });
  expect(values(1)).toMatchObject({ buyers: 1, newSales: 0, returningSales: 80, regularsSalesShare: 0 });
});

test('what hangs on the largest says over how many whole months it was counted', () => {
  const measured = (key: string) => moneyMetrics.find(metric => metric.key === key)?.measure(figures, 1);
  expect(measured('topCustomerShare')).toEqual({ value: 0.9, cases: 1 });
  expect(measured('salesWithoutTopChannel')).toEqual({ value: 100, cases: 1 });
});

test('a month that is not there, and a shop without a month, have no figures', () => {
  expect(values(-1)).toMatchObject({ buyers: null, newSales: null, newSalesShare: null });
  const none = moneyOf([]);
  expect(moneyMetrics.map(({ measure }) => measure(none, 0).value)).toEqual(moneyMetrics.map(() => null));
});

test('changes are told against the days that are alike', () => {
  const like = moneyOf(
    [
      entry('2025-04-01', '거래', { customer: 'A', amount: 100 }),
      entry('2025-04-02', '거래', { customer: 'A', amount: 100 }),
      entry('2026-04-01', '거래', { customer: 'A', amount: 150 }),
      entry('2026-04-27', '거래', { customer: 'A', amount: 100 }),
      entry('2026-05-04', '거래', { customer: 'A', amount: 50 }),
      entry('2026-05-11', '거래', { customer: 'A', amount: 20 }),
    ],
    { asOf: '2026-05-12' },
  );
  const read = (key: string) => moneyMetrics.find(metric => metric.key === key)?.measure(like, 0).value;
  expect(read('weekSalesChange')).toBe(-0.6);
  expect(read('lastWeekSalesChange')).toBe(-0.5);
  expect(read('monthSalesChange')).toBeCloseTo(70 / 150 - 1, 12);
  expect(read('yearSalesChange')).toBe(1.5);
});

test('unusual numbers are those of the last whole week, each counted once; none is told apart from not known', () => {
  const weekly = (amounts: readonly number[], asOf: string) =>
    moneyOf(
      amounts.map((amount, week) =>
        entry(formatDay(day('2026-01-06') + 7 * week), '거래', { customer: `C${week}`, amount }),
      ),
      { asOf },
    );
  const unusual = moneyMetrics.find(({ key }) => key === 'unusualNumbers');
  const usual = [500, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
  expect(unusual?.measure(weekly(usual, '2026-04-05'), 0).value).toBeNull();
  expect(unusual?.measure(weekly([...usual, 13], '2026-04-12'), 0).value).toBe(0);
  expect(unusual?.measure(weekly([...usual, 40], '2026-04-12'), 0).value).toBe(1);
  expect(unusual?.measure(weekly([...usual, 40, 12], '2026-04-19'), 0).value).toBe(0);
  // the eighth high week in a row is outside and a run, but one number
  const high = [12, 12, 12, 12, 12, 12, 12];
  expect(unusual?.measure(weekly([...usual, 10, ...high, 40], '2026-06-07'), 0).value).toBe(1);
});

test('every figure says of what time it speaks and when more is better', () => {
  for (const { key, subject, window, minimumCases, better } of moneyMetrics) {
    expect([subject, minimumCases]).toEqual(['money', 0]);
    const isOfMonth = ['buyers', 'newSales', 'returningSales', 'regularsSales', 'newSalesShare', 'regularsSalesShare'];
    expect(window).toBe(isOfMonth.includes(key) ? 'month' : 'upToToday');
    if (/^top|^unusual/.test(key)) expect(better).toBe('fewer');
    if (/Change$|^salesWithout|Sales$|^buyers/.test(key)) expect(better).toBe('more');
  }
});
