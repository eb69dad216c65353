import { type Day, NO_DAY } from '../schema/table';
import type { Ledger } from './ledger';
import { type Periods, periodOf } from './periods';
import { major } from './stage-figures';

/**
 * Whose money it is, told by the day: `new` on a customer's first purchase day; after it `regulars` from their day of decision
 * on, else `returning`; `unregistered` without a customer. A refund goes where the customer's latest purchase up to it went.
 */
export const moneyParts = ['new', 'returning', 'regulars', 'unregistered'] as const;
export type MoneyPart = (typeof moneyParts)[number];

export interface PartFigures {
  sales: number;
  orders: number;
  /** Of the period's sales; null where these are not above 0. */
  share: number | null;
}

export interface PeriodMoney {
  sales: number;
  orders: number;
  averageOrder: number | null;
  /** Distinct customers with a sale. */
  customers: number;
  /** Adds up to `sales` and `orders`. */
  from: Record<MoneyPart, PartFigures>;
}

const [NEW, RETURNING, REGULARS, UNREGISTERED] = [0, 1, 2, 3];
const WIDTH = moneyParts.length;

interface PartTally {
  readonly periods: Periods;
  /** Minor units; place = period * WIDTH + part. */
  readonly sales: Float64Array;
  readonly orders: Float64Array;
  readonly customers: Float64Array;
}

/** One list for each of `every`, in one walk along the customers. */
export function moneyByPeriod(ledger: Ledger, decisions: Int32Array, every: readonly Periods[]): PeriodMoney[][] {
  const tallies = every.map(emptyTally);
  for (let customer = 0; customer < decisions.length; customer++) {
    addCustomer(ledger, customer, decisions[customer]!, tallies);
  }
  const { deals, kinds, unregistered } = ledger;
  for (const row of unregistered) {
    const orders = deals.kind.codes[row] === kinds.sale ? 1 : 0;
    for (const tally of tallies) add(tally, deals.day[row]!, UNREGISTERED, deals.amount[row]!, orders);
  }
  return tallies.map(tally => periodMoney(tally, deals.digits));
}

function emptyTally(periods: Periods): PartTally {
  const column = (width: number) => new Float64Array(periods.labels.length * width);
  return { periods, sales: column(WIDTH), orders: column(WIDTH), customers: column(1) };
}

/** Day by day, for within a day the order of rows must not matter. */
function addCustomer(ledger: Ledger, customer: number, decision: Day, tallies: readonly PartTally[]): void {
  const { deals, kinds, customers } = ledger;
  const first = ledger.firstExperience[customer]!;
  const end = customers.starts[customer + 1]!;
  let before = NO_DAY;
  // what is sent back before any purchase was bought before the books began
  let part = RETURNING;
  for (let place = customers.starts[customer]!; place < end; ) {
    const day = customers.day[place]!;
    let sales = 0;
    let orders = 0;
    for (; place < end && customers.day[place] === day; place++) {
      const kind = customers.kind[place]!;
      if (kind === kinds.sale) orders++;
      if (kind === kinds.sale || kind === kinds.refund) sales += deals.amount[customers.rows[place]!]!;
    }
    if (orders === 0 && sales === 0) continue;
    if (orders > 0) part = partOn(day, first, decision);
    for (const tally of tallies) {
      add(tally, day, part, sales, orders);
      if (orders > 0) addBuyer(tally, day, before);
    }
    if (orders > 0) before = day;
  }
}

function partOn(day: Day, first: Day, decision: Day): number {
  if (day === first) return NEW;
  return decision !== NO_DAY && decision <= day ? REGULARS : RETURNING;
}

function add({ periods, sales, orders }: PartTally, day: Day, part: number, amount: number, count: number): void {
  const place = periodOf(periods, day) * WIDTH + part;
  sales[place] = sales[place]! + amount;
  orders[place] = orders[place]! + count;
}

/** Once a period; `before` is the customer's purchase day before this one. */
function addBuyer({ periods, customers }: PartTally, day: Day, before: Day): void {
  const period = periodOf(periods, day);
  if (before !== NO_DAY && periodOf(periods, before) === period) return;
  customers[period] = customers[period]! + 1;
}

function periodMoney({ periods, sales, orders, customers }: PartTally, digits: number): PeriodMoney[] {
  return periods.labels.map((_, period) => {
    const start = period * WIDTH;
    const sum = (column: Float64Array) => column.subarray(start, start + WIDTH).reduce((one, other) => one + other, 0);
    const total = sum(sales);
    const count = sum(orders);
    const partAt = (part: number): PartFigures => ({
      sales: major(sales[start + part]!, digits),
      orders: orders[start + part]!,
      share: shareOf(sales[start + part]!, total),
    });
    return {
      sales: major(total, digits),
      orders: count,
      averageOrder: count === 0 ? null : major(Math.round(total / count), digits),
      customers: customers[period]!,
      from: {
        new: partAt(NEW),
        returning: partAt(RETURNING),
        regulars: partAt(REGULARS),
        unregistered: partAt(UNREGISTERED),
      },
    };
  });
}

/** Of money that refunds may have turned below 0 there is no share. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole + 0 : null;
}
