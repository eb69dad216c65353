import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { backtest } from '../../../src/domain/guidance/forecast-backtest';

const PEOPLE = { steps: 3, isProportional: false };
const MONEY = { steps: 3, isProportional: true };
const line = (length: number, slope = 1) => Array.from({ length }, (_, month) => slope * month);

/** Student's 90 % point for so many errors, as the normal one stretched. */
const point = (errors: number) => 1.2815515655446004 + (1.2815515655446004 ** 3 + 1.2815515655446004) / (4 * errors);

test('a straight line of fifteen months: its slope is found once nine forecasts could be checked', () => {
  const tried = backtest(line(15), PEOPLE);
  // with 6 to 9 months known last month's value stands, 1, 2 and 3 off; from 10 on the drift is exact
  expect(tried).toMatchObject({ method: 'drift', forecasts: 9 + 8 + 7, error: (4 * 6) / 24 });
  // seven times 1 + 2 + 3, then 1 + 2, then 1
  expect(tried.lastMonthError).toBeCloseTo((7 * 6 + 3 + 1) / 24, 12);
  expect(tried.reach[0]).toBeCloseTo(Math.sqrt((4 * 1) / 9) * point(9), 12);
  expect(tried.reach[1]).toBeCloseTo(Math.sqrt((4 * 4) / 8) * point(8), 12);
  expect(tried.reach[2]).toBeCloseTo(Math.sqrt((4 * 9) / 7) * point(7), 12);
});

test('errors of money are stretched to what the shop sells now', () => {
  const series = line(15).map(value => 100 + 10 * value);
  const tried = backtest(series, MONEY);
  // the mean month of all months known, and of the last twelve: 100 to 240, so 185 (130 to 240)
  const sizes = [125, 130, 135, 140];
  const squares = (step: number) => sizes.reduce((sum, size) => sum + ((10 * step * 185) / size) ** 2, 0);
  expect(tried.reach[0]).toBeCloseTo(Math.sqrt(squares(1) / 9) * point(9), 10);
  expect(tried.reach[1]).toBeCloseTo(Math.sqrt(squares(2) / 8) * point(8), 10);
  expect(tried.reach[2]).toBeCloseTo(Math.sqrt(squares(3) / 7) * point(7), 10);
});

test('an early year of nothing stretches no error', () => {
  const series = [...Array.from({ length: 14 }, () => 0), 5, 5, 5, 5];
  const { reach } = backtest(series, MONEY);
  for (const value of reach) expect(Number.isFinite(value)).toBe(true);
});

test('months that are all alike: nothing does better than last month', () => {
  expect(
    backtest(
      Array.from({ length: 20 }, () => 70),
      PEOPLE,
    ),
  ).toMatchObject({
    method: null,
    error: 0,
    lastMonthError: 0,
    reach: [0, 0, 0],
  });
});

test('sales that jump to a new height every time and stay nowhere are left to last month', () => {
  const steps = [7, -3, 5, 9, -8, 2, -6, 4, -9, 8, -2, 3, -7, 6, -4, 1, 9, -5, 8, -1];
  let height = 100;
  const walk = steps.map(step => {
    height += step;
    return height;
  });
  const tried = backtest(walk, PEOPLE);
  expect(tried.method).toBeNull();
  expect(tried.error).toBeGreaterThanOrEqual(0.95 * tried.lastMonthError);
});

test('what was ahead while the shop grew is not used any more when last month has overtaken it', () => {
  const grew = [53, 56, 59, 62, 65, 68, 71, 74, 74, 71, 74, 73, 75, 75, 71];
  const tried = backtest(grew, PEOPLE);
  expect(tried.error).toBeLessThan(0.9 * tried.lastMonthError);
  expect(tried.method).toBeNull();
});

test('a shop with a season is forecast by last year, and closely', () => {
  const season = [50, 40, 60, 80, 100, 120, 160, 150, 110, 90, 60, 70];
  const noise = [2, -3, 1, 0, -2, 3, -1, 2, -3, 0, 1, -2, 3];
  const series = Array.from({ length: 37 }, (_, month) => season[month % 12]! + noise[month % 13]!);
  const tried = backtest(series, MONEY);
  expect(tried.method).toBe('lastYear');
  expect(tried.reach[2]).toBeLessThan(20);
});

test('two years of forecasts judge, and those of the last year make the interval', () => {
  // 24 + 23 + 22 forecasts, one, two and three months ahead
  expect(backtest(line(60), PEOPLE).forecasts).toBe(69);
  // the slope has been known for years: every one of them is exact, and so is the interval
  expect(backtest(line(60), PEOPLE)).toMatchObject({ method: 'drift', error: 0, reach: [0, 0, 0] });
  // 6 to 9 months known are beyond the last twelve forecasts of 22 months: 10 to 21
  expect(backtest(line(22), PEOPLE).reach).toEqual([0, 0, 0]);
  expect(backtest(line(21), PEOPLE).reach[0]).toBeCloseTo(Math.sqrt(1 / 12) * point(12), 12);
});

test('the reach never shrinks with distance and grows with the series, whatever that is', () => {
  const series = fc
    .integer({ min: 15, max: 40 })
    .chain(length => fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: length, maxLength: length }));
  fc.assert(
    fc.property(series, fc.boolean(), (values, isProportional) => {
      const options = { steps: 3, isProportional };
      const tried = backtest(values, options);
      const [one, two, three] = tried.reach as [number, number, number];
      expect(one).toBeGreaterThanOrEqual(0);
      expect(two).toBeGreaterThanOrEqual(one);
      expect(three).toBeGreaterThanOrEqual(two);
      const grown = backtest(
        values.map(value => 8 * value),
        options,
      );
      expect(grown.method).toBe(tried.method);
      expect(grown.reach).toEqual(tried.reach.map(value => 8 * value));
    }),
    { numRuns: 40 },
  );
});
