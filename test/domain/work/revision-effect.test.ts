import { expect, test } from 'vitest';
import type { FourWeeks } from '../../../src/domain/guidance/four-weeks';
import { revisionEffect } from '../../../src/domain/work/revision-effect';
import { day } from '../ledger-grid';

/** Parts of wholes by the first day of the last of four weeks. */
function rates(known: Readonly<Record<string, readonly [part: number, whole: number]>>): FourWeeks {
  const found = new Map(Object.entries(known).map(([week, counts]) => [day(week), counts]));
  return (_, lastWeek) => {
    const counts = found.get(lastWeek);
    return counts ? { value: counts[0] / counts[1], of: { part: counts[0], whole: counts[1] } } : null;
  };
}

// Wednesday the 15th of April 2026; its week begins on the 13th
const changed = day('2026-04-15');

test('four whole weeks before the week of the change, and four after it, each with its interval', () => {
  const weeks = rates({ '2026-04-06': [20, 40], '2026-05-11': [30, 40] });
  const effect = revisionEffect(changed, 'experienceRate', [changed], weeks, 'monday');
  expect(effect).toMatchObject({
    metric: 'experienceRate',
    before: { from: day('2026-03-16'), until: day('2026-04-12'), value: 0.5, of: { part: 20, whole: 40 } },
    after: { from: day('2026-04-20'), until: day('2026-05-17'), value: 0.75 },
    ripeOn: day('2026-05-17'),
    isMixed: false,
  });
  // Wilson, 95 %: 20 of 40 and 30 of 40
  expect(effect.before?.interval?.low).toBeCloseTo(0.352, 3);
  expect(effect.before?.interval?.high).toBeCloseTo(0.648, 3);
  expect(effect.after?.interval?.low).toBeCloseTo(0.5981, 3);
  expect(effect.after?.interval?.high).toBeCloseTo(0.8581, 3);
});

test('a change on the first day of a week has that week on its side', () => {
  const weeks = rates({ '2026-04-06': [20, 40], '2026-05-04': [30, 40] });
  const effect = revisionEffect(day('2026-04-13'), 'experienceRate', [], weeks, 'monday');
  expect(effect).toMatchObject({ before: { until: day('2026-04-12') }, after: { from: day('2026-04-13') } });
  expect(effect.ripeOn).toBe(day('2026-05-10'));
  const sunday = revisionEffect(day('2026-04-12'), 'experienceRate', [], rates({}), 'sunday');
  expect(sunday.ripeOn).toBe(day('2026-05-09'));
});

test('a rate rises or falls only where chance does not explain it', () => {
  const change = (before: readonly [number, number], after: readonly [number, number]) =>
    revisionEffect(changed, 'experienceRate', [], rates({ '2026-04-06': before, '2026-05-11': after }), 'monday')
      .change;
  // difference 0.25; Newcombe 0.25 - √(0.1519² + 0.148²) = 0.038
  expect(change([20, 40], [30, 40])).toBe('up');
  expect(change([30, 40], [20, 40])).toBe('down');
  // difference 0.2; 0.2 - √(0.1546² + 0.148²) = -0.014
  expect(change([20, 40], [28, 40])).toBe('unclear');
  expect(change([20, 40], [20, 40])).toBe('unclear');
  expect(change([0, 9], [40, 40])).toBeNull();
  expect(change([0, 40], [9, 9])).toBeNull();
  expect(change([0, 10], [10, 10])).toBe('up');
});

test('more decisions than first experiences are no share: no interval, no verdict', () => {
  const weeks = rates({ '2026-04-06': [12, 10], '2026-05-11': [5, 20] });
  expect(revisionEffect(changed, 'decisionRate', [], weeks, 'monday')).toMatchObject({
    before: { value: 1.2, interval: null },
    change: null,
  });
});

test('what has not ripened yet has no after, what the ledger does not reach back to no before', () => {
  const unripe = revisionEffect(changed, 'experienceRate', [], rates({ '2026-04-06': [20, 40] }), 'monday');
  expect(unripe).toMatchObject({ after: null, change: null, ripeOn: day('2026-05-17') });
  const early = revisionEffect(changed, 'experienceRate', [], rates({ '2026-05-11': [30, 40] }), 'monday');
  expect(early).toMatchObject({ before: null, change: null });
});

test('people counted have an interval a week', () => {
  const usual =
    (value: number): FourWeeks =>
    (_, lastWeek) => ({
      value: lastWeek === day('2026-04-06') ? value : 0,
      of: null,
    });
  const effect = revisionEffect(changed, 'applications', [], usual(5), 'monday');
  // twenty in four weeks: 12.2 to 30.9 by the exact tables, a quarter of it a week; of none up to 3.7
  expect(effect.before?.interval?.low).toBeCloseTo(3.05, 2);
  expect(effect.before?.interval?.high).toBeCloseTo(7.72, 2);
  expect(effect.after?.interval?.low).toBe(0);
  expect(effect.after?.interval?.high).toBeCloseTo(0.92, 2);
  expect(effect.change).toBeNull();
});

/** Each week's own before the change and after it; the value is their mean. */
function swings(before: readonly number[], after: readonly number[]): FourWeeks {
  return (_, lastWeek) => {
    const weeks = lastWeek === day('2026-04-06') ? before : after;
    return { value: weeks.reduce((sum, week) => sum + week, 0) / weeks.length, of: null, weeks };
  };
}

test('money and visits have the least and the most of their weeks, which is no interval and brings no verdict', () => {
  expect(revisionEffect(changed, 'sales', [], swings([90, 110, 80, 120], [130, 90, 140, 100]), 'monday')).toMatchObject(
    {
      before: { value: 100, interval: null, spread: { low: 80, high: 120 } },
      after: { value: 115, interval: null, spread: { low: 90, high: 140 } },
      change: null,
      apart: 'overlap',
    },
  );
});

test.each([
  ['above', [90, 110, 80, 120], [121, 300, 400, 500]],
  ['below', [90, 110, 80, 120], [79, 10, 20, 0]],
  ['overlap', [90, 110, 80, 120], [120, 300, 400, 500]],
  // visits of one week were not written down
  [null, [90, 110, 80], [300, 400, 500, 600]],
])('the weeks after lie %s those before', (apart, before, after) => {
  expect(revisionEffect(changed, 'visits', [], swings(before, after), 'monday').apart).toBe(apart);
});

test('one week alone shows no spread, people counted have their interval instead', () => {
  const of = (metric: 'visits' | 'applications') =>
    revisionEffect(changed, metric, [], swings([90], [10, 20, 30, 40]), 'monday');
  expect(of('visits')).toMatchObject({ before: { spread: null }, apart: null });
  expect(of('applications')).toMatchObject({ after: { spread: null }, apart: null });
});

test('active regulars have the interval of their share, counted in people', () => {
  const weeks: FourWeeks = (metric, lastWeek) => {
    const [part, whole] = lastWeek === day('2026-04-06') ? [20, 40] : [30, 40];
    return metric === 'activeRate' ? { value: part / whole, of: { part, whole } } : { value: part, of: null };
  };
  const { before, after, change } = revisionEffect(changed, 'activeRegulars', [], weeks, 'monday');
  // Wilson 35.2 to 64.8 % and 59.81 to 85.81 % of forty
  expect(before?.interval?.low).toBeCloseTo(14.08, 2);
  expect(before?.interval?.high).toBeCloseTo(25.92, 2);
  expect(after?.interval?.low).toBeCloseTo(23.92, 2);
  expect(after?.interval?.high).toBeCloseTo(34.325, 2);
  expect(change).toBeNull();
});

test.each([
  ['2026-03-16', true],
  ['2026-03-15', false],
  ['2026-05-17', true],
  ['2026-05-18', false],
  ['2026-04-15', false],
])('another change on %s mixes the two: %s', (other, isMixed) => {
  const effect = revisionEffect(changed, 'sales', [changed, day(other)], () => null, 'monday');
  expect(effect.isMixed).toBe(isMixed);
});
