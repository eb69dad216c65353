import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MethodKey, methodKeys, methods, monthsNeeded } from '../../../src/domain/guidance/forecast-methods';

const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function near(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  for (const [step, value] of values.entries()) expect(value).toBeCloseTo(expected[step]!, 8);
}

test.each<[MethodKey, number[], number[]]>([
  ['lastMonth', [10, 12, 11, 15], [15, 15, 15]],
  // from 10 to 15 in three months
  ['drift', [10, 12, 11, 15], [15 + 5 / 3, 15 + 10 / 3, 20]],
  // one error of 10 whatever the weight: the first weight, 0.05, stands
  ['smoothing', [10, 20], [10.5, 10.5, 10.5]],
  // weight 0.95: 9.5, then 9.5 + 0.95 x 0.5, then 9.975 + 0.95 x 0.025
  ['smoothing', [0, 10, 10, 10], [9.99875, 9.99875, 9.99875]],
  // weight 0.3 (losses of 0.25, 0.3, 0.35: 172.27, 171.41, 171.93): 3, 2.1, 4.47
  ['smoothing', [0, 10, 0, 10], [4.47, 4.47, 4.47]],
  // straight line with slope 3; (1 - 0.05 ^ 4) / 0.95 = 1.052625
  ['theta', [0, 10, 10, 10], [11.5776875, 13.0776875, 14.5776875]],
  ['lastYear', year, [1, 2, 3]],
  ['lastYear', [99, ...year], [1, 2, 3]],
  ['lastYearDrift', [...year, ...year.map(value => value + 12)], [25, 26, 27]],
  // one month in twelve was 12 better: the mean month was better by 1
  ['lastYearDrift', [...year, ...year.map((value, month) => (month === 5 ? value + 12 : value))], [2, 3, 4]],
])('%s of %j goes on with %j', (key, known, expected) => {
  near(methods[key](known, 3), expected);
});

/** The same as a textbook writes it, in components: level and slope are weighted means of old and new. */
function textbookTrend(known: readonly number[], a: number, b: number, damping: number) {
  let level = known[0]!;
  let slope = (known[3]! - known[0]!) / 3;
  let loss = 0;
  for (const value of known.slice(1)) {
    loss += (value - level - damping * slope) ** 2;
    const before = level;
    level = a * value + (1 - a) * (level + damping * slope);
    slope = b * (level - before) + (1 - b) * damping * slope;
  }
  const ahead = [damping, damping + damping ** 2, damping + damping ** 2 + damping ** 3];
  return { loss, forecast: ahead.map(reach => level + reach * slope) };
}

test.each([
  [[0, 1, 2, 3]],
  [[5, 9, 4, 8, 3, 7, 2]],
  [[10, 20, 30, 31, 32, 32, 32, 32]],
  [[100, 90, 85, 84, 80, 80, 60, 75, 70, 50]],
  [[0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 1]],
  [[1, 2, 4, 8, 16, 32, 64]],
])('the damped trend of %j is the best of the textbook’s', known => {
  let best = { loss: Number.POSITIVE_INFINITY, forecast: [0, 0, 0] };
  for (const damping of [0.8, 0.9, 0.98]) {
    for (const a of [0.1, 0.2, 0.3, 0.5, 0.7, 0.9]) {
      for (const b of [0.05, 0.1, 0.2, 0.4]) {
        const one = textbookTrend(known, a, b, damping);
        if (one.loss < best.loss - 1e-9) best = one;
      }
    }
  }
  near(methods.dampedTrend(known, 3), best.forecast);
});

test('the damped trend of a straight line, by hand', () => {
  // damping 0.98, weights 0.9 and 0.4: level 2.99568396032, slope 0.975831746048
  expect(methods.dampedTrend([0, 1, 2, 3], 1)[0]).toBeCloseTo(3.951999071447, 11);
});

const series = fc
  .integer({ min: 24, max: 40 })
  .chain(length => fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: length, maxLength: length }));

test.each(methodKeys)('%s: four times the sales are four times the forecast, and a rent more is a rent more', key => {
  fc.assert(
    fc.property(series, known => {
      const forecast = methods[key](known, 3);
      expect(
        methods[key](
          known.map(value => 4 * value),
          3,
        ),
      ).toEqual(forecast.map(value => 4 * value));
      const raised = methods[key](
        known.map(value => value + 500),
        3,
      );
      // the one that minimises squares may take another weight where two are equally good
      if (key !== 'dampedTrend' && key !== 'smoothing' && key !== 'theta') {
        near(
          raised,
          forecast.map(value => value + 500),
        );
      }
    }),
  );
});

test.each(methodKeys)('%s of months that are all alike is that month', key => {
  const known = Array.from({ length: 24 }, () => 70);
  expect(monthsNeeded[key]).toBeLessThanOrEqual(24);
  for (const value of methods[key](known, 3)) expect(value).toBeCloseTo(70, 10);
});

test.each(methodKeys)('%s works from the very number of months it says it needs', key => {
  const known = year.concat(year).slice(0, monthsNeeded[key]);
  for (const value of methods[key](known, 3)) expect(Number.isFinite(value)).toBe(true);
});
