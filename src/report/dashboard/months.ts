import { monthLength } from '../../schema/day';

/** Months as text, yyyy-MM, and days of the month; the domain's own days never get here. */
export function addMonths(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export function daysInMonth(month: string): number {
  return monthLength(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}

export function dayFromText(day: string): number {
  return Number(day.slice(8, 10));
}
