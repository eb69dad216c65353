import { type AdSpending, adSpending } from '../costs/cost-book';
import { periodOf } from '../ledger/periods';
import { columnOf } from '../money/money-naming';
import { isWithin, moneyRowsOf, namingsOf, type RowBook, type Span, salesOf } from './row-book';
import type { MetricRows, RowSource } from './row-source';
import { applied, decided } from './stage-rows';

const newCustomers: RowSource = {
  adds: 'customers',
  rows: (book, span) => firstPurchasesFor(book, span, () => true),
};

const paidCustomers: RowSource = {
  adds: 'customers',
  rows(book, span) {
    const isPaid = paidChannels(book, span);
    return firstPurchasesFor(book, span, customer => isPaid(book.ledger.firstChannel[customer]!));
  },
};

const creditedSales: RowSource = {
  adds: 'amounts',
  rows(book, span) {
    const isPaid = paidChannels(book, span);
    const naming = book.known(namingsOf).channel;
    const later = credited(book, span);
    return moneyRowsOf(book, (row, customer, day) => isWithin(day, later) && isPaid(columnOf(naming, row, customer)));
  },
};

/** The rows behind what ads brought; what they cost stands in other tabs. */
export const costSourceRows: Readonly<Record<string, MetricRows>> = {
  costPerApplication: { whole: ofPaidChannels(applied) },
  costPerDecision: { whole: ofPaidChannels(decided) },
  paidCac: { whole: paidCustomers },
  blendedCac: { whole: newCustomers },
  fullCac: { whole: newCustomers },
  roas: { part: creditedSales },
  contributionRoas: { part: creditedSales },
};

/** What happens on a day is credited to the day that lies the lag before it. */
function credited({ settings: { costLagDays } }: RowBook, { first, end }: Span): Span {
  return { first: first + costLagDays, end: end + costLagDays };
}

function firstPurchasesFor(book: RowBook, span: Span, isAsked: (customer: number) => boolean): number[] {
  const later = credited(book, span);
  return salesOf(
    book,
    (customer, day) => day === book.ledger.firstExperience[customer] && isWithin(day, later) && isAsked(customer),
  );
}

function ofPaidChannels(source: RowSource): RowSource {
  return {
    adds: source.adds,
    rows(book, span) {
      const isPaid = paidChannels(book, span);
      const { firstChannel, deals } = book.ledger;
      return source.rows(book, span)?.filter(row => isPaid(firstChannel[deals.customer.codes[row]!]!)) ?? null;
    },
  };
}

/** Channels on which something was spent in the month. */
function paidChannels(book: RowBook, { first }: Span): (channel: number) => boolean {
  const { ledger, asOf } = book;
  if (first > asOf) return () => false;
  const { months, ads } = book.known(spendingOf);
  const month = periodOf(months, first);
  return channel => month >= 0 && (ads.ofCell.get(month * ledger.book.names.length + channel) ?? 0) > 0;
}

function spendingOf({ ledger, costs, settings, asOf }: RowBook): AdSpending {
  return adSpending(ledger, costs, settings, asOf);
}
