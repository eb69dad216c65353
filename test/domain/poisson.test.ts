import { expect, test } from 'vitest';
import { poisson } from '../../src/domain/poisson';

// the exact 95 % interval, from tables
test.each([
  [10, 4.8, 18.4],
  [20, 12.2, 30.9],
  [40, 28.6, 54.5],
])('where %i came, %f to %f may be expected', (count, low, high) => {
  expect(poisson(count).low).toBeCloseTo(low, 1);
  expect(poisson(count).high).toBeCloseTo(high, 1);
});

test('where nobody came, some may still be expected; never less than none', () => {
  expect(poisson(0).low).toBe(0);
  expect(poisson(0).high).toBeCloseTo(3.7, 1);
  expect(poisson(1).low).toBeGreaterThanOrEqual(0);
});
