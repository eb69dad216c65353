import { firstDayOfMonth, formatMonth, monthOfDay } from '../../schema/day';
import type { Day } from '../../schema/table';
import type { Ledger } from '../ledger/ledger';
import { monthPeriods, periodOf } from '../ledger/periods';
import { MARGIN_UNITS } from '../ledger/product-margins';
import type { PurchaseDays } from '../ledger/purchase-days';
import { major } from '../stages/stage-figures';

/** Days from the first purchase day up to which a customer's money is added up. */
export const VALUE_WINDOWS = [90, 180, 365] as const;

/** What customers who are old enough have brought in their first so many days. */
export interface ObservedValue {
  days: number;
  customers: number;
  /** Sales less refunds per customer, tax included; null without customers. */
  revenue: number | null;
  /** The same without VAT times the margin of each product; null unless every product sold has one. */
  margin: number | null;
  /** Share of the sales, before refunds, whose product has a margin; null without sales. */
  marginCoverage: number | null;
}

export interface ValueFigures {
  /** Of all cohorts old enough together; `unripe`: customers of the others. */
  windows: (ObservedValue & { unripe: number })[];
  /** By the month of the first purchase day; only the windows that are over for the whole month. */
  cohorts: { cohort: string; size: number; windows: ObservedValue[] }[];
}

const WIDTH = VALUE_WINDOWS.length;

/** By cohort and window, what falls into the window and not into a shorter one; place = cohort * WIDTH + window. */
interface Tally {
  readonly sizes: Int32Array;
  readonly net: Float64Array;
  /** What these sales leave, in `MARGIN_UNITS`. */
  readonly margin: Float64Array;
  readonly gross: Float64Array;
  readonly covered: Float64Array;
  /** Sales and refunds, both upwards, of products whose margin is not known. */
  readonly unpriced: Float64Array;
}

/** Sums of one window. */
interface Sums {
  customers: number;
  net: number;
  margin: number;
  gross: number;
  covered: number;
  unpriced: number;
}

export function observedValue(ledger: Ledger, days: PurchaseDays, margins: Int32Array, asOf: Day): ValueFigures {
  const { digits } = ledger.deals;
  const all = VALUE_WINDOWS.map(() => ({ ...nothing(), unripe: 0 }));
  const cohorts: ValueFigures['cohorts'] = [];
  if (days.day.length > 0) {
    const oldest = days.day.reduce((one, other) => Math.min(one, other));
    const tally = tallyValue(ledger, days, margins, oldest, asOf);
    tally.sizes.forEach((size, cohort) => {
      if (size === 0) return;
      const month = monthOfDay(oldest) + cohort;
      const age = asOf - (firstDayOfMonth(month + 1) - 1);
      const sums = cumulated(tally, cohort);
      const ripe = sums.filter((_, window) => age >= VALUE_WINDOWS[window]!);
      cohorts.push({
        cohort: formatMonth(month),
        size,
        windows: ripe.map((sum, window) => windowFigures(sum, window, digits)),
      });
      all.forEach((total, window) => {
        const sum = ripe[window];
        if (sum) addSums(total, sum);
        else total.unripe += size;
      });
    });
  }
  return {
    windows: all.map((sum, window) => ({ ...windowFigures(sum, window, digits), unripe: sum.unripe })),
    cohorts,
  };
}

function nothing(): Sums {
  return { customers: 0, net: 0, margin: 0, gross: 0, covered: 0, unpriced: 0 };
}

function addSums(total: Sums, more: Sums): void {
  total.customers += more.customers;
  total.net += more.net;
  total.margin += more.margin;
  total.gross += more.gross;
  total.covered += more.covered;
  total.unpriced += more.unpriced;
}

function tallyValue(ledger: Ledger, days: PurchaseDays, margins: Int32Array, oldest: Day, asOf: Day): Tally {
  const months = monthPeriods(oldest, asOf);
  const column = () => new Float64Array(months.labels.length * WIDTH);
  const sizes = new Int32Array(months.labels.length);
  const tally = { sizes, net: column(), margin: column(), gross: column(), covered: column(), unpriced: column() };
  for (let customer = 0; customer + 1 < days.starts.length; customer++) {
    const place = days.starts[customer]!;
    if (place === days.starts[customer + 1]!) continue;
    const first = days.day[place]!;
    const cohort = periodOf(months, first);
    sizes[cohort] = sizes[cohort]! + 1;
    addCustomer(tally, ledger, margins, customer, first, cohort);
  }
  return tally;
}

function addCustomer(
  tally: Tally,
  { deals, kinds, customers }: Ledger,
  margins: Int32Array,
  customer: number,
  first: Day,
  cohort: number,
): void {
  for (let index = customers.starts[customer]!; index < customers.starts[customer + 1]!; index++) {
    const age = customers.day[index]! - first;
    if (age > VALUE_WINDOWS[WIDTH - 1]!) return;
    const isSale = customers.kind[index] === kinds.sale;
    if (!isSale && customers.kind[index] !== kinds.refund) continue;
    const row = customers.rows[index]!;
    const at = cohort * WIDTH + (age <= VALUE_WINDOWS[0] ? 0 : age <= VALUE_WINDOWS[1] ? 1 : 2);
    const amount = deals.amount[row]!;
    const margin = margins[deals.product.codes[row]! + 1]!;
    tally.net[at] = tally.net[at]! + amount;
    if (margin >= 0) tally.margin[at] = tally.margin[at]! + amount * margin;
    else tally.unpriced[at] = tally.unpriced[at]! + Math.abs(amount);
    if (!isSale) continue;
    tally.gross[at] = tally.gross[at]! + amount;
    if (margin >= 0) tally.covered[at] = tally.covered[at]! + amount;
  }
}

/** A longer window holds the shorter ones. */
function cumulated({ sizes, net, margin, gross, covered, unpriced }: Tally, cohort: number): Sums[] {
  const sum = nothing();
  return VALUE_WINDOWS.map((_, window) => {
    const at = cohort * WIDTH + window;
    const [withMargin, withoutMargin] = [covered[at]!, unpriced[at]!];
    const more = {
      net: net[at]!,
      margin: margin[at]!,
      gross: gross[at]!,
      covered: withMargin,
      unpriced: withoutMargin,
    };
    addSums(sum, { customers: 0, ...more });
    return { ...sum, customers: sizes[cohort]! };
  });
}

function windowFigures(sums: Sums, window: number, digits: number): ObservedValue {
  const { customers, net, margin, gross, covered, unpriced } = sums;
  const perHead = (sum: number) => (customers === 0 ? null : major(sum, digits) / customers);
  return {
    days: VALUE_WINDOWS[window]!,
    customers,
    revenue: perHead(net),
    margin: unpriced > 0 ? null : perHead(margin / MARGIN_UNITS),
    marginCoverage: gross === 0 ? null : covered / gross,
  };
}
