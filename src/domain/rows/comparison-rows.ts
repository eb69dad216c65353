import { parseIsoDay } from '../../schema/day';
import { type Comparison, type Comparisons, comparisons } from '../money/comparisons';
import { dailyOf, isWithin, moneyRowsOf } from './row-book';
import type { MetricRows, RowSource } from './row-source';

/** The rows behind each change of sales: those of the later days, and those of the days they are compared with. */
export const comparisonRows: Readonly<Record<string, MetricRows>> = {
  weekSalesChange: both('weekSoFar'),
  lastWeekSalesChange: both('lastWeek'),
  monthSalesChange: both('monthSoFar'),
  yearSalesChange: both('lastMonthLastYear'),
};

function both(key: keyof Comparisons): MetricRows {
  return { part: rowsOf(key, 'now'), whole: rowsOf(key, 'before') };
}

function rowsOf(key: keyof Comparisons, side: 'now' | 'before'): RowSource {
  return {
    adds: 'amounts',
    rows(book) {
      const { ledger, settings, asOf } = book;
      const daily = book.known(dailyOf);
      const span = daysOf(comparisons({ daily, digits: ledger.deals.digits }, asOf, settings.weekStart)[key], side);
      return span && moneyRowsOf(book, (_row, _customer, day) => isWithin(day, span));
    },
  };
}

function daysOf(comparison: Comparison | null, side: 'now' | 'before') {
  const [first, last] = [parseIsoDay(comparison?.[side].from ?? ''), parseIsoDay(comparison?.[side].to ?? '')];
  return first === null || last === null ? null : { first, end: last + 1 };
}
