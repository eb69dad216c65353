import { expect, test } from 'vitest';
import type { Watched } from '../../../src/domain/guidance/anomalies';
import { formatDay } from '../../../src/schema/day';
import { day, figuresOf } from '../ledger-grid';
import { entry, moneyOf } from '../money/money-rows';

/** One sale a week, on the Tuesday, from the week of Monday 2026-01-05 on; null: none. */
function weekly(amounts: readonly (number | null)[], asOf: string) {
  const rows = amounts.flatMap((amount, week) =>
    amount === null ? [] : [entry(formatDay(day('2026-01-06') + 7 * week), '거래', { customer: `C${week}`, amount })],
  );
  return moneyOf(rows, { asOf }).anomalies;
}

const seriesOf = (anomalies: ReturnType<typeof weekly>, metric: Watched) =>
  anomalies.series.find(series => series.metric === metric);

/** After the first week, which does not count: mean 11, range 2. */
const USUAL = [500, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

test('a week with more sales than this shop’s usual ones is told, with what is usual', () => {
  const anomalies = weekly([...USUAL, 17], '2026-04-12');
  expect(anomalies.lastWeek).toBe('2026-04-06');
  expect(anomalies.signals).toEqual([
    { week: '2026-04-06', metric: 'sales', kind: 'above', value: 17, mean: 11, lower: 6, upper: 16 },
  ]);
  expect(seriesOf(anomalies, 'sales')).toMatchObject({ baselineWeeks: 13, limits: { mean: 11, lower: 6, upper: 17 } });
});

test('a week under way is not judged, on its last day it is', () => {
  expect(weekly([...USUAL, 17], '2026-04-11')).toMatchObject({ lastWeek: '2026-03-30', signals: [] });
  expect(weekly([...USUAL, 17], '2026-04-12').signals).toHaveLength(1);
});

test('the first week with anything in it is left out, the ones before it too', () => {
  const points = seriesOf(weekly([null, null, 500, 10, null, 12], '2026-02-15'), 'sales')?.points;
  expect(points).toEqual([
    { week: '2026-01-26', value: 10, limits: null },
    { week: '2026-02-02', value: 0, limits: null },
    { week: '2026-02-09', value: 12, limits: null },
  ]);
});

test('a week without sales before one with some is a week below, and nothing is said where a metric never moved', () => {
  const { signals } = weekly([...USUAL, null, 10], '2026-04-14');
  expect(signals).toEqual([
    { week: '2026-04-06', metric: 'sales', kind: 'below', value: 0, mean: 11, lower: 6, upper: 16 },
  ]);
});

test('weeks that nobody wrote down are not judged, however many', () => {
  const { lastWeek, signals, series } = weekly([...USUAL, null], '2026-04-12');
  expect({ lastWeek, signals }).toEqual({ lastWeek: '2026-04-06', signals: [] });
  expect(series[0]).toMatchObject({ baselineWeeks: 12, limits: { mean: 11 } });
  const later = weekly([...USUAL, null], '2026-06-14');
  expect({ ...later, lastWeek }).toEqual({ lastWeek, signals, series });
  // five weeks in a row: the ledger had been put aside
  expect(weekly([...USUAL, null, null, null, null, null, 10], '2026-05-17').signals).toEqual([]);
});

test('signals come by week, and in the order of the metrics within one', () => {
  const rows = Array.from({ length: 16 }, (_, week) => {
    const count = week === 14 ? 30 : week === 15 ? 40 : 3 + (week % 2);
    return Array.from({ length: count }, (_, at) =>
      entry(formatDay(day('2026-01-06') + 7 * week), '거래', { customer: `C${week}-${at}`, amount: 100 }),
    );
  }).flat();
  const { signals } = moneyOf(rows, { asOf: '2026-04-26' }).anomalies;
  expect(signals.map(({ week, metric, kind }) => [week, metric, kind])).toEqual([
    ['2026-04-13', 'sales', 'above'],
    ['2026-04-13', 'orders', 'above'],
    ['2026-04-13', 'firstExperience', 'above'],
    ['2026-04-20', 'sales', 'above'],
    ['2026-04-20', 'orders', 'above'],
    ['2026-04-20', 'firstExperience', 'above'],
  ]);
  expect(signals[1]).toMatchObject({ value: 30, mean: 3.54, lower: 0.88, upper: 6.2 });
});

test('sales below one of the currency are judged, counts below one a week are not', () => {
  const rows = Array.from({ length: 14 }, (_, week) => {
    const on = formatDay(day('2026-01-06') + 7 * week);
    const joins = week === 13 ? 4 : week % 2 === 0 ? 1 : 0;
    return [
      entry(on, '거래', { customer: 'C', amount: week === 13 ? 2 : week % 2 === 0 ? 0.1 : 0.3 }),
      ...Array.from({ length: joins }, (_, at) => entry(on, '멤버십가입', { customer: `M${week}-${at}` })),
    ];
  }).flat();
  const { anomalies } = moneyOf(rows, { asOf: '2026-04-12', settings: { currency: 'USD' } });
  expect(seriesOf(anomalies, 'decisions')?.points.map(({ value }) => value)).toEqual([
    0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 4,
  ]);
  expect(anomalies.signals).toEqual([
    { week: '2026-04-06', metric: 'sales', kind: 'above', value: 2, mean: 0.2, lower: 0, upper: 0.73 },
  ]);
});

test('before a week is over nothing is judged, and what never happened has no weeks', () => {
  expect(weekly([100], '2026-01-10')).toMatchObject({ lastWeek: null, signals: [] });
  expect(seriesOf(weekly(USUAL, '2026-04-05'), 'decisions')?.points).toEqual([]);
});

test('visits are judged from the KPI ledger, over all channels, where they were written', () => {
  const counts = [40, 5, 6, 5, 6, null, 5, 6, 5, 6, 5, 6, 5, 6, 9];
  const kpis = counts.flatMap((count, week) => {
    const start = formatDay(day('2026-01-05') + 7 * week);
    return count === null
      ? [[start, '검색', '']]
      : [
          [start, '검색', count - 1],
          [start, '전단', 1],
        ];
  });
  const { anomalies } = figuresOf({
    deals: [['거래일', '구분', '고객', '금액']],
    kpis: [['시작일', '채널', '유입'], ...kpis],
    asOf: '2026-04-19',
  }).money();
  const visits = seriesOf(anomalies, 'visits');
  expect(visits?.points.map(({ value }) => value)).toEqual([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 9]);
  expect(anomalies.signals).toEqual([
    { week: '2026-04-13', metric: 'visits', kind: 'above', value: 9, mean: 5.5, lower: 2.84, upper: 8.16 },
  ]);
});

test('applications are judged only from when they are recorded', () => {
  const sales = Array.from({ length: 4 }, (_, week) =>
    entry(formatDay(day('2026-01-06') + 7 * week), '거래', { customer: `C${week}`, amount: 100 }),
  );
  const applied = [3, 4, 5].flatMap(week =>
    Array.from({ length: week }, (_, at) =>
      entry(formatDay(day('2026-01-06') + 7 * week), '신청', { customer: `D${week}-${at}` }),
    ),
  );
  const { anomalies } = moneyOf([...sales, ...applied], { asOf: '2026-02-15' });
  expect(seriesOf(anomalies, 'applications')?.points).toEqual([
    { week: '2026-02-02', value: 4, limits: null },
    { week: '2026-02-09', value: 5, limits: null },
  ]);
  expect(seriesOf(moneyOf(sales, { asOf: '2026-02-15' }).anomalies, 'applications')?.points).toEqual([]);
});

test('decisions and active regulars are watched too', () => {
  const rows = Array.from({ length: 4 }, (_, week) => {
    const on = formatDay(day('2026-01-06') + 7 * week);
    return [entry(on, '멤버십가입', { customer: `C${week}` }), entry(on, '거래', { customer: 'C0', amount: 10 })];
  }).flat();
  const { anomalies } = moneyOf(rows, { asOf: '2026-02-01' });
  expect(seriesOf(anomalies, 'decisions')?.points.map(({ value }) => value)).toEqual([1, 1, 1]);
  expect(seriesOf(anomalies, 'activeRegulars')?.points.map(({ value }) => value)).toEqual([1, 1]);
});
