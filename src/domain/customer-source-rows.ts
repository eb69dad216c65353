import { type CustomerState, stateLimits, stateOf } from './customer-state';
import { purchaseDays } from './purchase-days';
import { purchaseIntervals } from './purchase-intervals';
import { countedRows, type RowBook, salesOf } from './row-book';
import type { MetricRows, RowSource } from './row-source';

const everybody: RowSource = { adds: 'customers', rows: book => salesOf(book, () => true) };

/** The rows behind the figures of who the customers are today, and of who left or is to be invited. */
export const customerRows: Readonly<Record<string, MetricRows>> = {
  customers: { part: everybody },
  activeCustomers: { part: inState('active'), whole: everybody },
  atRiskCustomers: { part: inState('atRisk'), whole: everybody },
  dormantCustomers: { part: inState('dormant'), whole: everybody },
  lostCustomers: { part: inState('lost'), whole: everybody },
  toInvite: { part: { adds: 'customers', rows: salesToInvite } },
};

function inState(state: CustomerState): RowSource {
  return {
    adds: 'customers',
    rows(book) {
      const days = purchaseDays(book.ledger);
      const limits = stateLimits(purchaseIntervals(days), book.settings.trade);
      const lastDay = (customer: number) => days.day[days.starts[customer + 1]! - 1]!;
      return salesOf(book, customer => stateOf(book.asOf - lastDay(customer), limits) === state);
    },
  };
}

/** Who bought on two days or more and has never had a membership. */
function salesToInvite(book: RowBook): number[] {
  const { ledger } = book;
  const { starts } = purchaseDays(ledger);
  const hasJoined = new Uint8Array(starts.length);
  countedRows(book, (row, customer) => {
    if (customer >= 0 && ledger.deals.kind.codes[row] === ledger.kinds.membership) hasJoined[customer] = 1;
    return false;
  });
  return salesOf(book, customer => starts[customer + 1]! - starts[customer]! >= 2 && hasJoined[customer] === 0);
}
