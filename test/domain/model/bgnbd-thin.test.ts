import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedPurchases, fitBgnbd, probabilityAlive } from '../../../src/domain/model/bgnbd';
import { fitGammaGamma } from '../../../src/domain/model/gamma-gamma';

/** Few customers, many of them alike, some who bought only today: what a shop's first months look like. */
const customer = fc
  .record({
    x: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })),
    days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 4000 })),
    share: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ x, days, share }) => {
    const repeats = Math.min(x, days);
    return { x: repeats, tx: repeats === 0 ? 0 : Math.max(repeats, Math.floor(days * share)) / 7, T: days / 7 };
  });
const shop = fc.array(customer, { maxLength: 30 });

function history(customers: readonly { x: number; tx: number; T: number }[]) {
  return { x: customers.map(one => one.x), tx: customers.map(one => one.tx), T: customers.map(one => one.T) };
}

test('a fit on thin data never fails and never gives what is no number, and what it predicts is none of it odd', () => {
  fc.assert(
    fc.property(shop, customers => {
      const fit = fitBgnbd(history(customers));
      const { r, alpha, a, b, logLikelihood } = fit;
      for (const parameter of [r, alpha, a, b]) expect(parameter).toBeGreaterThan(0);
      expect([r, alpha, a, b, logLikelihood].every(Number.isFinite)).toBe(true);
      for (const { x, tx, T } of customers) {
        const alive = probabilityAlive(fit, x, tx, T);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200 },
  );
});

test('purchases to expect are never fewer than none and never more than a person could make', () => {
  const fit = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  fc.assert(
    fc.property(customer, ({ x, tx, T }) => {
      const expected = expectedPurchases(fit, 13, x, tx, T);
      expect(expected).toBeGreaterThanOrEqual(0);
      expect(expected).toBeLessThanOrEqual((13 * (fit.r + x)) / (fit.alpha + T));
    }),
  );
});

test('amounts of few customers, all alike or far apart, give numbers and no failure', () => {
  const payer = fc.record({
    x: fc.integer({ min: 1, max: 50 }),
    mean: fc.oneof(fc.constant(10_000), fc.double({ min: 0.01, max: 1e7, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(payer, { minLength: 1, maxLength: 30 }), payers => {
      const fit = fitGammaGamma({ x: payers.map(({ x }) => x), mean: payers.map(({ mean }) => mean) });
      expect([fit.p, fit.q, fit.gamma, fit.logLikelihood].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
