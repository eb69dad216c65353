import { firstDayOfMonth, monthOfDay } from '../../schema/day';
import { type Day, NO_DAY } from '../../schema/table';
import { VALUE_WINDOWS } from '../repeat/observed-value';
import { moneyRowsOf, type RowBook, salesOf } from './row-book';
import type { MetricRows, RowSource } from './row-source';

/** The rows behind what customers brought in their first days. */
export const valueRows: Readonly<Record<string, MetricRows>> = Object.fromEntries(
  VALUE_WINDOWS.flatMap(window => {
    const rows = within(window);
    return [`revenueIn${window}`, `marginIn${window}`].map(key => [key, rows]);
  }),
);

/** Of customers whose month of first purchase is old enough: their money up to that age, and their first purchases. */
function within(window: number): MetricRows {
  const part: RowSource = {
    adds: 'amounts',
    rows(book) {
      const { firstExperience } = book.ledger;
      return moneyRowsOf(book, (_, customer, day) => {
        const first = customer < 0 ? NO_DAY : firstExperience[customer]!;
        return isOld(book, first, window) && day - first <= window;
      });
    },
  };
  const whole: RowSource = {
    adds: 'customers',
    rows: book =>
      salesOf(book, (customer, day) => day === book.ledger.firstExperience[customer] && isOld(book, day, window)),
  };
  return { part, whole };
}

function isOld({ asOf }: RowBook, first: Day, window: number): boolean {
  return first !== NO_DAY && asOf - (firstDayOfMonth(monthOfDay(first) + 1) - 1) >= window;
}
