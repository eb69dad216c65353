import { digamma, logGamma } from './gamma-function';
import { type Head, type Minimum, minimise } from './minimise';

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

/** Of more rows than this the search for the best fit begins on an even selection, and ends on all of them. */
const ENOUGH_TO_BEGIN = 10_000;

/** The rows the fit rests on: x is small and repeats, so what depends on it is worked out once for each. */
interface Spending {
  /** Place of each row's x in `repeats`. */
  readonly x: Int32Array;
  readonly repeats: Float64Array;
  /** Rows by place in `repeats`, and the sum of the logarithms of their means. */
  readonly rows: Float64Array;
  readonly logMeans: Float64Array;
  /** By row, `x * mean`. */
  readonly total: Float64Array;
}

function spendingOf(x: readonly number[], mean: readonly number[]): Spending {
  const repeats = Float64Array.from(new Set(x)).sort();
  const places = new Map(Array.from(repeats, (value, place) => [value, place]));
  const spending = {
    x: Int32Array.from(x, value => places.get(value) ?? 0),
    repeats,
    rows: new Float64Array(repeats.length),
    logMeans: new Float64Array(repeats.length),
    total: Float64Array.from(x, (value, i) => value * mean[i]!),
  };
  spending.x.forEach((place, i) => {
    spending.rows[place] = spending.rows[place]! + 1;
    spending.logMeans[place] = spending.logMeans[place]! + Math.log(mean[i]!);
  });
  return spending;
}

/** Minus the log-likelihood of Fader & Hardie, note 025, and its gradient by the logs of p, q and gamma. */
function cost({ x, repeats, rows, logMeans, total }: Spending, log: Float64Array, gradient: Float64Array): number {
  const [p, q, gamma] = [Math.exp(log[0]!), Math.exp(log[1]!), Math.exp(log[2]!)];
  let sum = x.length * (q * log[2]! - logGamma(q));
  let dp = 0;
  let dq = x.length * (log[2]! - digamma(q));
  let dGamma = (x.length * q) / gamma;
  repeats.forEach((n, place) => {
    const both = digamma(p * n + q);
    const terms = logGamma(p * n + q) - logGamma(p * n) + p * n * Math.log(n);
    sum += rows[place]! * terms + (p * n - 1) * logMeans[place]!;
    dp += n * (rows[place]! * (both - digamma(p * n) + Math.log(n)) + logMeans[place]!);
    dq += rows[place]! * both;
  });
  for (let i = 0; i < x.length; i++) {
    const n = repeats[x[i]!]!;
    const logTotal = Math.log(gamma + total[i]!);
    sum -= (p * n + q) * logTotal;
    dp -= n * logTotal;
    dq -= logTotal;
    dGamma -= (p * n + q) / (gamma + total[i]!);
  }
  gradient[0] = -dp * p;
  gradient[1] = -dq * q;
  gradient[2] = -dGamma * gamma;
  return -sum;
}

function descend(data: Spending, head?: Head): Minimum {
  const start = head?.minimum.at ?? [1, 1, 0];
  return minimise((at, gradient) => cost(data, at, gradient), start, { low: -14, high: 14 }, head);
}

/** Where the selection had no bottom (everybody spends alike) all of them have none: 200 steps more would not find one. */
function onAll(data: Spending, first: Minimum, times: number): Minimum {
  if (first.converged) return descend(data, { minimum: first, times });
  return { ...first, value: cost(data, Float64Array.from(first.at), new Float64Array(first.at.length)) };
}

/** Maximum likelihood. Rows with no repeat or no spend say nothing about spend per purchase and are passed over. */
export function fitGammaGamma(history: SpendHistory): GammaGammaFit {
  const kept = Array.from({ length: history.x.length }, (_, i) => i).filter(
    i => history.x[i]! > 0 && history.mean[i]! > 0,
  );
  // amounts are fitted in units of their own mean, so that won and dollars start alike
  const unit = kept.reduce((sum, i) => sum + history.mean[i]!, 0) / kept.length;
  const data = (rows: readonly number[]) =>
    spendingOf(
      rows.map(i => history.x[i]!),
      rows.map(i => history.mean[i]! / unit),
    );
  const every = Math.ceil(kept.length / ENOUGH_TO_BEGIN);
  const first = descend(data(every <= 1 ? kept : kept.filter((_, place) => place % every === 0)));
  const best = every <= 1 ? first : onAll(data(kept), first, every);
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
