import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { longText } from '../../../sheets-templates/long-text';
import { metrics } from '../../../sheets-templates/metrics';
import type { Lang } from '../../../sheets-templates/types';
import type { Measure, MetricUnit } from '../../domain/metrics/metric';
import { currencyDigits } from '../../schema/currency';
import type { DutyKey } from '../../schema/decode-roles';
import { shownNumber, withCurrency } from '../dashboard/shown-number';
import { NOTHING, rateCell } from '../rate';

/** What a box of the canvas is measured by, in the last full month. */
export interface LinkedFigure {
  readonly box: BoxKey;
  readonly metric: DutyKey;
  readonly unit: MetricUnit;
  /** yyyy-MM; null: nothing was recorded yet. */
  readonly month: string | null;
  readonly measure: Measure;
  readonly target: LinkedTarget | null;
}

export interface LinkedTarget {
  /** Money in major units, rates as fractions. */
  readonly value: number;
  /** `week`: a goal of the roles tab for the week alone; `breakEven`: what the revenue goal asks for. */
  readonly kind: 'same' | 'week' | 'breakEven';
}

export interface Reader {
  readonly lang: Lang;
  readonly currency: string;
}

/** `결정률 50.0% · 목표 60% · 2026-05` */
export function figureText(figure: LinkedFigure, reader: Reader): string {
  const target = targetText(figure, reader);
  return [
    `${metrics[figure.metric][reader.lang]} ${valueText(figure, reader)}`,
    ...(target === null ? [] : [target]),
    ...(figure.month === null ? [] : [figure.month]),
  ].join(' · ');
}

/** Of few people the counts, as everywhere. */
export function valueText({ unit, measure: { value, of } }: LinkedFigure, reader: Reader): string {
  const counted = unit === 'rate' && of && value !== null ? rateCell(of.part, of.whole) : value;
  if (counted === null) return NOTHING;
  return typeof counted === 'number' ? amountText(counted, unit, reader) : String(counted);
}

export function targetText({ target, unit }: LinkedFigure, reader: Reader): string | null {
  if (target === null) return null;
  const words = longText('canvasWords');
  const name = { same: words.target, week: words.targetOfWeek, breakEven: words.breakEven }[target.kind];
  // a goal is typed round: 60 %, not 60.0 %
  const amount = unit === 'rate' ? `${Math.round(target.value * 1000) / 10}%` : amountText(target.value, unit, reader);
  return `${name[reader.lang]} ${amount}`;
}

function amountText(value: number, unit: MetricUnit, { lang, currency }: Reader): string {
  if (unit === 'rate') return shownNumber(value, 'rate', 0);
  if (unit === 'money') return withCurrency(shownNumber(value, 'money', currencyDigits(currency)), currency, lang);
  return shownNumber(value, 'count', 0);
}
