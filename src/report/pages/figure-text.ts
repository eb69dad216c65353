import type { Lang } from '../../../sheets-templates/types';
import type { WeekMeasure } from '../../domain/guidance/scorecard-measures';
import { wilson } from '../../domain/wilson';
import { currencyDigits } from '../../schema/currency';
import type { DutyKey } from '../../schema/decode-roles';
import { grouped, shownNumber, withCurrency } from '../dashboard/shown-number';
import { NOTHING } from '../rate';
import type { Say } from './process-shop';

const MONEY: readonly DutyKey[] = ['sales', 'averageOrder', 'regularSales'];
/** Of all four weeks together; the others are those of a usual week. */
const TOGETHER: readonly DutyKey[] = ['averageOrder', 'activeRegulars'];
/** Fewer are told as a count. */
const FEWEST_FOR_RATE = 10;

/** A number of four weeks: a rate with how sure it is, a count or an amount a week. */
export function fourWeeksText(
  metric: DutyKey,
  measure: WeekMeasure | null,
  { currency, lang, say }: { readonly currency: string; readonly lang: Lang; readonly say: Say },
): string {
  const { value = null, of = null } = measure ?? {};
  if (value === null) return NOTHING;
  if (of) return rateText(value, of.part, of.whole);
  const amount = amountText(metric, value, currency, lang);
  return TOGETHER.includes(metric) ? amount : say('aWeek', { value: amount });
}

/** Money, or a count with one decimal. */
export function amountText(metric: DutyKey, value: number, currency: string, lang: Lang): string {
  if (!MONEY.includes(metric)) return grouped(String(Math.round(value * 10) / 10));
  return withCurrency(shownNumber(value, 'money', currencyDigits(currency)), currency, lang);
}

function rateText(value: number, part: number, whole: number): string {
  if (whole < FEWEST_FOR_RATE) return `${part} / ${whole}`;
  const interval = wilson(part, whole);
  const range = interval ? ` (${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)}%)` : '';
  return `${shownNumber(value, 'rate', 0)}${range}`;
}
