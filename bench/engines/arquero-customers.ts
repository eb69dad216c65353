import { type ColumnTable, escape as expressed, op } from 'arquero';
import { formatDay } from '../../src/schema/day';
import type { Tables } from '../tables';
import { type ArqueroTables, over } from './arquero-rows';
import { cohortsFrom, type QueriedCohorts } from './cohorts-from';

const WINDOWS = [30, 60, 90, 180, 365];
const SEGMENTS = ['best', 'loyal', 'second', 'new', 'slippingLoyal', 'slipping', 'lostLoyal', 'gone'] as const;

function quantiles(of: ColumnTable, column: string, shares: readonly number[]): number[] {
  return shares.map(share => Number(of.rollup({ at: op.quantile(column, share) }).get('at', 0)));
}

export function arqueroIntervals({ purchases }: ArqueroTables): Tables['intervals'] {
  const gaps = purchases
    .groupby('customer')
    .orderby('day')
    .derive({ before: op.lag('day', 1) })
    .ungroup()
    .filter(expressed((row: { before?: number }) => row.before !== undefined))
    .derive({ gap: expressed((row: { day: number; before: number }) => row.day - row.before) })
    .reify();
  const [p25, median, p75, p90] = quantiles(gaps, 'gap', [0.25, 0.5, 0.75, 0.9]) as [number, number, number, number];
  const mean = Number(gaps.rollup({ mean: op.mean('gap') }).get('mean', 0));
  return { count: gaps.numRows(), p25, median, p75, p90, mean };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

interface Buyer {
  readonly firstDay: number;
  readonly last: number;
  readonly days: number;
  readonly second: number | undefined;
  readonly cohort: string;
  readonly amount: number;
}

function firstAndLast({ purchases }: ArqueroTables): ColumnTable {
  return purchases
    .groupby('customer')
    .rollup({ firstDay: op.min('day'), last: op.max('day'), days: op.count(), all: op.array_agg('day') })
    .derive({
      cohort: expressed((row: Buyer) => formatDay(row.firstDay).slice(0, 7)),
      second: expressed((row: { all: number[] }) => row.all[1]),
    });
}

export function arqueroCohorts(tables: ArqueroTables, asOf: number): Tables['cohorts'] {
  const buyers = firstAndLast(tables);
  const months = tables.purchases
    .join(buyers.select('customer', 'cohort'), 'customer')
    .groupby('cohort', 'month')
    .rollup({ active: op.distinct('customer'), sales: op.sum('amount') })
    .derive({
      offset: expressed((row: { cohort: string; month: string }) => monthNumber(row.month) - monthNumber(row.cohort)),
    });
  const isRipe = (row: Buyer, window: number) => asOf - row.firstDay >= window;
  const repeats = WINDOWS.flatMap(window =>
    buyers
      .derive({
        isRipe: expressed((row: Buyer) => Number(isRipe(row, window))),
        isConverted: expressed((row: Buyer) =>
          Number(isRipe(row, window) && row.second !== undefined && row.second - row.firstDay <= window),
        ),
      })
      .groupby('cohort')
      .rollup({ ripe: op.sum('isRipe'), converted: op.sum('isConverted') })
      .objects()
      .map(line => ({ ...line, window })),
  );
  // the columns are those named above
  const queried = { months: months.objects(), repeats } as unknown as QueriedCohorts;
  return cohortsFrom(queried, asOf);
}

export function arqueroSegments(
  tables: ArqueroTables,
  { median, p75, p90 }: Tables['intervals'],
  asOf: number,
): Tables['segments'] {
  const amounts = tables.rows
    .filter(over(row => row.kind === '거래' || row.kind === '환불'))
    .groupby('customer')
    .rollup({ amount: op.sum('amount') });
  const buyers = firstAndLast(tables).join(amounts, 'customer').reify();
  const quartiles = quantiles(buyers, 'amount', [0.25, 0.5, 0.75]) as [number, number, number];
  const recency: [number, number, number] = [median ?? 0, p75 ?? 0, p90 ?? 0];
  const named = buyers
    .derive({ segment: expressed((row: Buyer) => segmentOf(row, asOf - row.last, recency, quartiles[2])) })
    .groupby('segment')
    .rollup({ customers: op.count(), amount: op.sum('amount') })
    .objects() as Tables['segments']['list'];
  const list = SEGMENTS.map(
    segment => named.find(line => line.segment === segment) ?? { segment, customers: 0, amount: 0 },
  );
  return { cuts: { recency, purchaseDays: [2, 3, 5], amount: quartiles }, list };
}

function segmentOf(row: Buyer, since: number, recency: readonly [number, number, number], high: number) {
  const isLoyal = row.days >= 3;
  if (since > recency[2]) return isLoyal ? 'lostLoyal' : 'gone';
  if (since > recency[1]) return isLoyal ? 'slippingLoyal' : 'slipping';
  if (row.days >= 5 && row.amount > high) return 'best';
  if (isLoyal) return 'loyal';
  return row.days === 2 ? 'second' : 'new';
}
