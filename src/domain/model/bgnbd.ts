import { minimise } from './minimise';

/** One row per customer. `x` repeat purchase days, `tx` last and `T` whole time since the first purchase, in weeks. */
export interface RepeatHistory {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
}

export interface BgnbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface BgnbdFit extends BgnbdParameters {
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** False where the data say nothing about who left for good: a or b ran to the edge of the search. */
  readonly dropoutIdentifiable: boolean;
}

/** exp(±14) is far beyond any real shop; unbounded, data without dropout report a false better likelihood at r near 1e15. */
const LOG_BOUND = 14;
const EDGE = LOG_BOUND - 0.5;
/** Below exp(-5) a means fewer than one customer in a hundred lost per purchase: not to be told from none. */
const TINY_A = Math.exp(-5);

/** Customers that look alike count as one with a weight: 2,357 CDNOW customers are about 1,000 histories. */
interface Grouped {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly weight: Float64Array;
  /** atLeast[k] = customers with x > k, for the sums of logarithms that stand for differences of log-gamma. */
  readonly atLeast: Float64Array;
  readonly customers: number;
  readonly repeatCustomers: number;
}

function group(history: RepeatHistory): Grouped {
  const index = new Map<string, number>();
  const first: number[] = [];
  const weight: number[] = [];
  let maxX = 0;
  for (let i = 0; i < history.x.length; i++) {
    const key = `${history.x[i]}|${history.x[i] === 0 ? 0 : history.tx[i]}|${history.T[i]}`;
    const at = index.get(key);
    if (at === undefined) {
      index.set(key, first.length);
      first.push(i);
      weight.push(1);
    } else {
      weight[at] = weight[at]! + 1;
    }
    maxX = Math.max(maxX, history.x[i]!);
  }
  const atLeast = new Float64Array(maxX);
  let repeatCustomers = 0;
  for (let i = 0; i < history.x.length; i++) {
    const x = history.x[i]!;
    if (x > 0) {
      repeatCustomers++;
      atLeast[x - 1] = atLeast[x - 1]! + 1;
    }
  }
  for (let k = maxX - 2; k >= 0; k--) atLeast[k] = atLeast[k]! + atLeast[k + 1]!;
  return {
    x: Float64Array.from(first, i => history.x[i]!),
    tx: Float64Array.from(first, i => history.tx[i]!),
    T: Float64Array.from(first, i => history.T[i]!),
    weight: Float64Array.from(weight),
    atLeast,
    customers: history.x.length,
    repeatCustomers,
  };
}

/** Minus the log-likelihood of Fader, Hardie & Lee (2005), equation 6, and its gradient by the logs of r, alpha, a, b. */
function cost(data: Grouped, log: Float64Array, gradient: Float64Array): number {
  const r = Math.exp(log[0]!);
  const alpha = Math.exp(log[1]!);
  const a = Math.exp(log[2]!);
  const b = Math.exp(log[3]!);
  let sum = data.customers * r * log[1]!;
  let dr = data.customers * log[1]!;
  let dAlpha = (data.customers * r) / alpha;
  let da = 0;
  let db = 0;
  for (let k = 0; k < data.atLeast.length; k++) {
    const n = data.atLeast[k]!;
    sum += n * Math.log(((r + k) * (b + k)) / (a + b + k));
    dr += n / (r + k);
    db += n / (b + k) - n / (a + b + k);
    da -= n / (a + b + k);
  }
  for (let i = 0; i < data.x.length; i++) {
    const x = data.x[i]!;
    const w = data.weight[i]!;
    const end = alpha + data.T[i]!;
    const logEnd = Math.log(end);
    const rx = r + x;
    sum -= w * rx * logEnd;
    if (x === 0) {
      dr -= w * logEnd;
      dAlpha -= (w * rx) / end;
      continue;
    }
    // odds of having left after the last purchase, and its share of the likelihood
    const last = alpha + data.tx[i]!;
    const logRatio = Math.log(end / last);
    const odds = (a / (b + x - 1)) * Math.exp(rx * logRatio);
    const gone = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    sum += w * (gone === 1 ? Math.log(a / (b + x - 1)) + rx * logRatio : Math.log1p(odds));
    dr += w * (gone * logRatio - logEnd);
    dAlpha += w * (gone * rx * (1 / end - 1 / last) - rx / end);
    da += (w * gone) / a;
    db -= (w * gone) / (b + x - 1);
  }
  gradient[0] = -dr * r;
  gradient[1] = -dAlpha * alpha;
  gradient[2] = -da * a;
  gradient[3] = -db * b;
  return -sum;
}

/** Maximum likelihood, from two starting points so that thin data do not stop on a ridge. */
export function fitBgnbd(history: RepeatHistory): BgnbdFit {
  const data = group(history);
  let meanT = 0;
  for (let i = 0; i < data.T.length; i++) meanT += (data.weight[i]! * data.T[i]!) / data.customers;
  const scale = Math.log(Math.max(meanT, 1e-3));
  const starts = [
    [Math.log(0.5), scale - Math.log(4), 0, Math.log(3)],
    [0, scale, Math.log(0.1), 0],
  ];
  const bounds = { low: -LOG_BOUND, high: LOG_BOUND };
  const best = starts
    .map(start => minimise((at, gradient) => cost(data, at, gradient), start, bounds))
    .reduce((one, other) => (other.value < one.value - 1e-9 ? other : one));
  const [logR, logAlpha, logA, logB] = best.at as unknown as [number, number, number, number];
  const a = Math.exp(logA);
  return {
    r: Math.exp(logR),
    alpha: Math.exp(logAlpha),
    a,
    b: Math.exp(logB),
    logLikelihood: -best.value,
    converged: best.converged,
    dropoutIdentifiable: data.repeatCustomers > 0 && a > TINY_A && Math.abs(logA) < EDGE && Math.abs(logB) < EDGE,
  };
}

/** Chance that the customer has not left for good. 1 by construction where x = 0: never print that as "active". */
export function probabilityAlive(p: BgnbdParameters, x: number, tx: number, T: number): number {
  if (x === 0) return 1;
  const logOdds = Math.log(p.a / (p.b + x - 1)) + (p.r + x) * Math.log((p.alpha + T) / (p.alpha + tx));
  return 1 / (1 + Math.exp(logOdds));
}

/**
 * Expected purchases in the next `t` weeks of a customer who has just made the first one (equation 9).
 * Summed over the number of purchases a never-leaving customer would make (negative binomial) times how many of them one
 * who may leave gets to: all terms are positive, so nothing cancels near a = 1 where the paper's closed form fails.
 */
export function expectedOfNew(p: BgnbdParameters, t: number): number {
  const z = t / (p.alpha + t);
  if (z <= 0) return 0;
  let logScale = p.r * Math.log1p(-z);
  let mass = 1;
  let reached = 0;
  let survives = 1;
  let sum = 0;
  const mean = (p.r * t) / p.alpha;
  for (let n = 1; ; n++) {
    mass *= (z * (p.r + n - 1)) / n;
    reached += survives;
    survives *= (p.b + n - 1) / (p.a + p.b + n - 1);
    const term = mass * reached;
    sum += term;
    if (mass > 1e250) {
      mass *= 1e-250;
      sum *= 1e-250;
      logScale += 250 * Math.LN10;
    }
    const next = (z * (p.r + n)) / (n + 1);
    if (n > mean && next < 1 && term < 1e-14 * sum * (1 - next)) break;
  }
  return sum * Math.exp(logScale);
}

/** Expected purchases in the next `t` weeks given the history (equation 10). */
export function expectedPurchases(p: BgnbdParameters, t: number, x: number, tx: number, T: number): number {
  const after = { r: p.r + x, alpha: p.alpha + T, a: p.a, b: p.b + x };
  return probabilityAlive(p, x, tx, T) * expectedOfNew(after, t);
}
