import type { Figures } from '../figures';

/** What a figure is about; each subject has its file of metrics and its file of texts. */
export type Subject = 'funnel' | 'cost' | 'regulars' | 'repeat' | 'customers' | 'money';

/** `change`: the fraction by which something rose or fell, shown with its sign. */
export type MetricUnit = 'count' | 'money' | 'rate' | 'change' | 'times' | 'days';

/** Of what stretch of time a number speaks: a calendar month, all up to today, or those old enough to judge. */
export type MetricWindow = 'month' | 'upToToday' | 'ripe';

/** A number with all that an honest view of it needs; null = no data or an empty denominator. */
export interface Measure {
  readonly value: number | null;
  /** The counts behind a rate. */
  readonly of?: { readonly part: number; readonly whole: number };
  /** How many are left out because they are too young to judge. */
  readonly unripe?: number;
  /** How many customers, intervals or months a number that is no rate rests on. */
  readonly cases?: number;
  /** Between which the middle half of the cases lies. */
  readonly spread?: { readonly low: number; readonly high: number };
  /** By limits of the trade, the shop's own not being known yet. */
  readonly isTradeDefault?: boolean;
}

/**
 * One figure that an owner sees. Its words (name, formula, what is divided by what) stand under the same key in
 * `sheets-templates/metric-texts`. `Source` is the block of figures that it reads.
 */
export interface Metric<Source = Figures> {
  readonly key: string;
  readonly subject: Subject;
  readonly unit: MetricUnit;
  readonly window: MetricWindow;
  /** Fewer cases than this in the denominator are shown as `3 of 10`; 0 for what is no rate. */
  readonly minimumCases: number;
  /** Better is: more, fewer, or neither (a count that just is). */
  readonly better: 'more' | 'fewer' | null;
  /** `month` is the place in `figures.months`; figures of another window leave it aside. */
  measure(figures: Source, month: number): Measure;
}

/** Below ten cases a percentage says nothing (`definitions.md` section 2). */
export const MINIMUM_CASES = 10;
