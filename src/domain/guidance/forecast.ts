import { firstDayOfMonth, formatMonth, monthOfDay } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import type { MonthFigures } from '../figures';
import type { Ledger } from '../ledger/ledger';
import { backtest, FIRST_KNOWN } from './forecast-backtest';
import { type MethodKey, methods } from './forecast-methods';

/** Why no forecast is shown. */
export type ForecastOff = 'too-short' | 'no-sales-last-month' | 'no-better-than-last-month';

export interface ForecastMonth {
  /** yyyy-MM */
  month: string;
  /** Four times in five the month should end between `low` and `high`. */
  low: number;
  expected: number;
  high: number;
}

export interface Forecast {
  /** null where there is a forecast. */
  reason: ForecastOff | null;
  method: MethodKey | null;
  /** The whole months it is worked out from: yyyy-MM of the first and last, and how many. */
  from: string | null;
  to: string | null;
  monthsKnown: number;
  /** Forecasts tried on this very history, their mean error, and that of last month's value. null: too short to try. */
  backtest: { forecasts: number; error: number; lastMonthError: number } | null;
  /** The three months after the last whole one; null with a reason. */
  months: ForecastMonth[] | null;
}

export interface Forecasts {
  sales: Forecast;
  /** Regulars at the end of the month. */
  regulars: Forecast;
}

/** One value for each whole month in a row. */
export interface MonthlyHistory {
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** Labels of the months to forecast. */
  readonly next: readonly string[];
  /** Nothing was sold in the last of them: the shop rests, or its books do. */
  readonly isAtRest: boolean;
  /** Errors grow with the series (money), or do not (people). */
  readonly isProportional: boolean;
  /** Decimals to show. */
  readonly digits: number;
}

const STEPS = 3;
/** Six to begin with and nine to be tried on. */
const FEWEST_MONTHS = FIRST_KNOWN + 9;
/** What is longer ago says nothing about next month. */
const MOST_MONTHS = 60;
/** A ledger whose first sale comes later in a month does not hold that month whole. */
const WHOLE_UP_TO_DAY = 7;

export function forecasts(ledger: Ledger, months: readonly MonthFigures[], asOf: Day): Forecasts {
  const over = wholeMonths(firstSaleDay(ledger), months, asOf);
  const firstRegular = over.findIndex(({ closingRegulars }) => closingRegulars > 0);
  const shared = {
    next: Array.from({ length: STEPS }, (_, step) => formatMonth(monthOfDay(asOf + 1) + step)),
    isAtRest: over.length > 0 && over[over.length - 1]!.orders === 0,
  };
  const history = (chosen: readonly MonthFigures[], key: 'sales' | 'closingRegulars') => ({
    ...shared,
    labels: chosen.map(({ month }) => month),
    values: chosen.map(month => month[key]),
  });
  const { digits } = ledger.deals;
  const withRegulars = firstRegular < 0 ? [] : over.slice(firstRegular);
  return {
    sales: forecast({ ...history(over, 'sales'), isProportional: true, digits }),
    regulars: forecast({ ...history(withRegulars, 'closingRegulars'), isProportional: false, digits: 0 }),
  };
}

function firstSaleDay({ deals, kinds, firstExperience, unregistered }: Ledger): Day {
  let first = Number.POSITIVE_INFINITY;
  for (const day of firstExperience) if (day !== NO_DAY && day < first) first = day;
  for (const row of unregistered) {
    if (deals.kind.codes[row] === kinds.sale && deals.day[row]! < first) first = deals.day[row]!;
  }
  return first;
}

/** Months that are over and that the ledger holds from their first days on. */
function wholeMonths(firstSale: Day, months: readonly MonthFigures[], asOf: Day): MonthFigures[] {
  if (!Number.isFinite(firstSale)) return [];
  const ofFirst = monthOfDay(firstSale);
  const isWhole = firstSale - firstDayOfMonth(ofFirst) < WHOLE_UP_TO_DAY;
  const from = formatMonth(isWhole ? ofFirst : ofFirst + 1);
  const running = formatMonth(monthOfDay(asOf + 1));
  return months.filter(({ month }) => month >= from && month < running).slice(-MOST_MONTHS);
}

/** By the method that did best on this history; none where it is short, or last month's value does as well. */
export function forecast(history: MonthlyHistory): Forecast {
  const { labels, values, isProportional, digits } = history;
  const basis = { from: labels[0] ?? null, to: labels[labels.length - 1] ?? null, monthsKnown: values.length };
  const none = { method: null, ...basis, backtest: null, months: null };
  if (values.length < FEWEST_MONTHS) return { reason: 'too-short', ...none };
  if (history.isAtRest) return { reason: 'no-sales-last-month', ...none };
  const tried = backtest(values, { steps: STEPS, isProportional });
  const { forecasts: count, error, lastMonthError } = tried;
  const scores = {
    forecasts: count,
    error: rounded(error, digits + 1),
    lastMonthError: rounded(lastMonthError, digits + 1),
  };
  if (tried.method === null) return { reason: 'no-better-than-last-month', ...none, backtest: scores };
  const least = values.every(value => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const shown = (value: number) => rounded(Math.max(least, value), digits);
  const months = methods[tried.method](values, STEPS).map((expected, step) => ({
    month: history.next[step]!,
    low: shown(expected - tried.reach[step]!),
    expected: shown(expected),
    high: shown(expected + tried.reach[step]!),
  }));
  return { reason: null, method: tried.method, ...basis, backtest: scores, months };
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
