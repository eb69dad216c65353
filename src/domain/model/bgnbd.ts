import { type Grouped, grouped, type RepeatHistory, type SortedHistories, sortedHistories } from './histories';
import { type Minimum, minimise } from './minimise';

export type { RepeatHistory } from './histories';

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

/** The search for the best fit begins on an even selection of the customers, where there are enough, and ends on all of them. */
const ENOUGH_TO_BEGIN = { least: 400, most: 10_000, share: 5 };

/** Minus the log-likelihood of Fader, Hardie & Lee (2005), equation 6, and its gradient by the logs of r, alpha, a, b. */
function cost(data: Grouped, log: Float64Array, gradient: Float64Array): number {
  const [r, alpha, a, b] = [Math.exp(log[0]!), Math.exp(log[1]!), Math.exp(log[2]!), Math.exp(log[3]!)];
  const { x, tx, T, weight, lasts, ends } = data;
  const logEnds = ends.map(end => Math.log(alpha + end));
  const logLasts = lasts.map(last => Math.log(alpha + last));
  const ofRepeats = repeatTerms(data.atLeast, r, a, b);
  let sum = data.customers * r * log[1]! + ofRepeats.sum;
  let dr = data.customers * log[1]! + ofRepeats.dr;
  let dAlpha = (data.customers * r) / alpha;
  let { da, db } = ofRepeats;
  for (let i = 0; i < x.length; i++) {
    const w = weight[i]!;
    const repeats = x[i]!;
    const end = alpha + ends[T[i]!]!;
    const logEnd = logEnds[T[i]!]!;
    const rx = r + repeats;
    sum -= w * rx * logEnd;
    dr -= w * logEnd;
    dAlpha -= (w * rx) / end;
    if (repeats === 0) continue;
    // odds of having left after the last purchase, and its share of the likelihood
    const last = alpha + lasts[tx[i]!]!;
    const logRatio = logEnd - logLasts[tx[i]!]!;
    const before = b + repeats - 1;
    const odds = (a / before) * Math.exp(rx * logRatio);
    const gone = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    sum += w * (gone === 1 ? Math.log(a / before) + rx * logRatio : Math.log1p(odds));
    const left = w * gone;
    dr += left * logRatio;
    dAlpha += left * rx * (1 / end - 1 / last);
    da += left / a;
    db -= left / before;
  }
  gradient[0] = -dr * r;
  gradient[1] = -dAlpha * alpha;
  gradient[2] = -da * a;
  gradient[3] = -db * b;
  return -sum;
}

/** What depends only on how many purchases there were: the gamma functions of r + x, b + x and a + b + x. */
function repeatTerms(atLeast: Float64Array, r: number, a: number, b: number) {
  let [sum, dr, da, db] = [0, 0, 0, 0];
  for (let k = 0; k < atLeast.length; k++) {
    const n = atLeast[k]!;
    sum += n * Math.log(((r + k) * (b + k)) / (a + b + k));
    dr += n / (r + k);
    db += n / (b + k) - n / (a + b + k);
    da -= n / (a + b + k);
  }
  return { sum, dr, da, db };
}

const BOUNDS = { low: -LOG_BOUND, high: LOG_BOUND };

/** Maximum likelihood, from two starting points so that thin data do not stop on a ridge. */
export function fitBgnbd(history: RepeatHistory): BgnbdFit {
  const all = sortedHistories(history);
  const data = grouped(all);
  const best = bestOfStarts(all, data);
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

function bestOfStarts(all: SortedHistories, data: Grouped): Minimum {
  const { least, most, share } = ENOUGH_TO_BEGIN;
  const customers = all.keys.length;
  const every = customers < least * share ? 1 : Math.max(share, Math.ceil(customers / most));
  const first = every <= 1 ? data : grouped({ ...all, keys: all.keys.filter((_, i) => i % every === 0) });
  let meanT = 0;
  for (let i = 0; i < first.T.length; i++) meanT += (first.weight[i]! * first.ends[first.T[i]!]!) / first.customers;
  const scale = Math.log(Math.max(meanT, 1e-3));
  const starts = [
    [Math.log(0.5), scale - Math.log(4), 0, Math.log(3)],
    [0, scale, Math.log(0.1), 0],
  ];
  const best = starts
    .map(start => minimise((at, gradient) => cost(first, at, gradient), start, BOUNDS))
    .reduce((one, other) => (other.value < one.value - 1e-9 ? other : one));
  if (first === data) return best;
  const head = { minimum: best, times: data.customers / first.customers };
  return minimise((at, gradient) => cost(data, at, gradient), best.at, BOUNDS, head);
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
  return probabilityAlive(p, x, tx, T) * expectedOfNew(afterHistory(p, x, T), t);
}

/** The parameters of someone who is still there after `T` weeks with `x` repeats. */
export function afterHistory(p: BgnbdParameters, x: number, T: number): BgnbdParameters {
  return { r: p.r + x, alpha: p.alpha + T, a: p.a, b: p.b + x };
}
