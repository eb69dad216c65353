import { type ColumnTable, escape as expressed, op, table } from 'arquero';
import { formatDay } from '../../src/schema/day';
import { AMOUNT, type BenchInput, CHANNEL, CUSTOMER, DAY, KIND, PRODUCT, STATUS } from '../input';
import type { Tables } from '../tables';
import { DONE, NOBODY } from '../words';
import { arqueroCohorts, arqueroIntervals, arqueroSegments } from './arquero-customers';
import { arqueroStages } from './arquero-stages';
import { amountOfCell, dayOfCell } from './plain-rows';
import { monthsUntil } from './plain-stages';

/** A row of the tables below, as an expression sees it. */
export interface Row {
  readonly line: number;
  readonly day: number;
  readonly month: string;
  readonly kind: string;
  readonly customer: string;
  /** The row's own, and the customer's first. */
  readonly channel: string;
  readonly first: string | undefined;
  readonly product: string;
  readonly amount: number;
}

/** An expression over rows that is a plain function: what Arquero's own expressions cannot reach from outside. */
export function over<Result>(expression: (row: Row) => Result) {
  return expressed(expression);
}

export interface ArqueroTables {
  /** Counted rows with a customer, each with its customer's first channel, in order of days. */
  readonly rows: ColumnTable;
  /** Counted rows without one. */
  readonly unregistered: ColumnTable;
  /** One row for each customer and day with a sale, in order of both. */
  readonly purchases: ColumnTable;
  readonly months: readonly string[];
}

/** The columns that are asked for, from the rows of the grid. */
function readTable({ deals }: BenchInput): ColumnTable {
  const rows = deals.slice(1).filter(cells => cells[STATUS] === '' || cells[STATUS] === DONE);
  const day = rows.map(cells => dayOfCell(cells[DAY]));
  return table({
    line: rows.map((_, line) => line),
    day,
    month: day.map(on => formatDay(on).slice(0, 7)),
    kind: rows.map(cells => cells[KIND]),
    customer: rows.map(cells => cells[CUSTOMER]),
    channel: rows.map(cells => cells[CHANNEL]),
    product: rows.map(cells => cells[PRODUCT]),
    amount: rows.map(cells => amountOfCell(cells[AMOUNT])),
  });
}

/** A column-wise table library of JavaScript, in its own verbs. */
export function arquero(input: BenchInput): Tables {
  const all = readTable(input);
  const own = all
    .filter(over(row => row.customer !== NOBODY))
    .orderby('day', 'line')
    .reify();
  const channels = own
    .filter(over(row => row.channel !== '' && row.kind !== '환불'))
    .groupby('customer')
    .rollup({ first: op.any('channel') });
  const rows = own.join_left(channels, 'customer').derive({ first: over(row => row.first ?? 'unknown') });
  const purchases = rows
    .filter(over(row => row.kind === '거래'))
    .groupby('customer', 'day')
    .rollup({ month: op.any('month'), first: op.any('first'), amount: op.sum('amount') })
    .orderby('customer', 'day')
    .reify();
  const first = Number(all.rollup({ first: op.min('day') }).get('first', 0));
  const tables: ArqueroTables = {
    rows,
    purchases,
    unregistered: all.filter(over(row => row.customer === NOBODY)),
    months: monthsUntil(first, input.asOf),
  };
  const intervals = arqueroIntervals(tables);
  return {
    ...arqueroStages(tables, input),
    cohorts: arqueroCohorts(tables, input.asOf),
    intervals,
    segments: arqueroSegments(tables, intervals, input.asOf),
  };
}
