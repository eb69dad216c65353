import type { MonthFigures } from '../../domain/figures';
import { dayFromText, daysInMonth } from './months';

export interface ShownMonths {
  /** The last month that is over and has figures; while there is none, the month under way; null without rows. */
  readonly shown: MonthFigures | null;
  readonly before: MonthFigures | null;
}

/** A month under way looks like a bad one, so figures are of the last month that is over. */
export function lastFullMonth(months: readonly MonthFigures[], asOf: string): ShownMonths {
  const full = months.filter(({ month }) => isOver(month, asOf)).length;
  const place = full > 0 ? full - 1 : months.length - 1;
  return { shown: months[place] ?? null, before: months[place - 1] ?? null };
}

function isOver(month: string, asOf: string): boolean {
  if (month < asOf.slice(0, 7)) return true;
  return month === asOf.slice(0, 7) && dayFromText(asOf) === daysInMonth(month);
}
