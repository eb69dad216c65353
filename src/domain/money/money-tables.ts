import { major } from '../stages/stage-figures';
import { columnOf, type Naming } from './money-naming';
import { shareOf } from './money-parts';

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

export interface TableTally {
  readonly naming: Naming;
  readonly width: number;
  /** Minor units; place = (month - first month) * width + column. */
  readonly sales: Float64Array;
  readonly orders: Float64Array;
  readonly customers: Float64Array;
  /** By column, whose visit was counted last. */
  readonly counted: Int32Array;
}

export function emptyTableTally(naming: Naming, months: number): TableTally {
  const width = naming.names.length;
  const column = () => new Float64Array(months * width);
  const counted = new Int32Array(width).fill(-1);
  return { naming, width, sales: column(), orders: column(), customers: column(), counted };
}

/** `month` counts from the tally's first: of others it takes nothing, for a typed array has no such place. `visit` is one number for all of a customer's rows in a month, -1 of nobody. */
export function addToTable(
  { naming, width, sales, orders, customers, counted }: TableTally,
  month: number,
  row: number,
  { customer, visit }: { readonly customer: number; readonly visit: number },
  amount: number,
  isSale: boolean,
): void {
  const column = columnOf(naming, row, customer);
  const at = month * width + column;
  sales[at] = sales[at]! + amount;
  if (!isSale) return;
  orders[at] = orders[at]! + 1;
  if (counted[column] === visit || visit < 0) return;
  counted[column] = visit;
  customers[at] = customers[at]! + 1;
}

/** Every month's names in which money moved, in the order of the naming; `labels` are the tally's months. */
export function tableRows(tally: TableTally, labels: readonly string[], digits: number): NamedMoney[] {
  const { naming, width, sales, orders, customers } = tally;
  const table: NamedMoney[] = [];
  labels.forEach((month, index) => {
    const start = index * width;
    const total = sales.subarray(start, start + width).reduce((one, other) => one + other, 0);
    for (let at = start; at < start + width; at++) {
      if (sales[at] === 0 && orders[at] === 0) continue;
      table.push({
        month,
        name: naming.names[at - start]!,
        sales: major(sales[at]!, digits),
        orders: orders[at]!,
        customers: customers[at]!,
        share: shareOf(sales[at]!, total),
      });
    }
  });
  return table;
}
