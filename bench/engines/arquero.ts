import { type ColumnTable, op, table } from 'arquero';
import { formatDay } from '../../src/schema/day';
import { AMOUNT, type BenchInput, CHANNEL, CUSTOMER, DAY, KIND, PRODUCT, STATUS } from '../input';
import type { Tables } from '../tables';
import { DONE, NOBODY } from '../words';
import { arqueroCohorts, arqueroIntervals, arqueroSegments } from './arquero-customers';
import { type ArqueroTables, over } from './arquero-rows';
import { arqueroStages } from './arquero-stages';
import { amountOfCell, dayOfCell } from './plain-rows';
import { monthsUntil } from './plain-stages';

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
    .groupby('customer')
    .derive({ since: op.min('day') })
    .ungroup()
    .filter(over(row => row.day === row.since && row.channel !== '' && row.kind !== '환불'))
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
