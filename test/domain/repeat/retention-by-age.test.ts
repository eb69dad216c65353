import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';
import { HEADER, type Row, row } from '../sale-rows';

function whole(rows: readonly Row[], asOf: string) {
  return figuresOf({ deals: [HEADER, ...rows], asOf }).whole();
}

const sale = (day: string, customer = 'C1') => row({ day, customer });
const byAge = (rows: readonly Row[], asOf: string) => whole(rows, asOf).cohorts.map(cohort => cohort.byAge);

test('steps of 30 days from the own first purchase: the 29th day is in the first, the 30th in the second', () => {
  // 2026-01-01 + 29 = 30 January
  expect(byAge([sale('2026-01-01'), sale('2026-01-30')], '2026-04-30')[0]?.slice(0, 2)).toEqual([1, 0]);
  expect(byAge([sale('2026-01-01'), sale('2026-01-31')], '2026-04-30')[0]?.slice(0, 2)).toEqual([1, 1]);
  expect(byAge([sale('2026-01-01'), sale('2026-03-01')], '2026-04-30')[0]?.slice(0, 3)).toEqual([1, 1, 0]);
  expect(byAge([sale('2026-01-01'), sale('2026-03-02')], '2026-04-30')[0]?.slice(0, 3)).toEqual([1, 0, 1]);
});

test('the customer of the 31st who comes the next day has not stayed a month', () => {
  const { cohorts } = whole([sale('2026-01-31'), sale('2026-02-01')], '2026-04-30');
  expect([cohorts[0]?.active.slice(0, 2), cohorts[0]?.byAge.slice(0, 2)]).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test('a cell is filled once the month’s last day is old enough, whoever bought on which day', () => {
  // 31 January + 29 = 1 March
  const rows = [sale('2026-01-01'), sale('2026-01-05')];
  expect(byAge(rows, '2026-02-28')).toEqual([[null, null]]);
  expect(byAge(rows, '2026-03-01')).toEqual([[1, null]]);
  // + 59 = 31 March
  expect(byAge(rows, '2026-03-30')).toEqual([[1, null, null]]);
  expect(byAge(rows, '2026-03-31')).toEqual([[1, 0, null]]);
});

test('several purchases at one age count once, and each month has its own line', () => {
  const rows = [
    ...['2026-01-01', '2026-02-05', '2026-02-06'].map(day => sale(day, 'C1')),
    sale('2026-01-20', 'C2'),
    sale('2026-03-02', 'C3'),
    sale('2026-04-03', 'C3'),
  ];
  const { cohorts, retentionByAge } = whole(rows, '2026-05-31');
  expect(cohorts.map(({ cohort, size, byAge: cells }) => [cohort, size, cells])).toEqual([
    ['2026-01', 2, [2, 1, 0, 0, null, null]],
    ['2026-03', 1, [1, 1, null, null]],
  ]);
  expect(retentionByAge).toEqual([
    { fromDay: 0, active: 3, size: 3 },
    { fromDay: 30, active: 2, size: 3 },
    { fromDay: 60, active: 0, size: 2 },
    { fromDay: 90, active: 0, size: 2 },
  ]);
});

test('without customers, or before any of them is old enough, there is no line', () => {
  expect(whole([], '2026-05-31').retentionByAge).toEqual([]);
  expect(whole([sale('2026-05-02')], '2026-05-31').retentionByAge).toEqual([]);
});
