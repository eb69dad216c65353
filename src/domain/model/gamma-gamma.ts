import { digamma, logGamma } from './gamma-function';
import { minimise } from './minimise';

/** One row per customer with at least one repeat: `x` repeat purchase days, `mean` amount per repeat purchase day. */
export interface SpendHistory {
  readonly x: ArrayLike<number>;
  readonly mean: ArrayLike<number>;
}

export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

export interface GammaGammaFit extends GammaGammaParameters {
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** Customers it was fitted on. */
  readonly customers: number;
}

/** Minus the log-likelihood of Fader & Hardie, note 025, and its gradient by the logs of p, q and gamma. */
function cost(data: SpendHistory, log: Float64Array, gradient: Float64Array): number {
  const p = Math.exp(log[0]!);
  const q = Math.exp(log[1]!);
  const gamma = Math.exp(log[2]!);
  const n = data.x.length;
  let sum = n * (q * log[2]! - logGamma(q));
  let dp = 0;
  let dq = n * (log[2]! - digamma(q));
  let dGamma = (n * q) / gamma;
  // x is small and repeats: the two gamma functions are worked out once for each x
  const byX = new Map<number, { value: number; dp: number; dq: number }>();
  for (let i = 0; i < n; i++) {
    const x = data.x[i]!;
    const mean = data.mean[i]!;
    let terms = byX.get(x);
    if (!terms) {
      const both = digamma(p * x + q);
      terms = {
        value: logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x),
        dp: x * (both - digamma(p * x) + Math.log(x)),
        dq: both,
      };
      byX.set(x, terms);
    }
    const logMean = Math.log(mean);
    const logTotal = Math.log(gamma + x * mean);
    sum += terms.value + (p * x - 1) * logMean - (p * x + q) * logTotal;
    dp += terms.dp + x * (logMean - logTotal);
    dq += terms.dq - logTotal;
    dGamma -= (p * x + q) / (gamma + x * mean);
  }
  gradient[0] = -dp * p;
  gradient[1] = -dq * q;
  gradient[2] = -dGamma * gamma;
  return -sum;
}

/** Maximum likelihood. Rows with no repeat or no spend say nothing about spend per purchase and are passed over. */
export function fitGammaGamma(history: SpendHistory): GammaGammaFit {
  const kept = Array.from({ length: history.x.length }, (_, i) => i).filter(
    i => history.x[i]! > 0 && history.mean[i]! > 0,
  );
  // amounts are fitted in units of their own mean, so that won and dollars start alike
  const unit = kept.reduce((sum, i) => sum + history.mean[i]!, 0) / kept.length;
  const data = { x: kept.map(i => history.x[i]!), mean: kept.map(i => history.mean[i]! / unit) };
  const best = minimise((at, gradient) => cost(data, at, gradient), [1, 1, 0], { low: -14, high: 14 });
  const [logP, logQ, logGammaAt] = best.at as unknown as [number, number, number];
  return {
    p: Math.exp(logP),
    q: Math.exp(logQ),
    gamma: Math.exp(logGammaAt) * unit,
    logLikelihood: -best.value - kept.length * Math.log(unit),
    converged: best.converged,
    customers: kept.length,
  };
}

/** Expected amount per purchase of one customer; with x = 0 the mean of all. null where q <= 1: the mean does not exist. */
export function expectedSpend(f: GammaGammaParameters, x: number, mean: number): number | null {
  if (f.p * x + f.q <= 1) return null;
  return (f.p * (f.gamma + x * mean)) / (f.p * x + f.q - 1);
}
