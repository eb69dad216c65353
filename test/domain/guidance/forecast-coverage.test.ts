import { expect, test } from 'vitest';
import { forecast, type MonthlyHistory } from '../../../src/domain/guidance/forecast';

function history(values: readonly number[], isProportional: boolean): MonthlyHistory {
  return {
    labels: values.map((_, month) => `${month}`),
    values,
    next: ['A', 'B', 'C'],
    isAtRest: false,
    isProportional,
    digits: 6,
  };
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A standard normal, by twelve uniform ones. */
function bell(next: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += next();
  return sum;
}

test.each<[string, boolean, (month: number, noise: number) => number]>([
  ['a steady shop', true, (_, noise) => 100 + 10 * noise],
  ['a growing shop', true, (month, noise) => 100 * 1.03 ** month * Math.exp(0.1 * noise)],
  ['a shop with a season', true, (month, noise) => 100 + 30 * Math.sin((month * Math.PI) / 6) + 6 * noise],
])('of 120 histories of %s about four in five months end within the interval', (_, isProportional, value) => {
  let inside = 0;
  let shown = 0;
  for (let seed = 1; seed <= 120; seed++) {
    const next = random(seed);
    const all = Array.from({ length: 39 }, (__, month) => value(month, bell(next)));
    const { months } = forecast(history(all.slice(0, 36), isProportional));
    for (const [step, { low, high }] of (months ?? []).entries()) {
      shown++;
      if (all[36 + step]! >= low && all[36 + step]! <= high) inside++;
    }
  }
  expect(shown).toBeGreaterThan(200);
  expect(inside / shown).toBeGreaterThan(0.72);
  expect(inside / shown).toBeLessThan(0.9);
});

test('of 100 random walks hardly one is forecast', () => {
  let shown = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const next = random(seed);
    let height = 100;
    const walk = Array.from({ length: 36 }, () => {
      height += 5 * bell(next);
      return height;
    });
    if (forecast(history(walk, false)).months !== null) shown++;
  }
  expect(shown).toBeLessThan(10);
});
