import type { Lang } from '../sheets-templates/types';
import { MINIMUM_CASES } from '../src/domain/metrics/metric';
import { wilson } from '../src/domain/wilson';
import type { KeyFigure } from '../src/server/contract';
import type { Words } from './words';

export interface Numbers {
  count(value: number): string;
  money(value: number): string;
  /** A fraction as a percent with one decimal, as the dashboard writes it. */
  rate(value: number): string;
  /** Without decimals: one bound of an interval. */
  roughRate(value: number): string;
  /** By which fraction something rose (+) or fell (-). */
  change(value: number): string;
  times(value: number): string;
  days(value: number): string;
}

const locales: Readonly<Record<Lang, string>> = { ko: 'ko-KR', en: 'en-US' };

export const countText = (value: number, lang: Lang): string => new Intl.NumberFormat(locales[lang]).format(value);

function moneyFormat(words: Words, currency: string, digits: number): (value: number) => string {
  const locale = locales[words.lang];
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const own = Object.hasOwn(words.currencies, currency) ? words.currencies[currency] : undefined;
  const plain = new Intl.NumberFormat(locale, places);
  if (own) return value => own(plain.format(value));
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...places });
    return value => format.format(value);
  } catch {
    // The owner's own code, such as a point system, is no currency that a browser knows.
    return value => `${plain.format(value)} ${currency}`;
  }
}

export function numbersFor(words: Words, currency: string, digits: number): Numbers {
  const locale = locales[words.lang];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = (places: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: places });
  const [coarse, fine] = [percent(0), percent(1)];
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  return {
    count: value => count.format(value),
    money: moneyFormat(words, currency, digits),
    rate: value => fine.format(value),
    roughRate: value => coarse.format(value),
    change: value => signed.format(value),
    times: value => words.times(count.format(value)),
    days: value => words.days(count.format(value)),
  };
}

/** From this many cases on a rate stands without its interval. */
const sure = 30;
const noData = '–';

type Counts = { part: number; whole: number } | undefined;

function rateText(value: number | null, of: Counts, numbers: Numbers): string {
  if (value === null || of?.whole === 0) return noData;
  if (of && of.whole < MINIMUM_CASES) return `${numbers.count(of.part)} / ${numbers.count(of.whole)}`;
  return numbers.rate(value);
}

interface Value {
  value: number | null;
  unit: KeyFigure['unit'];
  of: Counts;
  counted: string;
}

function valueText({ value, unit, of, counted }: Value, numbers: Numbers): string {
  if (unit === 'rate') return rateText(value, of, numbers);
  if (value === null) return noData;
  return unit === 'count' ? `${numbers.count(value)}${counted}` : numbers[unit](value);
}

export interface FigureText {
  value: string;
  /** The counts behind a percent of few cases. */
  beside: string | null;
  before: string;
  /** The percents between which the true rate is likely to be. */
  interval: { low: string; high: string } | null;
  /** Shown as counts because there are too few for a percent. */
  tooFew: boolean;
}

/** `counted`: what a count counts, written after it. */
export function figureText(figure: KeyFigure, numbers: Numbers, counted = ''): FigureText {
  const { value, unit, before, of, beforeOf } = figure;
  const counts = unit === 'rate' && value !== null ? of : undefined;
  const few = counts !== undefined && counts.whole >= MINIMUM_CASES && counts.whole < sure;
  const bounds = few ? wilson(counts.part, counts.whole) : null;
  return {
    value: valueText({ value, unit, of, counted }, numbers),
    beside: few ? `${numbers.count(counts.part)} / ${numbers.count(counts.whole)}` : null,
    before: valueText({ value: before, unit, of: beforeOf, counted }, numbers),
    interval: bounds && { low: numbers.roughRate(bounds.low), high: numbers.roughRate(bounds.high) },
    tooFew: counts !== undefined && counts.whole > 0 && counts.whole < MINIMUM_CASES,
  };
}
