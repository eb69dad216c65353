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
