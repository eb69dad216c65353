import { type MethodKey, methodKeys, methods, monthsNeeded } from './forecast-methods';

/** What came of forecasting this history again and again from each of its months, knowing only what came before. */
export interface Backtest {
  /** null: last month's value stood its ground. */
  readonly method: MethodKey | null;
  /** Forecasts that could be checked. */
  readonly forecasts: number;
  /** Mean absolute error of the forecasts, each by the method that was ahead at its time, and of last month's value. */
  readonly error: number;
  readonly lastMonthError: number;
  /** Half an 80 % interval by months ahead, from these errors; never narrower further on. */
  readonly reach: readonly number[];
}

export interface BacktestOptions {
  readonly steps: number;
  /** Errors grow with the series (money), or do not (people). */
  readonly isProportional: boolean;
}

/** Months known before the first forecast is tried. */
export const FIRST_KNOWN = 6;
/** Methods are judged by the forecasts of two years, the interval comes from those of the last. */
const JUDGED_BY = 24;
const INTERVAL_FROM = 12;
/** Fewer forecasts than this say nothing about a method. */
const FEWEST_FORECASTS = 9;
/** Our choice: a gain of less than a twentieth may well be luck. */
const GAIN = 0.95;
/** The standard normal's 90 % point. */
const Z = 1.2815515655446004;

/** By months known at the time, then by months ahead: actual less forecast. Empty where the method knew too little. */
type Errors = readonly (readonly number[])[];

export function backtest(series: readonly number[], options: BacktestOptions): Backtest {
  const errors = errorsOfAll(series, options.steps);
  const months = series.length;
  const tried: { known: number; errors: readonly number[] }[] = [];
  let error = 0;
  let lastMonthError = 0;
  let forecasts = 0;
  for (let known = Math.max(FIRST_KNOWN, months - JUDGED_BY); known < months; known++) {
    const own = errors[ahead(errors, known)][known]!;
    tried.push({ known, errors: own });
    error += sumOf(own, Math.abs);
    lastMonthError += sumOf(errors.lastMonth[known]!, Math.abs);
    forecasts += own.length;
  }
  const best = ahead(errors, months);
  return {
    method: best !== 'lastMonth' && error < GAIN * lastMonthError ? best : null,
    forecasts,
    error: error / forecasts,
    lastMonthError: lastMonthError / forecasts,
    reach: reachOf(tried.slice(-INTERVAL_FROM), series, options),
  };
}

function errorsOfAll(series: readonly number[], steps: number): Record<MethodKey, Errors> {
  const of = (key: MethodKey): Errors =>
    series.map((_, known) => {
      if (known < Math.max(FIRST_KNOWN, monthsNeeded[key])) return [];
      const forecast = methods[key](series.slice(0, known), Math.min(steps, series.length - known));
      return forecast.map((value, step) => series[known + step]! - value);
    });
  return Object.fromEntries(methodKeys.map(key => [key, of(key)])) as Record<MethodKey, Errors>;
}

/** The method with the least error, against last month's value, of what could be checked with this many months known. */
function ahead(errors: Record<MethodKey, Errors>, known: number): MethodKey {
  let best: MethodKey = 'lastMonth';
  let least = 1;
  for (const key of methodKeys) {
    const { own, last, count } = compared(errors[key], errors.lastMonth, known);
    if (count < FEWEST_FORECASTS || own >= least * last) continue;
    best = key;
    least = own / last;
  }
  return best;
}

function compared(own: Errors, last: Errors, known: number) {
  const sums = { own: 0, last: 0, count: 0 };
  for (let from = Math.max(FIRST_KNOWN, known - JUDGED_BY); from < known; from++) {
    own[from]!.slice(0, known - from).forEach((error, step) => {
      sums.own += Math.abs(error);
      sums.last += Math.abs(last[from]![step]!);
      sums.count++;
    });
  }
  return sums;
}

function reachOf(
  tried: readonly { known: number; errors: readonly number[] }[],
  series: readonly number[],
  { steps, isProportional }: BacktestOptions,
): number[] {
  const now = sizeOf(series);
  const grown = (known: number) => (isProportional ? now / sizeOf(series.slice(0, known)) : 1);
  let widest = 0;
  return Array.from({ length: steps }, (_, step) => {
    const errors = tried
      .filter(({ errors: own }) => step < own.length)
      .map(({ known, errors: own }) => own[step]! * (Number.isFinite(grown(known)) ? grown(known) : 1));
    const spread = Math.sqrt(sumOf(errors, error => error * error) / errors.length);
    widest = Math.max(widest, spread * studentPoint(errors.length));
    return widest;
  });
}

/** What a month of the past year came to, whatever its sign. */
function sizeOf(known: readonly number[]): number {
  const year = known.slice(-12);
  return sumOf(year, Math.abs) / year.length;
}

/** Student's 90 % point, for few errors say little about their own spread; to a hundredth from five on. */
function studentPoint(errors: number): number {
  return Z + (Z ** 3 + Z) / (4 * errors);
}

function sumOf(values: readonly number[], of: (value: number) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}
