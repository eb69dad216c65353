/** The next `steps` values of a monthly series, from what is known so far (at least two values). */
export type ForecastMethod = (known: readonly number[], steps: number) => number[];

export const methodKeys = [
  'lastMonth',
  'drift',
  'smoothing',
  'theta',
  'dampedTrend',
  'lastYear',
  'lastYearDrift',
] as const;
export type MethodKey = (typeof methodKeys)[number];

const YEAR = 12;

/** Known months that each method needs. */
export const monthsNeeded: Readonly<Record<MethodKey, number>> = {
  lastMonth: 1,
  drift: 2,
  smoothing: 2,
  theta: 2,
  dampedTrend: 4,
  lastYear: YEAR,
  lastYearDrift: 2 * YEAR,
};

/** The field's simple standard: each is one line of a textbook, and multiplying the series multiplies the forecast. */
export const methods: Readonly<Record<MethodKey, ForecastMethod>> = {
  lastMonth: (known, steps) => ahead(steps, () => lastOf(known)),
  drift: (known, steps) => {
    const slope = (lastOf(known) - known[0]!) / (known.length - 1);
    return ahead(steps, step => lastOf(known) + step * slope);
  },
  smoothing: (known, steps) => {
    const { level } = bestLevel(known);
    return ahead(steps, () => level);
  },
  theta,
  dampedTrend,
  lastYear: (known, steps) => ahead(steps, step => yearBefore(known, step)),
  lastYearDrift: (known, steps) => {
    let change = 0;
    for (let month = known.length - YEAR; month < known.length; month++) change += known[month]! - known[month - YEAR]!;
    return ahead(steps, step => yearBefore(known, step) + change / YEAR);
  },
};

function ahead(steps: number, value: (step: number) => number): number[] {
  return Array.from({ length: steps }, (_, index) => value(index + 1));
}

function lastOf(known: readonly number[]): number {
  return known[known.length - 1]!;
}

/** The month a year before the one that is `step` months ahead, at most twelve. */
function yearBefore(known: readonly number[], step: number): number {
  return known[known.length + step - 1 - YEAR]!;
}

const WEIGHTS = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);

/** Simple exponential smoothing; the weight with the smallest squared one-month-ahead errors on what is known. */
function bestLevel(known: readonly number[]): { level: number; weight: number } {
  let best = { level: 0, weight: 0, loss: Number.POSITIVE_INFINITY };
  for (const weight of WEIGHTS) {
    let level = known[0]!;
    let loss = 0;
    for (let month = 1; month < known.length; month++) {
      const error = known[month]! - level;
      loss += error * error;
      level += weight * error;
    }
    if (loss < best.loss) best = { level, weight, loss };
  }
  return best;
}

/** The Theta method in the form of Hyndman & Billah (2003): smoothing, and half the slope of the straight line. */
function theta(known: readonly number[], steps: number): number[] {
  const { level, weight } = bestLevel(known);
  const half = slopeOf(known) / 2;
  const caughtUp = (1 - (1 - weight) ** known.length) / weight;
  return ahead(steps, step => level + half * (step - 1 + caughtUp));
}

/** Least squares. */
function slopeOf(known: readonly number[]): number {
  const middle = (known.length - 1) / 2;
  let above = 0;
  let below = 0;
  known.forEach((value, month) => {
    above += (month - middle) * value;
    below += (month - middle) ** 2;
  });
  return above / below;
}

const LEVEL_WEIGHTS = [0.1, 0.2, 0.3, 0.5, 0.7, 0.9];
const TREND_WEIGHTS = [0.05, 0.1, 0.2, 0.4];
const DAMPINGS = [0.8, 0.9, 0.98];
const FIRST_CHANGES = 3;

interface Trend {
  readonly level: number;
  readonly slope: number;
  readonly damping: number;
  readonly loss: number;
}

/** Holt's linear trend, damped (Gardner & McKenzie 1985), fitted like the smoothing above. */
function dampedTrend(known: readonly number[], steps: number): number[] {
  let best: Trend = { level: 0, slope: 0, damping: 0, loss: Number.POSITIVE_INFINITY };
  for (const damping of DAMPINGS) {
    for (const levelWeight of LEVEL_WEIGHTS) {
      for (const trendWeight of TREND_WEIGHTS) {
        const trend = followTrend(known, levelWeight, trendWeight, damping);
        if (trend.loss < best.loss) best = trend;
      }
    }
  }
  let { level, slope } = best;
  return ahead(steps, () => {
    slope *= best.damping;
    level += slope;
    return level;
  });
}

function followTrend(known: readonly number[], levelWeight: number, trendWeight: number, damping: number): Trend {
  let level = known[0]!;
  let slope = (known[FIRST_CHANGES]! - level) / FIRST_CHANGES;
  let loss = 0;
  for (let month = 1; month < known.length; month++) {
    const expected = level + damping * slope;
    const error = known[month]! - expected;
    loss += error * error;
    level = expected + levelWeight * error;
    slope = damping * slope + levelWeight * trendWeight * error;
  }
  return { level, slope, damping, loss };
}
