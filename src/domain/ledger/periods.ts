import { firstDayOfMonth, firstDayOfWeek, formatDay, formatMonth, monthOfDay } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';

/** Half-open stretches of days without a gap, in order. */
export interface Periods {
  readonly labels: readonly string[];
  /** First day of the first period. */
  readonly firstDay: Day;
  /** Period of `firstDay + i`. */
  readonly ofOffset: Int32Array;
}

export function periodOf(periods: Periods, day: Day): number {
  return periods.ofOffset[day - periods.firstDay] ?? -1;
}

function periodsFrom(starts: readonly Day[], lastDay: Day, label: (start: Day) => string): Periods {
  const firstDay = starts[0] ?? lastDay;
  const ofOffset = new Int32Array(Math.max(0, lastDay - firstDay + 1));
  starts.forEach((start, index) => {
    ofOffset.fill(index, start - firstDay);
  });
  return { labels: starts.map(label), firstDay, ofOffset };
}

/** Every calendar month from the one of `first` to the one of `last`, empty ones too. */
export function monthPeriods(first: Day, last: Day): Periods {
  const starts: Day[] = [];
  for (let month = monthOfDay(first); month <= monthOfDay(last); month++) starts.push(firstDayOfMonth(month));
  return periodsFrom(starts, last, start => formatMonth(monthOfDay(start)));
}

/** Every week from the one of `first` to the one of `last`, empty ones too. */
export function weekPeriods(first: Day, last: Day, weekStart: 'monday' | 'sunday'): Periods {
  const starts: Day[] = [];
  for (let start = firstDayOfWeek(first, weekStart); start <= last; start += 7) starts.push(start);
  return periodsFrom(starts, last, formatDay);
}

/** Those of a ledger without a counted row. */
export function noPeriods(): Periods {
  return { labels: [], firstDay: 0, ofOffset: new Int32Array(0) };
}

/** The weeks of a ledger's figures. */
export function weeksOf(
  { firstDay }: { readonly firstDay: Day },
  { weekStart }: { readonly weekStart: 'monday' | 'sunday' },
  asOf: Day,
): Periods {
  return firstDay === NO_DAY ? noPeriods() : weekPeriods(firstDay, asOf, weekStart);
}

/** Last day of each period; of the last one, the last day there is. */
export function lastDays({ labels, firstDay, ofOffset }: Periods): Int32Array {
  const days = new Int32Array(labels.length);
  ofOffset.forEach((period, offset) => {
    days[period] = firstDay + offset;
  });
  return days;
}

/** One more in the column of periods by channels, on the day it happened; nothing for a day that never came. */
export function addOnce(column: Float64Array, periods: Periods, day: number, channel: number, width: number): void {
  if (day === NO_DAY) return;
  const place = periodOf(periods, day) * width + channel;
  column[place] = column[place]! + 1;
}
