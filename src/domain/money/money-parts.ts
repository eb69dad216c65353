import { type Day, NO_DAY } from '../../schema/table';
import { type Periods, periodOf } from '../ledger/periods';
import { major } from '../stages/stage-figures';

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

export const [NEW, RETURNING, REGULARS, UNREGISTERED] = [0, 1, 2, 3] as const;
export type PartPlace = 0 | 1 | 2 | 3;
const WIDTH = moneyParts.length;

export interface PartTally {
  readonly periods: Periods;
  /** Minor units; place = period * WIDTH + part. */
  readonly sales: Float64Array;
  readonly orders: Float64Array;
  readonly customers: Float64Array;
}

export function emptyPartTally(periods: Periods): PartTally {
  const column = (width: number) => new Float64Array(periods.labels.length * width);
  return { periods, sales: column(WIDTH), orders: column(WIDTH), customers: column(1) };
}

/** Of a customer's purchase day. */
export function partOn(day: Day, first: Day, decision: Day): PartPlace {
  if (day === first) return NEW;
  return decision !== NO_DAY && decision <= day ? REGULARS : RETURNING;
}

export function addToPart(
  { periods, sales, orders }: PartTally,
  day: Day,
  part: PartPlace,
  amount: number,
  count: number,
): void {
  const place = periodOf(periods, day) * WIDTH + part;
  sales[place] = sales[place]! + amount;
  orders[place] = orders[place]! + count;
}

/** Once a period; `before` is the customer's purchase day before this one. */
export function addBuyer({ periods, customers }: PartTally, day: Day, before: Day): void {
  const period = periodOf(periods, day);
  if (before !== NO_DAY && periodOf(periods, before) === period) return;
  customers[period] = customers[period]! + 1;
}

export function periodMoney({ periods, sales, orders, customers }: PartTally, digits: number): PeriodMoney[] {
  return periods.labels.map((_, period) => {
    const start = period * WIDTH;
    const sum = (column: Float64Array) => column.subarray(start, start + WIDTH).reduce((one, other) => one + other, 0);
    const total = sum(sales);
    const count = sum(orders);
    const partAt = (part: PartPlace): PartFigures => ({
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
  return whole > 0 ? part / whole : null;
}
