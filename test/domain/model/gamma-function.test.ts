import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digamma, logGamma } from '../../../src/domain/model/gamma-function';

// from thirty digits in other arithmetic; the last term of either series is 2e-14 at 10
const values: [number, number, number][] = [
  [0.25, 1.2880225246980774, -4.2274535333762655],
  [0.5, 0.5723649429247001, -1.9635100260214235],
  [1, 0, -0.5772156649015329],
  [2, 0, 0.42278433509846713],
  [3, Math.LN2, 0.9227843350984671],
  [9.5, 11.689333420797269, 2.1977378764029494],
  [10, 12.801827480081469, 2.251752589066721],
  [10.5, 13.940625219403763, 2.3030010342976865],
  [12.5, 18.734347511936445, 2.4851956512749123],
];

test.each(values)('ln Γ(%d) and its derivative to fourteen digits', (z, log, derivative) => {
  expect(Math.abs(logGamma(z) - log)).toBeLessThan(1e-14);
  expect(Math.abs(digamma(z) - derivative)).toBeLessThan(1e-14);
});

test('Γ(z + 1) is z times Γ(z), and the derivative grows by 1 / z', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), z => {
      expect(Math.abs(logGamma(z + 1) - logGamma(z) - Math.log(z))).toBeLessThan(1e-13 * Math.max(10, logGamma(z + 1)));
      expect(Math.abs(digamma(z + 1) - digamma(z) - 1 / z)).toBeLessThan(1e-13 * Math.max(10, 1 / z));
    }),
  );
});
