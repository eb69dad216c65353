import { firstDayOfMonth } from '../../schema/day';
import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import { type CountedCosts, countedCosts } from '../costs/cost-book';
import { decisionDays } from '../ledger/decision';
import { issueLog } from '../ledger/issue-log';
import { type Ledger, type LedgerInput, readLedger } from '../ledger/ledger';
import { type PurchaseDays, purchaseDays } from '../ledger/purchase-days';
import { COUNTED } from '../ledger/row-verdict';
import { newcomer, stepStanding } from '../ledger/standing';
import { type DailyMoney, dailyMoney } from '../money/daily-money';
import { moneyNamings } from '../money/money-naming';

/** What a search for rows needs to know of the ledger. Rows are places in `ledger.deals`. */
export interface RowBook {
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly asOf: Day;
  /** By customer code, NO_DAY for who has not decided. */
  readonly decisions: Int32Array;
  /** null without a cost ledger. */
  readonly costs: CountedCosts | null;
  readonly purchaseDays: () => PurchaseDays;
  /** What several searches need, worked out by the first of them. */
  known<T>(work: (book: RowBook) => T): T;
}

/** Days from `first` up to, not including, `end`. */
export interface Span {
  readonly first: Day;
  readonly end: Day;
}

export function openRowBook(input: LedgerInput): RowBook {
  // what is wrong with the rows is said by the refresh
  const ledger = readLedger(input, issueLog('deals', input.deals, []), issueLog('kpis', input.kpis, []));
  const { settings, asOf } = input;
  const decisions = decisionDays(ledger.deals, ledger.customers, settings);
  const kept = new Map<unknown, unknown>();
  const book: RowBook = {
    ledger,
    settings,
    asOf,
    decisions,
    costs: countedCosts(input, []),
    purchaseDays: () => book.known(daysOf),
    known<T>(work: (book: RowBook) => T): T {
      if (!kept.has(work)) kept.set(work, work(book));
      return kept.get(work) as T;
    },
  };
  return book;
}

function daysOf({ ledger }: RowBook): PurchaseDays {
  return purchaseDays(ledger);
}

export function dailyOf({ ledger, asOf }: RowBook): DailyMoney {
  return dailyMoney(ledger, asOf);
}

export function namingsOf({ ledger, settings }: RowBook): ReturnType<typeof moneyNamings> {
  return moneyNamings(ledger, settings);
}

export function spanOfMonth(month: number): Span {
  return { first: firstDayOfMonth(month), end: firstDayOfMonth(month + 1) };
}

export function isWithin(day: Day, { first, end }: Span): boolean {
  return day >= first && day < end;
}

/** Counted rows for which something holds, from top to bottom. */
export function countedRows({ ledger }: RowBook, holds: (row: number, customer: number) => boolean): number[] {
  const { deals, verdicts } = ledger;
  const rows: number[] = [];
  for (let row = 0; row < deals.length; row++) {
    if (verdicts.of[row] === COUNTED && holds(row, deals.customer.codes[row]!)) rows.push(row);
  }
  return rows;
}

/** Counted sales and refunds for which something holds; `customer` is below 0 for nobody. */
export function moneyRowsOf(book: RowBook, holds: (row: number, customer: number, day: Day) => boolean): number[] {
  const { deals, kinds } = book.ledger;
  return countedRows(book, (row, customer) => {
    const kind = deals.kind.codes[row];
    return (kind === kinds.sale || kind === kinds.refund) && holds(row, customer, deals.day[row]!);
  });
}

/** Counted sales that have a customer and for which something holds. */
export function salesOf(book: RowBook, holds: (customer: number, day: Day) => boolean): number[] {
  const { deals, kinds } = book.ledger;
  return countedRows(
    book,
    (row, customer) => customer >= 0 && deals.kind.codes[row] === kinds.sale && holds(customer, deals.day[row]!),
  );
}

/** By customer code: who is a regular when the day begins. */
export function regularsBefore({ ledger, decisions }: RowBook, day: Day): Uint8Array {
  const { deals, kinds, customers } = ledger;
  const regulars = new Uint8Array(decisions.length);
  for (let customer = 0; customer < decisions.length; customer++) {
    if (decisions[customer] === NO_DAY) continue;
    const standing = newcomer();
    for (let place = customers.starts[customer]!; place < customers.starts[customer + 1]!; place++) {
      const row = customers.rows[place]!;
      if (deals.day[row]! >= day) break;
      const kind = deals.kind.codes[row]!;
      stepStanding(standing, deals.day[row]!, decisions[customer]!, kind === kinds.leave, kind === kinds.membership);
    }
    if (standing.isRegular) regulars[customer] = 1;
  }
  return regulars;
}
