import { REPEAT_WINDOWS } from './cohorts';
import { purchaseDays } from './purchase-days';
import { isWithin, type RowBook, salesOf } from './row-book';
import type { MetricRows, RowSource } from './row-source';

const buyers: RowSource = {
  adds: 'customers',
  rows: (book, span) => salesOf(book, (_, day) => isWithin(day, span)),
};

const returning: RowSource = {
  adds: 'customers',
  rows: (book, span) =>
    salesOf(book, (customer, day) => isWithin(day, span) && day > book.ledger.firstExperience[customer]!),
};

/** The rows behind the figures of buying again. */
export const repeatRows: Readonly<Record<string, MetricRows>> = {
  buyers: { part: buyers },
  returningShare: { part: returning, whole: buyers },
  ...Object.fromEntries(REPEAT_WINDOWS.map(window => [`repeatWithin${window}`, within(window)])),
};

/** Of the customers old enough: the sales of their first purchase day, and of the second where it came in time. */
function within(window: number): MetricRows {
  const isRipe = (book: RowBook, customer: number) => book.asOf - book.ledger.firstExperience[customer]! >= window;
  return {
    part: {
      adds: 'customers',
      rows(book) {
        const { firstExperience } = book.ledger;
        const { starts, day: days } = purchaseDays(book.ledger);
        return salesOf(book, (customer, day) => {
          const second = starts[customer]! + 1;
          if (second >= starts[customer + 1]! || !isRipe(book, customer)) return false;
          return day === days[second] && day - firstExperience[customer]! <= window;
        });
      },
    },
    whole: {
      adds: 'customers',
      rows: book =>
        salesOf(book, (customer, day) => isRipe(book, customer) && day === book.ledger.firstExperience[customer]),
    },
  };
}
