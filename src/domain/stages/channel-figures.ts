import type { ChannelFigures } from '../figures';
import { channelOf } from '../ledger/channel-book';
import type { KpiNumber } from '../ledger/kpi-rows';
import type { Ledger } from '../ledger/ledger';
import { type Periods, periodOf } from '../ledger/periods';
import { major } from './stage-figures';
import type { StageTally } from './stage-tally';

/** Each month's channels in which anything happened: people and sales by first channel, visits and cost by KPI row. */
export function channelFigures(ledger: Ledger, tally: StageTally, months: Periods): ChannelFigures[] {
  const { names } = ledger.book;
  const visits = kpiSums(ledger, months, 'visits');
  const cost = kpiSums(ledger, months, 'cost');
  const figures: ChannelFigures[] = [];
  for (let place = 0; place < months.labels.length * names.length; place++) {
    const isEmpty = [tally.applications, tally.firstExperience, tally.decisions, tally.sales].every(
      column => column[place] === 0,
    );
    if (isEmpty && !visits.has(place) && !cost.has(place)) continue;
    const spent = cost.get(place);
    figures.push({
      month: months.labels[Math.floor(place / names.length)] ?? '',
      channel: names[place % names.length] ?? '',
      visits: visits.get(place) ?? null,
      applications: tally.applications[place]!,
      firstExperience: tally.firstExperience[place]!,
      decisions: tally.decisions[place]!,
      sales: major(tally.sales[place]!, ledger.deals.digits),
      cost: spent === undefined ? null : major(spent, ledger.kpis.digits),
    });
  }
  return figures;
}

/** By place (period * channels + channel); a KPI row belongs to the period of its first day. */
export function kpiSums(ledger: Ledger, periods: Periods, column: KpiNumber): ReadonlyMap<number, number> {
  const { book, kpis, kpiRows } = ledger;
  const sums = new Map<number, number>();
  for (const row of kpiRows.rows) {
    const value = kpiRows.value(column, row);
    if (Number.isNaN(value)) continue;
    const channel = channelOf(book.ofKpis, kpis.channel.codes[row]!, book.unknown);
    const place = periodOf(periods, kpis.start[row]!) * book.names.length + channel;
    sums.set(place, (sums.get(place) ?? 0) + value);
  }
  return sums;
}

/** Over all channels; null where no KPI row that begins in the period says anything. */
export function visitsByPeriod(ledger: Ledger, periods: Periods): (number | null)[] {
  const visits: (number | null)[] = periods.labels.map(() => null);
  for (const [place, count] of kpiSums(ledger, periods, 'visits')) {
    const period = Math.floor(place / ledger.book.names.length);
    visits[period] = (visits[period] ?? 0) + count;
  }
  return visits;
}
