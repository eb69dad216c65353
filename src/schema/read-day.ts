import { halfWidth, isErrorValue, normaliseText } from './clean-text';
import { dayOfParts, FIRST_DAY, LAST_DAY, partsOfDay, SERIAL_OF_EPOCH } from './day';
import type { LocaleRules } from './locale';
import { BLANK, guessed, type Reading, read, refused } from './reading';
import type { Day } from './table';
import { withoutTime } from './time-of-day';

export interface DayRules extends Pick<LocaleRules, 'dateOrder'> {
  readonly today: Day;
}

const LONGEST_DAY = 60;
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** A number in a day column: a spreadsheet serial, or eight digits that are a date. */
export function readDayNumber(value: number): Reading<Day> {
  const day = Math.floor(value) - SERIAL_OF_EPOCH;
  if (day >= FIRST_DAY && day <= LAST_DAY) return read(day);
  const eight = Number.isInteger(value) && value > 19000000 && value < 22000000 ? dayOfEight(String(value)) : null;
  return eight?.value == null ? refused('not-a-day') : guessed(eight.value, 'ambiguous-day');
}

/** A day typed as text, in the forms Korean and English writers and exports use. */
export function readDay(raw: string, rules: DayRules): Reading<Day> {
  const cleaned = normaliseText(halfWidth(raw));
  if (cleaned === '') return BLANK;
  if (isErrorValue(cleaned)) return refused('error-value');
  if (cleaned.length > LONGEST_DAY) return refused('not-a-day');
  const timed = withoutTime(cleaned);
  if (timed === null) return refused('not-a-day');
  const text = timed.text
    .replace(/\s*(?:\([월화수목금토일](?:요일)?\)|\s[월화수목금토일]요일)$/, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
    .trim();
  const reading = readYearFirst(text) ?? readYearLast(text, rules) ?? readWords(text, rules) ?? refused('not-a-day');
  return timed.isUtc && reading.value !== null ? guessed(reading.value, 'ambiguous-day') : reading;
}

function dated(year: number, month: number, day: number, isGuess = false): Reading<Day> {
  const value = dayOfParts(year, month, day);
  if (value === null) return refused('impossible-day');
  if (value < FIRST_DAY || value > LAST_DAY) return refused('day-out-of-range');
  return isGuess ? guessed(value, 'ambiguous-day') : read(value);
}

function dayOfEight(text: string): Reading<Day> {
  return dated(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

function readYearFirst(text: string): Reading<Day> | null {
  const parts = /^(\d{4})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:\s*\.)?$/.exec(text);
  if (parts) return dated(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  const korean = /^(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일$/.exec(text);
  if (korean) return dated(Number(korean[1]), Number(korean[2]), Number(korean[3]));
  const odd = /^(\d{4})([\u2013\u2212\u30fc ])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (odd) return dated(Number(odd[1]), Number(odd[3]), Number(odd[4]), true);
  if (/^\d{8}$/.test(text)) return dayOfEight(text);
  return /^\d{5}(?:\.\d+)?$/.test(text) ? readDayNumber(Number(text)) : null;
}

function readYearLast(text: string, rules: DayRules): Reading<Day> | null {
  const parts = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4})\.?$/.exec(text);
  if (parts) return readInOrder(Number(parts[1]), Number(parts[3]), Number(parts[4]), rules);
  const short = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?$/.exec(text);
  if (short) return readShortYear(short[1] ?? '', short[3] ?? '', short[4] ?? '', rules);
  const bare = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  return bare ? dated(fullYear(Number(bare[1]), rules), Number(bare[2]), Number(bare[3]), true) : null;
}

function readInOrder(first: number, second: number, year: number, rules: DayRules): Reading<Day> {
  if (second > 12 && first <= 12) return dated(year, first, second);
  if (first > 12) return dated(year, second, first);
  if (rules.dateOrder === 'mdy') return dated(year, first, second);
  return dated(year, second, first, rules.dateOrder === 'ymd' && first !== second);
}

/** Two digits for the year: in front where the locale writes it so and two digits stand there, else behind. */
function readShortYear(first: string, second: string, third: string, rules: DayRules): Reading<Day> | null {
  const isYearFirst = rules.dateOrder === 'ymd' && first.length === 2;
  if (isYearFirst) return dated(fullYear(Number(first), rules), Number(second), Number(third), true);
  if (third.length !== 2) return null;
  const reading = readInOrder(Number(first), Number(second), fullYear(Number(third), rules), rules);
  return reading.value === null ? reading : guessed(reading.value, 'ambiguous-day');
}

/** 26 is 2026, 98 is 1998: nothing in a ledger lies more than ten years ahead. */
function fullYear(two: number, rules: DayRules): number {
  return 2000 + two <= partsOfDay(rules.today).year + 10 ? 2000 + two : 1900 + two;
}

function readWords(text: string, rules: DayRules): Reading<Day> | null {
  const american = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  if (american) return readNamedMonth(american[1], american[2], american[3], rules);
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4}|\d{2})$/i.exec(text);
  if (british) return readNamedMonth(british[2], british[1], british[3], rules);
  const short = /^(\d{2})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일$/.exec(text);
  if (short) return dated(fullYear(Number(short[1]), rules), Number(short[2]), Number(short[3]), true);
  const yearless = /^(\d{1,2})\s*(?:[-./]|월)\s*(\d{1,2})\s*(?:일|\.)?$/.exec(text);
  return yearless ? readYearless(Number(yearless[1]), Number(yearless[2]), text.includes('월'), rules) : null;
}

function readNamedMonth(name = '', day = '', year = '', rules: DayRules): Reading<Day> | null {
  const month = MONTH_NAMES.findIndex(full => full.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return null;
  return dated(year.length === 2 ? fullYear(Number(year), rules) : Number(year), month, Number(day));
}

/** A ledger looks back: the latest such day that is not after today. */
function readYearless(first: number, second: number, isKorean: boolean, rules: DayRules): Reading<Day> {
  const isDayFirst = !isKorean && rules.dateOrder === 'dmy';
  const month = isDayFirst ? second : first;
  const day = isDayFirst ? first : second;
  const { year } = partsOfDay(rules.today);
  const thisYear = dated(year, month, day, true);
  return thisYear.value !== null && thisYear.value <= rules.today ? thisYear : dated(year - 1, month, day, true);
}
