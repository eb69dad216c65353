import { monthOfDay } from '../../schema/day';
import { NO_DAY } from '../../schema/table';
import type { StageFigures } from '../figures';
import { countedRows, isWithin, type RowBook, regularsBefore, type Span, salesOf } from './row-book';
import type { MetricRows, RowSource } from './row-source';

export const money: RowSource = {
  adds: 'amounts',
  rows: (book, span) => {
    const { deals, kinds } = book.ledger;
    const isMoney = (kind: number) => kind === kinds.sale || kind === kinds.refund;
    return countedRows(book, row => isMoney(deals.kind.codes[row]!) && isWithin(deals.day[row]!, span));
  },
};

const orders: RowSource = { adds: 'rows', rows: salesIn };

export const firstPurchases: RowSource = { adds: 'customers', rows: firstPurchasesIn };

export const decided: RowSource = {
  adds: 'customers',
  rows: (book, span) => deciding(book, customer => isWithin(book.decisions[customer]!, span)),
};

export const applied: RowSource = { adds: 'customers', rows: applicationsIn };

const regularsAtStart: RowSource = { adds: 'customers', rows: (book, { first }) => regularsOn(book, first) };

const active: RowSource = {
  adds: 'customers',
  rows(book, span) {
    const { deals, isRegularProduct } = book.ledger;
    const regulars = regularsBefore(book, span.first);
    const anyCounts = book.settings.activeRule === 'any';
    return salesIn(book, span).filter(row => {
      const customer = deals.customer.codes[row]!;
      const isOfRegulars = anyCounts || isRegularProduct[deals.product.codes[row]! + 1] === 1;
      return customer >= 0 && regulars[customer] === 1 && isOfRegulars;
    });
  },
};

/** The rows behind each stage figure of a month. */
export const stageRows: Readonly<Record<keyof StageFigures, MetricRows>> = {
  sales: { part: money },
  orders: { part: orders },
  averageOrder: { part: money, whole: orders },
  applications: { part: applied },
  firstExperience: { part: firstPurchases },
  decisions: { part: decided },
  decisionRate: { part: decided, whole: firstPurchases },
  baseRegulars: { part: regularsAtStart },
  activeRegulars: { part: active },
  activeRate: { part: active, whole: regularsAtStart },
  closingRegulars: { part: { adds: 'customers', rows: (book, { end }) => regularsOn(book, end) } },
  regularSales: { part: { adds: 'amounts', rows: regularSalesIn } },
  unregisteredSales: {
    part: {
      adds: 'amounts',
      rows: ({ ledger }, span) => ledger.unregistered.filter(row => isWithin(ledger.deals.day[row]!, span)),
    },
  },
};

function salesIn(book: RowBook, span: Span): number[] {
  const { deals, kinds } = book.ledger;
  return countedRows(book, row => deals.kind.codes[row] === kinds.sale && isWithin(deals.day[row]!, span));
}

function firstPurchasesIn(book: RowBook, span: Span): number[] {
  const { firstExperience } = book.ledger;
  return salesOf(book, (customer, day) => isWithin(day, span) && firstExperience[customer] === day);
}

/** The rows by which customers became regulars: their membership, or their sales on the purchase day that was enough. */
export function deciding(book: RowBook, isAsked: (customer: number) => boolean): number[] {
  const { ledger, settings, decisions } = book;
  const { deals, kinds } = ledger;
  const kind = settings.decisionRule === 'membership' ? kinds.membership : kinds.sale;
  return countedRows(book, (row, customer) => {
    if (customer < 0 || deals.kind.codes[row] !== kind) return false;
    return decisions[customer] === deals.day[row] && isAsked(customer);
  });
}

function regularsOn(book: RowBook, day: number): number[] {
  const regulars = regularsBefore(book, day);
  return deciding(book, customer => regulars[customer] === 1);
}

/** Without a regulars' product there is no such figure. */
function regularSalesIn(book: RowBook, span: Span): number[] | null {
  const { deals, kinds, isRegularProduct } = book.ledger;
  if (!book.settings.products.some(({ kind }) => kind === 'regular')) return null;
  return countedRows(book, (row, customer) => {
    const kind = deals.kind.codes[row];
    if (customer < 0 || (kind !== kinds.sale && kind !== kinds.refund)) return false;
    const decision = book.decisions[customer]!;
    const hasDecided = decision !== NO_DAY && deals.day[row]! >= decision;
    return hasDecided && isRegularProduct[deals.product.codes[row]! + 1] === 1 && isWithin(deals.day[row]!, span);
  });
}

/** null where a typed number of the KPI ledger counts: it has no rows here. */
function applicationsIn(book: RowBook, span: Span): number[] | null {
  const { deals, kinds, typed, firstApplication, firstChannel } = book.ledger;
  if (typed.entries.some(({ day }) => isWithin(day, span))) return null;
  const isCovered = (row: number) => typed.covers(firstChannel[deals.customer.codes[row]!]!, deals.day[row]!);
  const isUnrecorded = firstApplication === NO_DAY || monthOfDay(span.first) < monthOfDay(firstApplication);
  const rows = isUnrecorded
    ? firstPurchasesIn(book, span)
    : countedRows(book, row => deals.kind.codes[row] === kinds.application && isWithin(deals.day[row]!, span));
  return rows.filter(row => !isCovered(row));
}
