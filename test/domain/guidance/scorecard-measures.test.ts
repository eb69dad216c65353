import { expect, test } from 'vitest';
import { weekMeasure } from '../../../src/domain/guidance/scorecard-measures';
import type { DutyKey } from '../../../src/schema/decode-roles';
import { source } from './scorecard-source';

test('counts and money are those of the week', () => {
  const one = source(
    [{ applications: 7, firstExperience: 6, decisions: 5, sales: 400, averageOrder: 80, regularSales: 30 }],
    {
      visits: [90],
    },
  );
  const value = (metric: DutyKey) => weekMeasure(metric, one, 0, 0);
  expect([value('visits'), value('applications'), value('firstExperience'), value('decisions')]).toEqual([
    { value: 90, of: null },
    { value: 7, of: null },
    { value: 6, of: null },
    { value: 5, of: null },
  ]);
  expect([value('sales').value, value('averageOrder').value, value('regularSales').value]).toEqual([400, 80, 30]);
});

test('rates are those of four weeks together, sums by sums', () => {
  const weeks = [1, 2, 3, 4, 5].map(n => ({ applications: 10 * n, firstExperience: 5 * n, decisions: n }));
  const one = source(weeks, { visits: [1000, 100, 100, null, 100] });
  expect(weekMeasure('decisionRate', one, 4, 4)).toEqual({ value: 0.2, of: { part: 14, whole: 70 } });
  expect(weekMeasure('experienceRate', one, 4, 4)).toEqual({ value: 0.5, of: { part: 70, whole: 140 } });
  // the week without a row in the KPI ledger stays out above and below the line
  expect(weekMeasure('applicationRate', one, 4, 4)).toEqual({ value: 100 / 300, of: { part: 100, whole: 300 } });
  expect(weekMeasure('decisionRate', one, 3, 4)).toEqual({ value: 0.2, of: { part: 10, whole: 50 } });
  expect(weekMeasure('decisionRate', one, 0, 4)).toEqual({ value: 0.2, of: { part: 1, whole: 5 } });
});

test('weeks before the first recorded application say nothing of those who applied', () => {
  const weeks = [1, 2, 3, 4].map(n => ({ applications: 10 * n, firstExperience: 5 * n, decisions: n }));
  const one = source(weeks, { visits: [100, 100, 100, 100], recordedFrom: 2 });
  expect(weekMeasure('experienceRate', one, 3, 3).of).toEqual({ part: 35, whole: 70 });
  expect(weekMeasure('applicationRate', one, 3, 3).of).toEqual({ part: 70, whole: 200 });
  expect(weekMeasure('experienceRate', one, 1, 3)).toEqual({ value: null, of: { part: 0, whole: 0 } });
  expect(weekMeasure('decisionRate', one, 3, 3).of).toEqual({ part: 10, whole: 50 });
});

test('active regulars are those of four weeks, once the ledger holds four', () => {
  const weeks = [0, 1, 2, 3, 4].map(() => ({}));
  const active = [
    { base: 20, active: 12 },
    { base: 25, active: 20 },
  ];
  const one = source(weeks, { active });
  expect(weekMeasure('activeRegulars', one, 4, 4)).toEqual({ value: 20, of: null });
  expect(weekMeasure('activeRate', one, 4, 4)).toEqual({ value: 0.8, of: { part: 20, whole: 25 } });
  expect(weekMeasure('activeRate', one, 3, 4)).toEqual({ value: 0.6, of: { part: 12, whole: 20 } });
  expect(weekMeasure('activeRegulars', one, 2, 4)).toEqual({ value: null, of: null });
});
