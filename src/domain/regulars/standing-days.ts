import { type Day, NO_DAY } from '../../schema/table';
import { newcomer, stepStanding } from '../ledger/standing';
import type { RowBook } from '../rows/row-book';

/** One day of one customer, and where they stood before and after it. The same object for all days. */
export interface StandingDay {
  customer: number;
  day: Day;
  /** Places in `ledger.customers` from `from` up to, not including, `end`. */
  from: number;
  end: number;
  wasRegular: boolean;
  isRegular: boolean;
  /** On some earlier day. */
  hadBeenRegular: boolean;
  /** Paid for a regulars' product on an earlier day. */
  hadRegularProduct: boolean;
  /** After the day. */
  isMember: boolean;
  /** Whether they were a member when they bought last, that day counted; null before they bought. */
  boughtInside: boolean | null;
  /** The later of the last sale and the day on which that last changed whether they are a regular. */
  quietSince: Day;
}

/** Every customer's days with rows, by customer, then by day. The steps are those of `regulars-walk`. */
export function eachStandingDay(book: RowBook, visit: (on: Readonly<StandingDay>) => void): void {
  const { starts, day: days } = book.ledger.customers;
  for (let customer = 0; customer < book.decisions.length; customer++) {
    const standing = newcomer();
    const on = dayOf(customer);
    let hasRegularProduct = false;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place = on.end) {
      on.day = days[place]!;
      on.from = place;
      on.end = place;
      while (on.end < starts[customer + 1]! && days[on.end] === on.day) on.end++;
      const did = readDay(book, on);
      on.hadBeenRegular = on.hadBeenRegular || on.isRegular;
      on.hadRegularProduct = hasRegularProduct;
      on.wasRegular = on.isRegular;
      stepStanding(standing, on.day, book.decisions[customer]!, did.leaves, did.joins);
      on.isRegular = standing.isRegular;
      if (did.leaves || did.joins) on.isMember = !did.leaves;
      if (did.buys) on.boughtInside = on.isMember;
      if (did.buys || on.isRegular !== on.wasRegular) on.quietSince = on.day;
      if (did.paysForRegular) hasRegularProduct = true;
      visit(on);
    }
  }
}

function dayOf(customer: number): StandingDay {
  return {
    customer,
    day: NO_DAY,
    from: 0,
    end: 0,
    wasRegular: false,
    isRegular: false,
    hadBeenRegular: false,
    hadRegularProduct: false,
    isMember: false,
    boughtInside: null,
    quietSince: NO_DAY,
  };
}

function readDay(book: RowBook, { from, end }: StandingDay) {
  const { customers, kinds } = book.ledger;
  const did = { leaves: false, joins: false, buys: false, paysForRegular: false };
  for (let place = from; place < end; place++) {
    const kind = customers.kind[place];
    if (kind === kinds.leave) did.leaves = true;
    else if (kind === kinds.membership) did.joins = true;
    else if (kind === kinds.sale) did.buys = true;
    if (isPaidRegular(book, place)) did.paysForRegular = true;
  }
  return did;
}

/** Whether a row of `ledger.customers` is a regulars' product paid for. */
export function isPaidRegular({ ledger }: RowBook, place: number): boolean {
  const { customers, deals, kinds, isRegularProduct } = ledger;
  const row = customers.rows[place]!;
  const isRegular = isRegularProduct[deals.product.codes[row]! + 1] === 1;
  return customers.kind[place] === kinds.sale && isRegular && deals.amount[row]! > 0;
}
