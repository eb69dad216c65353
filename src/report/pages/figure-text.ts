import type { Lang } from '../../../sheets-templates/types';
import type { WeekMeasure } from '../../domain/guidance/scorecard-measures';
import { wilson } from '../../domain/wilson';
import type { DutyKey } from '../../schema/decode-roles';
import { amountText } from '../canvas/linked-figure';
import { shownNumber } from '../dashboard/shown-number';
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
  const amount = amountText(value, unitOf(metric), { currency, lang });
  return TOGETHER.includes(metric) ? amount : say('aWeek', { value: amount });
}

export function unitOf(metric: DutyKey): 'money' | 'count' {
  return MONEY.includes(metric) ? 'money' : 'count';
}

function rateText(value: number, part: number, whole: number): string {
  if (whole < FEWEST_FOR_RATE) return `${part} / ${whole}`;
  const interval = wilson(part, whole);
  const range = interval ? ` (${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)}%)` : '';
  return `${shownNumber(value, 'rate', 0)}${range}`;
}
