import { REPEAT_WINDOWS } from '../repeat/cohorts';
import { REPEAT_SPAN } from '../repeat/repeat';
import { isWithin, type RowBook, type Span, salesOf } from './row-book';
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

const spanBuyers: RowSource = {
  adds: 'customers',
  rows: (book, span) => salesOf(book, (_, day) => isWithin(day, repeatSpan(book, span))),
};

const spanRepeaters: RowSource = {
  adds: 'customers',
  rows(book, month) {
    const span = repeatSpan(book, month);
    const { starts, day: days } = book.purchaseDays();
    const daysIn = (customer: number) =>
      days
        .subarray(starts[customer]!, starts[customer + 1]!)
        .reduce((sum, day) => sum + (isWithin(day, span) ? 1 : 0), 0);
    const isRepeater = Uint8Array.from({ length: starts.length - 1 }, (_, customer) => (daysIn(customer) > 1 ? 1 : 0));
    return salesOf(book, (customer, day) => isRepeater[customer] === 1 && isWithin(day, span));
  },
};

/** An interval has a purchase day at both ends, so who came once has none. */
const cameAgain: RowSource = {
  adds: 'intervals',
  rows(book) {
    const { starts } = book.purchaseDays();
    return salesOf(book, customer => starts[customer + 1]! - starts[customer]! > 1);
  },
};

/** The days that end with the month, or with today. */
function repeatSpan({ asOf }: RowBook, month: Span): Span {
  const end = Math.min(month.end, asOf + 1);
  return { first: end - REPEAT_SPAN, end };
}

/** The rows behind the figures of buying again. */
export const repeatRows: Readonly<Record<string, MetricRows>> = {
  buyers: { part: buyers },
  returningShare: { part: returning, whole: buyers },
  spanRepeatRate: { part: spanRepeaters, whole: spanBuyers },
  medianInterval: { part: cameAgain },
  longInterval: { part: cameAgain },
  customerInterval: { part: cameAgain },
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
        const { starts, day: days } = book.purchaseDays();
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
