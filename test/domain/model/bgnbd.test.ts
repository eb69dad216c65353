import { expect, test } from 'vitest';
import { expectedOfNew, expectedPurchases, fitBgnbd, probabilityAlive } from '../../../src/domain/model/bgnbd';
import { digamma, logGamma } from '../../../src/domain/model/gamma-function';
import { expectedSpend, fitGammaGamma } from '../../../src/domain/model/gamma-gamma';
import { sharedJson, sharedRows } from '../../shared-data';

interface FitFile {
  params: { r: number; alpha: number; a: number; b: number };
  LL: number;
  sum_expected: number;
  horizon: number;
  gamma_gamma: { p: number; q: number; gamma: number; n: number; LL: number };
}

function customers(file: string) {
  const rows = sharedRows(file);
  const column = (name: string) => rows.map(row => Number(row[name]));
  return { rows, x: column('x'), tx: column('t_x'), T: column('T'), mean: column('zbar') };
}

test.each([
  ['cdnow_sample/expected/bgnbd_39w', 39],
  ['cdnow_sample/expected/bgnbd_78w', 52],
])('the model of %s is the published one, customer by customer', (base, weeks) => {
  const expected = sharedJson(`${base}.json`) as FitFile;
  const { rows, x, tx, T } = customers(`${base}_customers.csv`);
  const fit = fitBgnbd({ x, tx, T });
  for (const key of ['r', 'alpha', 'a', 'b'] as const) expect(fit[key] / expected.params[key]).toBeCloseTo(1, 4);
  expect(fit.logLikelihood).toBeCloseTo(expected.LL, 3);
  expect(fit).toMatchObject({ converged: true, dropoutIdentifiable: true });
  rows.forEach((row, i) => {
    expect(probabilityAlive(fit, x[i]!, tx[i]!, T[i]!)).toBeCloseTo(Number(row.p_alive), 4);
    expect(expectedPurchases(fit, weeks, x[i]!, tx[i]!, T[i]!)).toBeCloseTo(Number(row[`exp_${weeks}`]), 4);
  });
});

test('CDNOW after 39 weeks: the four published numbers to three decimals', () => {
  const { x, tx, T } = customers('cdnow_sample/expected/bgnbd_39w_customers.csv');
  const fit = fitBgnbd({ x, tx, T });
  expect([fit.r, fit.alpha, fit.a, fit.b].map(v => v.toFixed(3))).toEqual(['0.243', '4.414', '0.793', '2.426']);
  expect(Math.abs(fit.logLikelihood - -9582.43)).toBeLessThan(0.01);
});

test('a shop nobody has been seen to leave is told so instead of being given a dropout rate', () => {
  // six customers who keep buying to the last day
  const T = [30, 31, 32, 33, 34, 35];
  const fit = fitBgnbd({ x: [9, 10, 8, 9, 11, 10], tx: T.map(t => t - 0.5), T });
  expect(fit.dropoutIdentifiable).toBe(false);
  expect(Number.isFinite(fit.logLikelihood)).toBe(true);
});

test('one customer and customers without repeats are fitted without failing, and nothing is claimed', () => {
  expect(fitBgnbd({ x: [0], tx: [0], T: [10] }).dropoutIdentifiable).toBe(false);
  expect(fitBgnbd({ x: [0, 0, 0], tx: [0, 0, 0], T: [10, 20, 30] }).dropoutIdentifiable).toBe(false);
});

interface EdgeCase {
  p: [number, number, number, number];
  kind: 'E_X_t' | 'customer';
  t: number;
  x: number;
  t_x: number;
  T: number;
  value: string;
  p_alive: string;
  [expected: `E_Y_${string}`]: string;
}

test('108 values in 50-digit arithmetic come out equal to eleven digits, near a = 1 and with 300 purchases too', () => {
  const close = (got: number, expected: string) =>
    Number(expected) < 1e-300 ? expect(got).toBeLessThan(1e-300) : expect(got / Number(expected)).toBeCloseTo(1, 11);
  for (const c of sharedJson('bgnbd_edge.json') as EdgeCase[]) {
    const p = { r: c.p[0], alpha: c.p[1], a: c.p[2], b: c.p[3] };
    if (c.kind === 'E_X_t') close(expectedOfNew(p, c.t), c.value);
    else {
      close(probabilityAlive(p, c.x, c.t_x, c.T), c.p_alive);
      for (const key of Object.keys(c).filter(k => k.startsWith('E_Y_')) as `E_Y_${string}`[]) {
        close(expectedPurchases(p, Number(key.slice(4)), c.x, c.t_x, c.T), c[key]!);
      }
    }
  }
});

test('a thousand purchases that stopped long ago: surely gone, without overflow', () => {
  expect(probabilityAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 1000, 10, 100)).toBe(0);
});

test('spend per purchase on CDNOW is the published Gamma-Gamma fit', () => {
  const expected = (sharedJson('cdnow_sample/expected/bgnbd_39w.json') as FitFile).gamma_gamma;
  const { rows, x, mean } = customers('cdnow_sample/expected/bgnbd_39w_customers.csv');
  const fit = fitGammaGamma({ x, mean });
  expect([fit.p.toFixed(2), fit.q.toFixed(2), fit.gamma.toFixed(2), fit.customers]).toEqual([
    '6.25',
    '3.74',
    '15.44',
    946,
  ]);
  expect(fit.logLikelihood).toBeCloseTo(expected.LL, 4);
  rows.forEach((row, i) => {
    expect(expectedSpend(fit, x[i]!, x[i]! > 0 ? mean[i]! : 0)! / Number(row.exp_avg_spend)).toBeCloseTo(1, 5);
  });
});

test('without a finite mean no spend is promised', () => {
  expect(expectedSpend({ p: 1, q: 0.9, gamma: 10 }, 0, 0)).toBeNull();
});

test('gamma and digamma at values known by heart', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 13);
  expect(digamma(2)).toBeCloseTo(1 - 0.5772156649015329, 13);
});
