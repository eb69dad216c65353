import { channelOf } from './channel-book';
import type { ChannelFigures } from './figures';
import type { KpiNumber } from './kpi-rows';
import type { Ledger } from './ledger';
import { type Periods, periodOf } from './periods';
import { major } from './stage-figures';
import type { StageTally } from './stage-tally';

/** Each month's channels in which anything happened: people and sales by first channel, visits and cost by KPI row. */
export function channelFigures(ledger: Ledger, tally: StageTally, months: Periods): ChannelFigures[] {
  const { names } = ledger.book;
  const visits = kpiSums(ledger, months, 'visits');
  const cost = kpiSums(ledger, months, 'cost');
  const figures = months.labels.flatMap((month, period) =>
    names.map((channel, index): ChannelFigures => {
      const place = period * names.length + index;
      return {
        month,
        channel,
        visits: visits[place] ?? null,
        applications: tally.applications[place]!,
        firstExperience: tally.firstExperience[place]!,
        decisions: tally.decisions[place]!,
        sales: major(tally.sales[place]!, ledger.deals.digits),
        cost: cost[place] === undefined ? null : major(cost[place], ledger.kpis.digits),
      };
    }),
  );
  return figures.filter(hasAnything);
}

function hasAnything(figures: ChannelFigures): boolean {
  const { applications, firstExperience, decisions, sales, visits, cost } = figures;
  return (
    visits !== null || cost !== null || [applications, firstExperience, decisions, sales].some(count => count !== 0)
  );
}

/** A KPI row belongs to the month of its first day. Undefined where no row says anything. */
function kpiSums(ledger: Ledger, months: Periods, column: KpiNumber): (number | undefined)[] {
  const { book, kpis, kpiRows } = ledger;
  const sums = new Array<number | undefined>(months.labels.length * book.names.length).fill(undefined);
  for (const row of kpiRows.rows) {
    const value = kpiRows.value(column, row);
    if (Number.isNaN(value)) continue;
    const channel = channelOf(book.ofKpis, kpis.channel.codes[row]!, book.unknown);
    const place = periodOf(months, kpis.start[row]!) * book.names.length + channel;
    sums[place] = (sums[place] ?? 0) + value;
  }
  return sums;
}
