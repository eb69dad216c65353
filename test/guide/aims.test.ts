import { expect, test } from 'vitest';
import { aimsOf } from '../../src/guide/aims';
import { day } from '../domain/ledger-grid';
import { bookOf, cellDay, pastOf } from '../domain/work/work-tabs';

const money: Parameters<typeof aimsOf>[0] = {
  anomalies: { lastWeek: null, series: [], signals: [] },
  concentration: null,
};

function aims(minutes: number | '', kept: readonly [string, number][] = []) {
  const spa = [{ id: 'S-1', stage: '신청', task: '안내', process: '1', minutes, timesPerWeek: 10 }];
  const roles = [{ work: '안내', now: '오너', state: '오너 전담' }];
  const rows = kept.map(([date, value]) => ({ day: cellDay(date), kind: '주간 기록', subject: 'ownerMinutes', value }));
  const past = rows.length === 0 ? [] : pastOf(rows);
  return aimsOf(money, bookOf({ spa, roles }).works, { past, today: day('2026-05-31'), weekStart: 'monday' });
}

test('the owner’s time is not known while their work has no minutes', () => {
  expect(aims('').ownerMinutes).toBeNull();
  expect(aims(30).ownerMinutes).toBe(300);
});

test('at first is what the first week ended with, when the work had been written down', () => {
  expect(aims(30).atFirst).toBeNull();
  const kept = [
    ['2026-05-04', 30],
    ['2026-05-06', 540],
    ['2026-05-18', 300],
  ] as const;
  expect(
    aims(
      30,
      [...kept].map(([date, value]) => [date, value]),
    ).atFirst,
  ).toEqual({
    day: day('2026-05-04'),
    minutes: 540,
  });
});

const rowOf = (date: string, subject: string, value: number, after = '') => ({
  day: cellDay(date),
  kind: '주간 기록',
  subject,
  value,
  after,
});
const steady = (kept: ReturnType<typeof rowOf>[]) =>
  aimsOf(money, [], {
    past: pastOf(kept),
    today: day('2026-05-31'),
    weekStart: 'monday',
  });

test('what it was is what was kept first, and after a quarter what stood thirteen weeks ago', () => {
  const first = rowOf('2026-04-12', 'dependence.channel', 70);
  const weeks = rowOf('2026-04-26', 'weeksWithinLimits', 67, '2/3');
  expect(steady([first, weeks]).before).toEqual({
    day: day('2026-04-12'),
    within: null,
    shares: [{ on: 'channel', percent: 70 }],
  });
  const older = [rowOf('2026-01-11', 'dependence.channel', 80), rowOf('2026-02-08', 'weeksWithinLimits', 50, '1/2')];
  expect(steady([...older, first, weeks]).before).toEqual({
    day: day('2026-03-01'),
    within: { weeks: 1, of: 2 },
    shares: [{ on: 'channel', percent: 80 }],
  });
});

test('what was kept this week is no past, and a number of weeks of which nobody knows how many is left out', () => {
  expect(steady([rowOf('2026-05-26', 'dependence.channel', 70)]).before).toBeNull();
  const old = steady([rowOf('2026-05-10', 'weeksWithinLimits', 11)]);
  expect([old.before?.within, old.trends.within]).toEqual([null, []]);
});

test('both aims have a line week by week, in which what did not change goes on', () => {
  const kept = [
    rowOf('2026-05-10', 'weeksWithinLimits', 100, '1/1'),
    rowOf('2026-05-24', 'weeksWithinLimits', 67, '2/3'),
  ];
  expect(steady(kept).trends.within).toEqual([100, 100, 67]);
  expect(
    aims(30, [
      ['2026-05-04', 540],
      ['2026-05-18', 300],
    ]).trends.minutes,
  ).toEqual([540, 540, 300, 300]);
});
