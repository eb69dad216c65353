import type { MonthFigures } from '../../domain/figures';
import { dayFromText, daysInMonth } from './months';

export interface ShownMonths {
  /** The last month if it is over and something was written down in it, else the one before; without either, what there is. */
  readonly shown: MonthFigures | null;
  readonly before: MonthFigures | null;
}

/** A month under way looks like a bad one, and so does one nobody kept the ledger in: neither is what the cards show. */
export function lastFullMonth(months: readonly MonthFigures[], asOf: string): ShownMonths {
  const latest = months.length - 1;
  let place = latest;
  while (place >= 0 && !(isOver(months[place]!.month, asOf) && isKept(months[place]!))) place--;
  // what is written this month is not hidden behind a month of long ago
  const isOld = place < latest - 1 && latest >= 0 && isKept(months[latest]!);
  if (place < 0 || isOld) place = latest;
  return { shown: months[place] ?? null, before: months[place - 1] ?? null };
}

function isKept({ applications, orders, decisions, sales }: MonthFigures): boolean {
  return applications > 0 || orders > 0 || decisions > 0 || sales !== 0;
}

function isOver(month: string, asOf: string): boolean {
  if (month < asOf.slice(0, 7)) return true;
  return month === asOf.slice(0, 7) && dayFromText(asOf) === daysInMonth(month);
}
