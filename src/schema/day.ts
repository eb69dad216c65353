import type { Day } from './table';

/** Years a shop's ledger can hold; anything else is a slip of the finger or a number that is no date. */
export const FIRST_DAY: Day = 7305; // 1990-01-01
export const LAST_DAY: Day = 47846; // 2100-12-31

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface CivilDay {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly day: number;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since 1970-01-01, or null for a day that no calendar has. */
export function dayOfParts(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function partsOfDay(day: Day): CivilDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** yyyy-MM-dd */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** Only yyyy-MM-dd, only real days of 1990 to 2100. */
export function parseIsoDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const day = dayOfParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

/** A month as one integer that counts up by one: year * 12 + (month - 1). */
export type Month = number;

export function monthOfDay(day: Day): Month {
  const { year, month } = partsOfDay(day);
  return year * 12 + month - 1;
}

export function firstDayOfMonth(month: Month): Day {
  return dayOfParts(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
}

/** yyyy-MM */
export function formatMonth(month: Month): string {
  return `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}`;
}

/** The first day of the week that `day` lies in. 1970-01-01 was a Thursday. */
export function firstDayOfWeek(day: Day, weekStart: 'monday' | 'sunday'): Day {
  const sinceStart = (((day + (weekStart === 'monday' ? 3 : 4)) % 7) + 7) % 7;
  return day - sinceStart;
}

/** A spreadsheet's serial number (days since 1899-12-30) for a day. */
export const SERIAL_OF_EPOCH = 25569;

/** A day as the number that a spreadsheet keeps it as; what is no number stays as it is. */
export function serialOf<T>(day: T | number): T | number {
  return typeof day === 'number' ? day + SERIAL_OF_EPOCH : day;
}
