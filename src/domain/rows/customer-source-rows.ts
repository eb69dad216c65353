import { amountsOf } from '../customers/customer-figures';
import { type CustomerState, type StateLimits, stateLimits, stateOf } from '../customers/customer-state';
import { SEGMENTS, type SegmentName, segmentation } from '../customers/segments';
import { buyersOf } from '../ledger/purchase-days';
import { purchaseIntervals } from '../repeat/purchase-intervals';
import { countedRows, type RowBook, salesOf } from './row-book';
import type { MetricRows, RowSource } from './row-source';

const STATES = ['active', 'atRisk', 'dormant', 'lost'] as const satisfies readonly CustomerState[];

/** Those in one state, or in one segment. */
export const CUSTOMER_GROUPS = [...STATES, ...SEGMENTS] as const;
export type CustomerGroup = (typeof CUSTOMER_GROUPS)[number];

/** The sales of all customers of a group. */
export function groupRows(book: RowBook, group: CustomerGroup): number[] {
  const segment = SEGMENTS.find(each => each === group);
  const state = STATES.find(each => each === group);
  if (segment) return salesOfSegment(book, segment);
  return state ? salesOfState(book, state) : [];
}

const everybody: RowSource = { adds: 'customers', rows: book => salesOf(book, () => true) };

/** The rows behind the figures of who the customers are today, and of who left or is to be invited. */
export const customerRows: Readonly<Record<string, MetricRows>> = {
  customers: { part: everybody },
  activeCustomers: { part: inState('active'), whole: everybody },
  atRiskCustomers: { part: inState('atRisk'), whole: everybody },
  dormantCustomers: { part: inState('dormant'), whole: everybody },
  lostCustomers: { part: inState('lost'), whole: everybody },
  bestCustomers: { part: inSegment('best') },
  slippingLoyalCustomers: { part: inSegment('slippingLoyal') },
  toInvite: { part: { adds: 'customers', rows: salesToInvite } },
};

function inState(state: CustomerState): RowSource {
  return { adds: 'customers', rows: book => salesOfState(book, state) };
}

function salesOfState(book: RowBook, state: CustomerState): number[] {
  const days = book.purchaseDays();
  const limits = book.known(limitsOf);
  const lastDay = (customer: number) => days.day[days.starts[customer + 1]! - 1]!;
  return salesOf(book, customer => stateOf(book.asOf - lastDay(customer), limits) === state);
}

function inSegment(segment: SegmentName): RowSource {
  return { adds: 'customers', rows: book => salesOfSegment(book, segment) };
}

function salesOfSegment(book: RowBook, segment: SegmentName): number[] {
  const days = book.purchaseDays();
  const buyers = buyersOf(days);
  const amounts = amountsOf(days, buyers);
  const limits = book.known(limitsOf);
  const { scoresOf } = segmentation(amounts, limits, book.ledger.deals.digits);
  const isAsked = new Uint8Array(days.starts.length);
  buyers.forEach((buyer, index) => {
    const [first, end] = [days.starts[buyer]!, days.starts[buyer + 1]!];
    const daysSince = book.asOf - days.day[end - 1]!;
    const scored = scoresOf({ daysSince, purchaseDays: end - first, amount: amounts[index]! });
    if (scored.segment === segment) isAsked[buyer] = 1;
  });
  return salesOf(book, customer => isAsked[customer] === 1);
}

function limitsOf(book: RowBook): StateLimits {
  return stateLimits(purchaseIntervals(book.purchaseDays()), book.settings.trade);
}

/** Who bought on two days or more and has never had a membership. */
function salesToInvite(book: RowBook): number[] {
  const { ledger } = book;
  const { starts } = book.purchaseDays();
  const hasJoined = new Uint8Array(starts.length);
  countedRows(book, (row, customer) => {
    if (customer >= 0 && ledger.deals.kind.codes[row] === ledger.kinds.membership) hasJoined[customer] = 1;
    return false;
  });
  return salesOf(book, customer => starts[customer + 1]! - starts[customer]! >= 2 && hasJoined[customer] === 0);
}
