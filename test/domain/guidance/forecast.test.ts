import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MonthFigures } from '../../../src/domain/figures';
import { forecast, forecasts, type MonthlyHistory } from '../../../src/domain/guidance/forecast';
import { issueLog } from '../../../src/domain/ledger/issue-log';
import { readLedger } from '../../../src/domain/ledger/ledger';
import { formatMonth } from '../../../src/schema/day';
import { decodeDeals } from '../../../src/schema/decode-deals';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import { contextFor, day, figuresOf, settingsWith } from '../ledger-grid';

function history(values: readonly number[], changes: Partial<MonthlyHistory> = {}): MonthlyHistory {
  return {
    labels: values.map((_, month) => formatMonth(2025 * 12 + month)),
    values,
    next: ['A', 'B', 'C'],
    isAtRest: false,
    isProportional: false,
    digits: 0,
    ...changes,
  };
}

const line = (length: number, from: number, slope: number) =>
  Array.from({ length }, (_, month) => from + slope * month);

test('fifteen months of one more each: three more months, with the months and the trials they come from', () => {
  // reach 0.917, 1.962, 3.181: see the test of the trials
  expect(forecast(history(line(15, 1, 1)))).toEqual({
    reason: null,
    method: 'drift',
    from: '2025-01',
    to: '2026-03',
    monthsKnown: 15,
    backtest: { forecasts: 24, error: 1, lastMonthError: 1.9 },
    months: [
      { month: 'A', low: 15, expected: 16, high: 17 },
      { month: 'B', low: 15, expected: 17, high: 19 },
      { month: 'C', low: 15, expected: 18, high: 21 },
    ],
  });
});

test('money has the decimals of its currency', () => {
  const { months, backtest } = forecast(history(line(15, 1, 1), { digits: 2 }));
  expect(months?.[0]).toEqual({ month: 'A', low: 15.08, expected: 16, high: 16.92 });
  expect(backtest?.lastMonthError).toBe(1.917);
});

test('fourteen months are too short', () => {
  expect(forecast(history(line(14, 1, 1)))).toEqual({
    reason: 'too-short',
    method: null,
    from: '2025-01',
    to: '2026-02',
    monthsKnown: 14,
    backtest: null,
    months: null,
  });
});

test('of no months there is nothing to say', () => {
  expect(forecast(history([]))).toMatchObject({ reason: 'too-short', from: null, to: null, monthsKnown: 0 });
});

test('a shop without a sale last month is not told that it will go on like this', () => {
  expect(forecast(history(line(15, 1, 1), { isAtRest: true }))).toMatchObject({
    reason: 'no-sales-last-month',
    months: null,
    backtest: null,
  });
});

test('where last month does as well, that is said, with both errors', () => {
  expect(forecast(history(Array.from({ length: 15 }, () => 30)))).toMatchObject({
    reason: 'no-better-than-last-month',
    method: null,
    months: null,
    backtest: { forecasts: 24, error: 0, lastMonthError: 0 },
  });
});

test('fewer than none is not forecast, unless refunds have made a month so before', () => {
  expect(forecast(history(line(15, 30, -2))).months).toEqual([
    { month: 'A', low: 0, expected: 0, high: 2 },
    { month: 'B', low: 0, expected: 0, high: 2 },
    { month: 'C', low: 0, expected: 0, high: 2 },
  ]);
  expect(forecast(history(line(15, 28, -2))).months?.[0]?.expected).toBe(0);
  expect(forecast(history(line(15, 26, -2))).months?.[0]).toMatchObject({ low: -6, expected: -4, high: -2 });
});

test('next to nothing is nothing, not less than nothing', () => {
  const { months } = forecast(history(line(15, -2.9, 0.2)));
  expect(months?.[0]?.low).toBe(0);
  expect(months?.[0]?.expected).toBe(0);
});

const values = fc
  .integer({ min: 15, max: 40 })
  .chain(length => fc.array(fc.integer({ min: -20000, max: 900000 }), { minLength: length, maxLength: length }));

test('a forecast is finite, its interval holds it, and four times the sales are four times the forecast', () => {
  fc.assert(
    fc.property(values, fc.boolean(), (series, isProportional) => {
      const shown = forecast(history(series, { isProportional, digits: 6 }));
      expect(shown.reason === null).toBe(shown.months !== null);
      const grown = forecast(
        history(
          series.map(value => 4 * value),
          { isProportional, digits: 6 },
        ),
      );
      expect(grown.method).toBe(shown.method);
      for (const [step, { low, expected, high }] of (shown.months ?? []).entries()) {
        expect([low, expected, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(expected);
        expect(expected).toBeLessThanOrEqual(high);
        expect(grown.months?.[step]?.high).toBeCloseTo(4 * high, 3);
        expect(grown.months?.[step]?.low).toBeCloseTo(4 * low, 3);
      }
    }),
    { numRuns: 40 },
  );
});

const HEADER = ['거래일', '구분', '고객', '금액'];
const KPI_HEADER = ['시작일', '채널', '유입'];

/** On the fifth of each month from January 2025: one more guest at 1,000 than the month before, and one new member. */
function months(count: number, dayOfMonth = '05'): unknown[][] {
  return Array.from({ length: count }, (_, month) => {
    const on = `${formatMonth(2025 * 12 + month)}-${dayOfMonth}`;
    return [
      [on, '거래', '', 1000 * (month + 1)],
      [on, '멤버십가입', `M${month}`, ''],
    ];
  }).flat();
}

function forecastOf(rows: readonly unknown[][], asOf: string, kpis: readonly unknown[][] = []) {
  const settings = settingsWith();
  const context = contextFor(settings, asOf);
  const cells = [HEADER, ...rows];
  const deals = decodeDeals({ cells }, context).table;
  const kpiTable = decodeKpis({ cells: [KPI_HEADER, ...kpis] }, context).table;
  const log = issueLog('deals', deals, []);
  const ledger = readLedger({ deals, kpis: kpiTable, settings, asOf: day(asOf) }, log, log);
  const figures = figuresOf({ deals: cells, kpis: [KPI_HEADER, ...kpis], asOf }).figures;
  return forecasts(ledger, figures.months as MonthFigures[], day(asOf));
}

test('the month under way is forecast, never counted', () => {
  const rows = months(16);
  const { sales, regulars } = forecastOf(rows, '2026-04-20');
  expect(sales).toMatchObject({ from: '2025-01', to: '2026-03', monthsKnown: 15, method: 'drift' });
  expect(sales.months?.map(({ month, expected }) => [month, expected])).toEqual([
    ['2026-04', 16000],
    ['2026-05', 17000],
    ['2026-06', 18000],
  ]);
  expect(regulars.months?.map(({ expected }) => expected)).toEqual([16, 17, 18]);
  // errors of 1,000, 2,000, ... at a mean month of 3,500 to 5,000, and now 9,500; those of people are not stretched
  expect(sales.months?.[0]).toMatchObject({ low: 13895, high: 18105 });
  expect(regulars.months?.[0]).toMatchObject({ low: 15, high: 17 });
  const later = [...rows, ['2026-04-19', '거래', '', 9999999]];
  expect(forecastOf(later, '2026-04-20')).toEqual({ sales, regulars });
});

test('on its last day a month is over', () => {
  const { sales } = forecastOf(months(15), '2026-03-31');
  expect(sales).toMatchObject({ reason: null, to: '2026-03', monthsKnown: 15 });
  expect(sales.months?.[0]?.month).toBe('2026-04');
  expect(forecastOf(months(15), '2026-03-30').sales).toMatchObject({ reason: 'too-short', to: '2026-02' });
});

test('a first month that was not whole is left out: it would look like growth', () => {
  expect(forecastOf(months(15, '07'), '2026-03-31').sales).toMatchObject({ from: '2025-01', monthsKnown: 15 });
  expect(forecastOf(months(15, '08'), '2026-03-31').sales).toMatchObject({ from: '2025-02', monthsKnown: 14 });
});

test('months with nothing but visits, bookings or members are no months of sales', () => {
  const visits = [['2024-10-01', '간판', 10]];
  const member = [['2024-11-02', '멤버십가입', 'M0', '']];
  const { sales, regulars } = forecastOf([...member, ...months(15)], '2026-03-31', visits);
  expect(sales).toMatchObject({ from: '2025-01', monthsKnown: 15 });
  expect(regulars.from).toBe('2025-01');
});

test('a guest’s refund begins no month', () => {
  const rows = [['2025-01-03', '환불', '', -100], ...months(16).slice(2)];
  expect(forecastOf(rows, '2026-04-30').sales).toMatchObject({ from: '2025-02', monthsKnown: 15 });
});

test('a known buyer’s first sale begins the months as a guest’s does', () => {
  const known = months(15).map(([on, kind, , amount]) => [on, kind, 'C1', amount]);
  expect(forecastOf(known, '2026-03-31').sales).toMatchObject({ from: '2025-01', monthsKnown: 15 });
});

test('regulars begin with the first of them', () => {
  const rows = months(17).filter(([on, kind]) => kind === '거래' || `${on}` > '2025-03');
  const { sales, regulars } = forecastOf(rows, '2026-05-31');
  expect([sales.from, regulars.from, regulars.monthsKnown]).toEqual(['2025-01', '2025-03', 15]);
  expect(
    forecastOf(
      rows.filter(([, kind]) => kind === '거래'),
      '2026-05-31',
    ).regulars,
  ).toMatchObject({
    reason: 'too-short',
    monthsKnown: 0,
  });
});

test('a last month without a sale, or an empty ledger, has no forecast', () => {
  expect(forecastOf(months(16), '2026-05-31').sales.reason).toBe('no-sales-last-month');
  expect(forecastOf([], '2026-05-31').sales).toMatchObject({ reason: 'too-short', from: null, monthsKnown: 0 });
  const onlyVisits = [['2026-03-02', '간판', 10]];
  expect(forecastOf([], '2026-05-31', onlyVisits).sales).toMatchObject({ reason: 'too-short', monthsKnown: 0 });
});

test('of a long history the last five years count', () => {
  expect(forecastOf(months(70), '2030-10-31').sales).toMatchObject({ from: '2025-11', monthsKnown: 60 });
});
