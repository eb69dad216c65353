import { expect, test } from 'vitest';
import { customerMetrics } from '../../../src/domain/metrics/customers';
import { repeatMetrics } from '../../../src/domain/metrics/repeat';
import { formatDay } from '../../../src/schema/day';
import { day, figuresOf } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

/** One customer who comes every ten days. */
function comesAgain(times: number) {
  const deals = Array.from({ length: times + 1 }, (_, at) => row({ day: formatDay(day('2025-01-01') + 10 * at) }));
  return figuresOf({ deals: [HEADER, ...deals], asOf: '2026-06-30' }).whole();
}

const repeatIn = (times: number, key: string) =>
  repeatMetrics.find(metric => metric.key === key)?.measure(comesAgain(times), 0);
const customersIn = (times: number, key: string) =>
  customerMetrics.find(metric => metric.key === key)?.measure(comesAgain(times), 0);

test('times between purchases say of how many they are, and the longest tenth needs thirty of them', () => {
  expect(repeatIn(29, 'medianInterval')).toMatchObject({ value: 10, cases: 29 });
  expect(repeatIn(29, 'longInterval')).toEqual({ value: null, cases: 29 });
  expect(repeatIn(30, 'longInterval')).toEqual({ value: 10, cases: 30 });
  expect(repeatIn(30, 'customerInterval')).toEqual({ value: 10, cases: 1 });
  expect(repeatIn(0, 'medianInterval')).toEqual({ value: null, cases: 0 });
});

test('beside the median stands the middle half, from ten repurchases on', () => {
  // gaps of 1, 2, ... 10 and 11 days: a quarter at 3.25 of ten, at 3.5 of eleven
  const growing = (gaps: number) => {
    const days = Array.from({ length: gaps + 1 }, (_, at) => day('2025-01-01') + (at * (at + 1)) / 2);
    const deals = days.map(each => row({ day: formatDay(each) }));
    const whole = figuresOf({ deals: [HEADER, ...deals], asOf: '2026-06-30' }).whole();
    return repeatMetrics.find(({ key }) => key === 'medianInterval')?.measure(whole, 0);
  };
  expect(growing(9)).toEqual({ value: 5, cases: 9 });
  expect(growing(10)).toEqual({ value: 5.5, cases: 10, spread: { low: 3.25, high: 7.75 } });
  expect(growing(11)).toEqual({ value: 6, cases: 11, spread: { low: 3.5, high: 8.5 } });
});

test('states by the limits of the trade are marked until thirty repurchases of the shop’s own are there', () => {
  expect(customersIn(29, 'lostCustomers')).toMatchObject({ value: 1, isTradeDefault: true });
  expect(customersIn(30, 'lostCustomers')).toMatchObject({ value: 1, isTradeDefault: false });
});

test('what a customer is worth says of how many customers it is', () => {
  expect(customersIn(3, 'revenueIn90')).toMatchObject({ cases: 1, unripe: 0 });
  expect(customerMetrics.find(({ key }) => key === 'revenueIn90')?.minimumCases).toBe(10);
});
