import type { Ledger } from './ledger';
import { columnOf, type Naming } from './money-naming';
import { shareOf } from './money-parts';
import { type Periods, periodOf } from './periods';
import { major } from './stage-figures';

/** What one name brought in one month. */
export interface NamedMoney {
  /** yyyy-MM */
  month: string;
  /** As typed, or `unknown`. */
  name: string;
  sales: number;
  orders: number;
  /** Distinct customers with a sale; sales without a customer add none. */
  customers: number;
  /** Of the month's sales; null where these are not above 0. */
  share: number | null;
}

/** Beyond so many cells of months by names the months are taken in several goes, for memory's sake. */
const MOST_CELLS = 2_000_000;

interface TableTally {
  readonly months: Periods;
  readonly width: number;
  /** Months `first` to `end` - 1. */
  readonly first: number;
  readonly end: number;
  /** Minor units; place = (month - first) * width + column. */
  readonly sales: Float64Array;
  readonly orders: Float64Array;
  readonly customers: Float64Array;
}

/** Every month's names in which money moved, in the order of `naming`. */
export function moneyTable(ledger: Ledger, months: Periods, naming: Naming, mostCells = MOST_CELLS): NamedMoney[] {
  const width = naming.names.length;
  const atOnce = Math.max(1, Math.floor(mostCells / width));
  const table: NamedMoney[] = [];
  for (let first = 0; first < months.labels.length; first += atOnce) {
    const end = Math.min(first + atOnce, months.labels.length);
    const column = () => new Float64Array((end - first) * width);
    const tally = { months, width, first, end, sales: column(), orders: column(), customers: column() };
    addCustomers(ledger, naming, tally);
    addUnregistered(ledger, naming, tally);
    listTally(tally, naming.names, ledger.deals.digits, table);
  }
  return table;
}

function addCustomers({ deals, kinds, customers: of }: Ledger, naming: Naming, tally: TableTally): void {
  const { months, width, first, end } = tally;
  const counted = new Int32Array(width).fill(-1);
  let visit = -1;
  for (let customer = 0; customer + 1 < of.starts.length; customer++) {
    let month = -1;
    for (let place = of.starts[customer]!; place < of.starts[customer + 1]!; place++) {
      const isSale = of.kind[place] === kinds.sale;
      if (!isSale && of.kind[place] !== kinds.refund) continue;
      const now = periodOf(months, of.day[place]!);
      if (now < first || now >= end) continue;
      if (now !== month) visit++;
      month = now;
      const row = of.rows[place]!;
      const column = columnOf(naming, row, customer);
      const at = (now - first) * width + column;
      add(tally, at, deals.amount[row]!, isSale);
      if (!isSale || counted[column] === visit) continue;
      counted[column] = visit;
      tally.customers[at] = tally.customers[at]! + 1;
    }
  }
}

function addUnregistered({ deals, kinds, unregistered }: Ledger, naming: Naming, tally: TableTally): void {
  const { months, width, first, end } = tally;
  for (const row of unregistered) {
    const month = periodOf(months, deals.day[row]!);
    if (month < first || month >= end) continue;
    const at = (month - first) * width + columnOf(naming, row, -1);
    add(tally, at, deals.amount[row]!, deals.kind.codes[row] === kinds.sale);
  }
}

function add({ sales, orders }: TableTally, at: number, amount: number, isSale: boolean): void {
  sales[at] = sales[at]! + amount;
  if (isSale) orders[at] = orders[at]! + 1;
}

function listTally(tally: TableTally, names: readonly string[], digits: number, table: NamedMoney[]): void {
  const { months, width, first, end, sales, orders, customers } = tally;
  for (let month = first; month < end; month++) {
    const start = (month - first) * width;
    const total = sales.subarray(start, start + width).reduce((one, other) => one + other, 0);
    for (let column = 0; column < width; column++) {
      const at = start + column;
      if (sales[at] === 0 && orders[at] === 0) continue;
      table.push({
        month: months.labels[month]!,
        name: names[column]!,
        sales: major(sales[at]!, digits),
        orders: orders[at]!,
        customers: customers[at]!,
        share: shareOf(sales[at]!, total),
      });
    }
  }
}
