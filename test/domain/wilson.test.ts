import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../src/domain/wilson';

test.each([
  [1, 5, 3.6, 62.4],
  [3, 10, 10.8, 60.3],
  [6, 20, 14.5, 51.9],
  [15, 50, 19.1, 43.8],
  [30, 100, 21.9, 39.6],
  [300, 1000, 27.2, 32.9],
  [0, 8, 0, 32.4],
  [5, 5, 56.6, 100],
])('%i of %i lies between %f and %f percent', (part, whole, low, high) => {
  const interval = wilson(part, whole);
  expect(Math.round(interval!.low * 1000) / 10).toBe(low);
  expect(Math.round(interval!.high * 1000) / 10).toBe(high);
});

test('none and all reach to the very end', () => {
  for (let whole = 1; whole <= 200; whole++) {
    expect(wilson(0, whole)?.low).toBe(0);
    expect(wilson(whole, whole)?.high).toBe(1);
  }
});

test('nothing to divide by, fewer than none and more than all have no interval', () => {
  expect([wilson(0, 0), wilson(-1, 5), wilson(6, 5), wilson(1, -2), wilson(Number.NaN, Number.NaN)]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('the interval contains the rate, stays within 0 and 1, and is the mirror image of that of the others', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 1_000_000 })
        .chain(whole => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole))),
      ([part, whole]) => {
        const { low, high } = wilson(part, whole)!;
        const others = wilson(whole - part, whole)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(part / whole);
        expect(high).toBeGreaterThanOrEqual(part / whole);
        expect(others.low).toBeCloseTo(1 - high, 12);
      },
    ),
  );
});
