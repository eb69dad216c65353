import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { longText } from '../../../sheets-templates/long-text';
import type { Lang } from '../../../sheets-templates/types';
import type { Measure, MetricUnit } from '../../domain/metrics/metric';
import { currencyDigits } from '../../schema/currency';
import { grouped, shownNumber, withCurrency } from '../dashboard/shown-number';
import { fill } from '../pages/fill';
import { FEWEST_FOR_RATE, NOTHING, rateCell } from '../rate';

/** What a box of the canvas is measured by, in the last full month. */
export interface LinkedFigure {
  /** null: of no box, but of a system. */
  readonly box: BoxKey | null;
  readonly metric: string;
  readonly unit: MetricUnit;
  /** yyyy-MM; null: nothing was recorded yet, or the figure is of all the time up to today. */
  readonly month: string | null;
  readonly measure: Measure;
  readonly target: LinkedTarget | null;
}

export interface LinkedTarget {
  /** Money in major units, rates as fractions; regulars where the break-even is the target. */
  readonly value: number;
  /** `week`: a goal of the roles tab for the week alone; `breakEven`: what the revenue goal asks for, and how many are missing. */
  readonly kind: 'same' | 'week' | 'breakEven' | 'toBreakEven';
}

export interface Reader {
  readonly lang: Lang;
  readonly currency: string;
}

export function figureName(metric: string, lang: Lang): string {
  return longText('metrics')[metric]?.name[lang] ?? metric;
}

/** `결정률 50.0% · 목표 60% · 2026-05` */
export function figureText(figure: LinkedFigure, reader: Reader): string {
  return [
    `${figureName(figure.metric, reader.lang)} ${valueText(figure, reader)}`,
    ...aboutFigure(figure, reader),
  ].join(' · ');
}

/** What it rests on where that is little, its target, its month. */
export function aboutFigure(figure: LinkedFigure, reader: Reader): string[] {
  const parts = [casesText(figure, reader), targetText(figure, reader), figure.month];
  return parts.filter(part => part !== null);
}

/** Of few people the counts, as everywhere. */
export function valueText({ unit, measure: { value, of } }: LinkedFigure, reader: Reader): string {
  const counted = unit === 'rate' && of && value !== null ? rateCell(of.part, of.whole) : value;
  if (counted === null) return NOTHING;
  return typeof counted === 'number' ? amountText(counted, unit, reader) : String(counted);
}

function casesText({ metric, measure: { value, cases } }: LinkedFigure, { lang }: Reader): string | null {
  const name = longText('metrics')[metric]?.cases?.[lang];
  const isFew = value !== null && cases !== undefined && cases < FEWEST_FOR_RATE;
  return isFew && name ? `${name} ${cases}` : null;
}

function targetText({ target, unit }: LinkedFigure, reader: Reader): string | null {
  if (target === null) return null;
  const words = longText('canvasWords');
  const { kind, value } = target;
  if (kind === 'toBreakEven' && value === 0) return words.reached[reader.lang];
  if (kind === 'toBreakEven') return fill(words[kind], reader.lang, { n: grouped(String(value)) });
  const name = kind === 'breakEven' ? words[kind] : kind === 'week' ? words.targetOfWeek : words.target;
  // a goal is typed round: 60 %, not 60.0 %
  const rate = `${Math.round(value * 1000) / 10}%`;
  const amount = unit === 'rate' ? rate : amountText(value, kind === 'breakEven' ? 'count' : unit, reader);
  return `${name[reader.lang]} ${amount}`;
}

/** Counts with one decimal at most. */
export function amountText(value: number, unit: MetricUnit, { lang, currency }: Reader): string {
  if (unit === 'rate') return shownNumber(value, 'rate', 0);
  if (unit === 'money') return withCurrency(shownNumber(value, 'money', currencyDigits(currency)), currency, lang);
  const count = grouped(String(Math.round(value * 10) / 10));
  return unit === 'days' ? fill(longText('canvasWords').days, lang, { n: count }) : count;
}
