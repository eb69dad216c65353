import { formatDay } from '../../src/schema/day';
import { AMOUNT, type BenchInput, CHANNEL, CUSTOMER, DAY, ID, KIND, NOTE, PRODUCT, STAFF, STATUS } from '../input';
import type { Tables } from '../tables';
import { DONE, NOBODY, UTC_AHEAD } from '../words';
import { plainCohorts, plainIntervals, plainSegments } from './plain-customers';
import { plainStages } from './plain-stages';

const MILLISECONDS = 86_400_000;

/** A row as most add-ons hold it. */
export interface PlainRow {
  readonly id: string;
  /** Days since 1970. */
  readonly day: number;
  /** yyyy-MM */
  readonly month: string;
  readonly kind: string;
  readonly customer: string;
  readonly channel: string;
  readonly product: string;
  readonly staff: string;
  readonly note: string;
  readonly amount: number;
}

export interface PlainCustomer {
  readonly name: string;
  readonly rows: PlainRow[];
  /** Distinct days with a sale, in order, with the sales of that day. */
  readonly purchases: Map<number, number>;
}

export function dayOfCell(cell: unknown): number {
  return cell instanceof Date ? Math.floor((cell.getTime() + UTC_AHEAD) / MILLISECONDS) : Number.NaN;
}

export function amountOfCell(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  return Number(String(cell).replace(/[^\d.-]/g, ''));
}

function readRows({ deals }: BenchInput): PlainRow[] {
  return deals
    .slice(1)
    .filter(cells => cells[STATUS] === '' || cells[STATUS] === DONE)
    .map(cells => {
      const day = dayOfCell(cells[DAY]);
      return {
        id: String(cells[ID]),
        day,
        month: formatDay(day).slice(0, 7),
        kind: String(cells[KIND]),
        customer: String(cells[CUSTOMER]),
        channel: String(cells[CHANNEL]),
        product: String(cells[PRODUCT]),
        staff: String(cells[STAFF]),
        note: String(cells[NOTE]),
        amount: amountOfCell(cells[AMOUNT]),
      };
    });
}

function byCustomer(rows: readonly PlainRow[]): PlainCustomer[] {
  const customers = new Map<string, PlainCustomer>();
  for (const row of rows) {
    if (row.customer === NOBODY) continue;
    const customer = customers.get(row.customer);
    if (customer) customer.rows.push(row);
    else customers.set(row.customer, { name: row.customer, rows: [row], purchases: new Map() });
  }
  for (const { rows: own, purchases } of customers.values()) {
    own.sort((one, other) => one.day - other.day);
    for (const { kind, day, amount } of own) {
      if (kind === '거래') purchases.set(day, (purchases.get(day) ?? 0) + amount);
    }
  }
  return [...customers.values()];
}

/** The code that most add-ons would have: an object for each row, Maps by customer, month and channel. */
export function plain(input: BenchInput): Tables {
  const rows = readRows(input);
  const customers = byCustomer(rows);
  const intervals = plainIntervals(customers);
  return {
    ...plainStages(rows, customers, input),
    cohorts: plainCohorts(customers, input.asOf),
    intervals,
    segments: plainSegments(customers, intervals, input.asOf),
  };
}
