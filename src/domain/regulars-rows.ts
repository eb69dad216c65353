import { type Day, NO_DAY } from '../schema/table';
import { countedRows, isWithin, type RowBook } from './row-book';
import type { MetricRows } from './row-source';
import { newcomer, stepStanding } from './standing';

/** The rows by which customers became regulars for the first time. */
export const regularsRows: Readonly<Record<string, MetricRows>> = {
  joinedRegulars: {
    part: {
      adds: 'customers',
      rows(book, span) {
        const { deals, kinds } = book.ledger;
        const joined = firstRegularDays(book);
        const deciding = book.settings.decisionRule === 'membership' ? kinds.membership : kinds.sale;
        return countedRows(book, (row, customer) => {
          if (customer < 0 || deals.day[row] !== joined[customer] || !isWithin(deals.day[row]!, span)) return false;
          const kind = deals.kind.codes[row]!;
          return kind === kinds.membership || (kind === deciding && book.decisions[customer] === joined[customer]);
        });
      },
    },
  },
};

/** By customer; NO_DAY for who never was one. Only how a day ends counts: on one and the same day leaving is the last word. */
function firstRegularDays({ ledger, decisions }: RowBook): Int32Array {
  const { starts, day: days, kind } = ledger.customers;
  const { leave, membership } = ledger.kinds;
  const first = new Int32Array(decisions.length).fill(NO_DAY);
  for (let customer = 0; customer < decisions.length; customer++) {
    const standing = newcomer();
    const end = starts[customer + 1]!;
    let isFound = false;
    for (let place = starts[customer]!; place < end && !isFound; place++) {
      const day: Day = days[place]!;
      stepStanding(standing, day, decisions[customer]!, kind[place] === leave, kind[place] === membership);
      isFound = standing.isRegular && (place + 1 === end || days[place + 1] !== day);
      if (isFound) first[customer] = day;
    }
  }
  return first;
}
