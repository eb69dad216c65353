import { expect, test } from 'vitest';
import { expectedOfNew, expectedPurchases, fitBgnbd, probabilityAlive } from '../../../src/domain/model/bgnbd';
import { expectedSpend, fitGammaGamma } from '../../../src/domain/model/gamma-gamma';

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Three hundred customers who come at paces of their own, and may leave for good after each time. */
function madeUpShop() {
  const next = random(7);
  const customers = Array.from({ length: 300 }, (_, i) => {
    const T = 30 + (i % 20);
    const pace = 0.02 + 0.5 * next() ** 2;
    const leaves = 0.05 + 0.6 * next() ** 2;
    let x = 0;
    let tx = 0;
    for (let on = -Math.log(1 - next()) / pace; on < T && next() > leaves; on -= Math.log(1 - next()) / pace) {
      x++;
      tx = on;
    }
    return { x, tx, T };
  });
  return { x: customers.map(({ x }) => x), tx: customers.map(({ tx }) => tx), T: customers.map(({ T }) => T) };
}

const shop = madeUpShop();
const fit = fitBgnbd(shop);
const repeats = shop.x.reduce((sum, x) => sum + x, 0);

function near(one: number, other: number): void {
  expect(one / other).toBeCloseTo(1, 3);
}

test('the made-up shop has a fit with people who leave', () => {
  expect(fit).toMatchObject({ converged: true, dropoutIdentifiable: true });
});

test('everybody twice is the same shop, twice as likely to the power of two', () => {
  const twice = fitBgnbd({ x: [...shop.x, ...shop.x], tx: [...shop.tx, ...shop.tx], T: [...shop.T, ...shop.T] });
  for (const key of ['r', 'alpha', 'a', 'b'] as const) near(twice[key], fit[key]);
  expect(twice.logLikelihood).toBeCloseTo(2 * fit.logLikelihood, 4);
});

test('the order of customers says nothing', () => {
  const back = fitBgnbd({ x: shop.x.toReversed(), tx: shop.tx.toReversed(), T: shop.T.toReversed() });
  for (const key of ['r', 'alpha', 'a', 'b'] as const) near(back[key], fit[key]);
  expect(back.logLikelihood).toBeCloseTo(fit.logLikelihood, 6);
});

test('in days instead of weeks only the pace changes, and the likelihood by its unit', () => {
  const days = fitBgnbd({ x: shop.x, tx: shop.tx.map(t => 7 * t), T: shop.T.map(t => 7 * t) });
  near(days.alpha, 7 * fit.alpha);
  for (const key of ['r', 'a', 'b'] as const) near(days[key], fit[key]);
  expect(days.logLikelihood).toBeCloseTo(fit.logLikelihood - repeats * Math.log(7), 4);
});

test('no other parameters nearby are likelier', () => {
  const { r, alpha, a, b } = fit;
  const best = likelihood({ r, alpha, a, b });
  expect(best).toBeCloseTo(fit.logLikelihood, 8);
  for (const factor of [0.98, 1.02]) {
    expect(likelihood({ r: r * factor, alpha, a, b })).toBeLessThan(best);
    expect(likelihood({ r, alpha: alpha * factor, a, b })).toBeLessThan(best);
    expect(likelihood({ r, alpha, a: a * factor, b })).toBeLessThan(best);
    expect(likelihood({ r, alpha, a, b: b * factor })).toBeLessThan(best);
  }
});

/** As the paper has it, customer by customer. */
function likelihood({ r, alpha, a, b }: { r: number; alpha: number; a: number; b: number }): number {
  return shop.x.reduce((sum, x, i) => {
    let logs = r * Math.log(alpha);
    for (let k = 0; k < x; k++) logs += Math.log(r + k) + Math.log((b + k) / (a + b + k));
    const here = (alpha + shop.T[i]!) ** -(r + x);
    const left = x === 0 ? 0 : (a / (b + x - 1)) * (alpha + shop.tx[i]!) ** -(r + x);
    return sum + logs + Math.log(here + left);
  }, 0);
}

test('in no time nobody buys, and who has long been silent is less likely to come', () => {
  expect(expectedOfNew(fit, 0)).toBe(0);
  expect(expectedPurchases(fit, 0, 3, 10, 20)).toBe(0);
  expect(probabilityAlive(fit, 3, 10, 20)).toBeGreaterThan(probabilityAlive(fit, 3, 10, 40));
  expect(expectedOfNew(fit, 10)).toBeLessThan(expectedOfNew(fit, 11));
});

const spend = {
  x: Array.from({ length: 40 }, (_, i) => 1 + ((3 * i) % 4)),
  mean: Array.from({ length: 40 }, (_, i) => 20 + ((13 * i) % 37)),
};
const spent = fitGammaGamma(spend);

test('spend of those without a repeat, or for nothing, is passed over', () => {
  const more = fitGammaGamma({ x: [0, ...spend.x, 2], mean: [50, ...spend.mean, 0] });
  expect(more).toEqual(spent);
  expect(more.customers).toBe(40);
});

test('the order of customers says nothing about their spend', () => {
  const back = fitGammaGamma({ x: spend.x.toReversed(), mean: spend.mean.toReversed() });
  for (const key of ['p', 'q', 'gamma'] as const) near(back[key], spent[key]);
  expect(back.logLikelihood).toBeCloseTo(spent.logLikelihood, 6);
});

test('in cents instead of dollars only the size changes', () => {
  const cents = fitGammaGamma({ x: spend.x, mean: spend.mean.map(mean => 100 * mean) });
  near(cents.p, spent.p);
  near(cents.q, spent.q);
  near(cents.gamma, 100 * spent.gamma);
  expect(cents.logLikelihood).toBeCloseTo(spent.logLikelihood - 40 * Math.log(100), 4);
  near(expectedSpend(cents, 2, 3000)!, 100 * expectedSpend(spent, 2, 30)!);
});

test.each([
  [1, 0, null],
  [1.5, 0, 20],
  // half a purchase's weight makes the mean exist
  [0.5, 1, (1 * (10 + 1 * 30)) / 0.5],
])('q of %d and %d repeats: a spend of %s', (q, x, expected) => {
  expect(expectedSpend({ p: 1, q, gamma: 10 }, x, 30)).toBe(expected);
});
