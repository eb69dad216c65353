import { firstDayOfMonth, firstDayOfWeek, formatDay, monthOfDay } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import { major } from '../stages/stage-figures';
import { type DailyMoney, sumBetween } from './daily-money';

/** Both days counted, yyyy-MM-dd. */
export interface Span {
  from: string;
  to: string;
  days: number;
}

export interface Change {
  now: number;
  /** null where the ledger does not reach back to the first day compared with. */
  before: number | null;
  difference: number | null;
  /** `difference` / `before`; null where that is not above 0. */
  rate: number | null;
}

/** Two spans of as many days, the later beside the earlier. */
export interface Comparison {
  now: Span;
  before: Span;
  sales: Change;
  orders: Change;
}

/** null: no such span, nothing was sold up to its end, or nothing was written down since it began. */
export interface Comparisons {
  /** The days of this week up to today and the same weekdays of the week before; null where today ends the week. */
  weekSoFar: Comparison | null;
  /** The latest week that is over and the week before it. */
  lastWeek: Comparison | null;
  /** The days of this month up to today and as many of the month before; null where today ends the month. */
  monthSoFar: Comparison | null;
  /** The same days and those 52 weeks before: each weekday as often. */
  monthSoFarLastYear: Comparison | null;
  /** The latest month that is over and the days 52 weeks before. */
  lastMonthLastYear: Comparison | null;
}

/** 52 weeks: nearly the same days a year before, on the same weekdays. */
const YEAR = 364;

export interface Books {
  readonly daily: DailyMoney;
  readonly digits: number;
}

export function comparisons(books: Books, asOf: Day, weekStart: 'monday' | 'sunday'): Comparisons {
  const compared = (from: Day, to: Day, back: Day) => compare(books, from, to, back);
  const running = firstDayOfWeek(asOf + 1, weekStart);
  const month = monthOfDay(asOf + 1);
  const monthStart = firstDayOfMonth(month);
  const isWeekUnderWay = running <= asOf;
  const isMonthUnderWay = monthStart <= asOf;
  const lastMonth = firstDayOfMonth(month - 1);
  // the month before may be shorter: both sides are cut to its length
  const monthTo = Math.min(asOf, monthStart + (monthStart - lastMonth) - 1);
  return {
    weekSoFar: isWeekUnderWay ? compared(running, asOf, 7) : null,
    lastWeek: compared(running - 7, running - 1, 7),
    monthSoFar: isMonthUnderWay ? compared(monthStart, monthTo, monthStart - lastMonth) : null,
    monthSoFarLastYear: isMonthUnderWay ? compared(monthStart, asOf, YEAR) : null,
    lastMonthLastYear: compared(lastMonth, monthStart - 1, YEAR),
  };
}

function compare({ daily, digits }: Books, from: Day, to: Day, back: Day): Comparison | null {
  if (daily.firstDay === NO_DAY || to < daily.firstDay || from > daily.lastRecord) return null;
  const isKnown = from - back >= daily.firstDay;
  const change = (totals: Float64Array, decimals: number): Change => {
    const now = sumBetween(daily, totals, from, to);
    const before = isKnown ? sumBetween(daily, totals, from - back, to - back) : null;
    return {
      now: major(now, decimals),
      before: before === null ? null : major(before, decimals),
      difference: before === null ? null : major(now - before, decimals),
      rate: before !== null && before > 0 ? (now - before) / before : null,
    };
  };
  return {
    now: span(from, to),
    before: span(from - back, to - back),
    sales: change(daily.sales, digits),
    orders: change(daily.orders, 0),
  };
}

function span(from: Day, to: Day): Span {
  return { from: formatDay(from), to: formatDay(to), days: to - from + 1 };
}
