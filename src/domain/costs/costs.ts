import { firstDayOfMonth, monthOfDay } from '../../schema/day';
import type { Settings } from '../../schema/settings';
import type { Day } from '../../schema/table';
import type { Funnel } from '../funnel/funnel';
import { type CostLine, OTHER_COSTS, type OtherCost } from '../ledger/cost-rows';
import type { Ledger } from '../ledger/ledger';
import { major, rate } from '../stages/stage-figures';
import { type CostBook, type CountedCosts, costBook } from './cost-book';
import { type AdReturns, adReturns, type CostCell, sum } from './cost-cells';

interface CostCounts extends AdReturns {
  /** Without VAT. */
  adCost: number | null;
  /** First-ever purchasers. */
  newCustomers: number;
  /** Sales less refunds without VAT. */
  sales: number;
}

/** The returns are those of the channels with ad cost above 0. */
export interface CostTotals extends CostCounts {
  /** Ad cost / all first-ever purchasers of the months with a stated ad cost. */
  blendedCac: number | null;
  /** The other lines of the cost ledger, as far as they went into winning customers; null without any. */
  lines: Record<OtherCost, number> | null;
  /** Ad cost and lines, over the months in which both are known. */
  fullCost: number | null;
  /** `fullCost` / all first-ever purchasers of its months. */
  fullCac: number | null;
}

export interface Costs {
  lagDays: number;
  /** Purchases of a month that is open may still come. */
  months: ({ month: string; isOpen: boolean } & CostTotals)[];
  /** Months and channels in which there was ad cost, somebody new, or a sale. */
  channelMonths: ({ month: string; channel: string } & CostCounts)[];
  /** Over all months with a stated ad cost of the channel, but for open ones while there is a lag. */
  channels: ({ channel: string } & CostCounts)[];
  total: CostTotals;
}

export function costs(
  ledger: Ledger,
  counted: CountedCosts | null,
  funnel: Pick<Funnel, 'channelMonths'>,
  settings: Settings,
  asOf: Day,
): Costs {
  const book = costBook(ledger, counted, funnel, settings, asOf);
  const lagDays = settings.costLagDays;
  const first = monthOfDay(book.months.firstDay);
  const months = book.months.labels.map((month, at) => ({
    at,
    month,
    isOpen: firstDayOfMonth(first + at + 1) - 1 + lagDays > asOf,
  }));
  // with a lag, what the last spending brings has not come yet
  const judged = months.filter(({ isOpen }) => !isOpen || lagDays === 0).map(({ at }) => at);
  return {
    lagDays,
    months: months.map(({ at, month, isOpen }) => ({ month, isOpen, ...totals(book, [at]) })),
    ...channelTables(book, ledger.book.names, judged),
    total: totals(book, judged),
  };
}

/** Of some months, over all channels; returns only of the channels, month by month, on which something was spent. */
function totals(book: CostBook, months: readonly number[]): CostTotals {
  const unit = 10 ** book.digits;
  const cells = months.flatMap(month => cellsOfMonth(book, month));
  const told = months.flatMap(month => book.ads.ofMonth.get(month) ?? []);
  const adCost = told.length === 0 ? null : sum(told, cost => cost);
  const newCustomers = sum(months, month => book.newCustomersOf(month));
  const lines = book.lines && months.flatMap(month => book.lines?.[month] ?? []);
  const spent = lines === null || lines.length === 0 ? null : sum(lines, ({ amount }) => amount);
  const stated = months.filter(month => book.ads.ofMonth.has(month));
  const full = months.filter(month => isFull(book, month));
  const fullCost =
    full.length === 0
      ? null
      : sum(full, month => (book.ads.ofMonth.get(month) ?? 0) + sum(book.lines?.[month] ?? [], ({ amount }) => amount));
  const buyersIn = (list: readonly number[]) => sum(list, month => book.newCustomersOf(month));
  return {
    ...countsOf(
      book,
      adCost,
      newCustomers,
      sum(months, month => book.salesOf(month).net),
    ),
    ...adReturns(
      cells.filter(cell => (cell.adCost ?? 0) > 0),
      unit,
    ),
    blendedCac: adCost === null ? null : rate(adCost / unit, buyersIn(stated)),
    lines: spent === null || lines === null ? null : linesByKind(lines, book.digits),
    fullCost: fullCost === null ? null : major(fullCost, book.digits),
    fullCac: fullCost === null ? null : rate(fullCost / unit, buyersIn(full)),
  };
}

/** Lines, and an ad cost: before the first one ever stated there were no ads, after it a month without is unknown. */
function isFull({ ads, lines }: CostBook, month: number): boolean {
  const hasLines = (lines?.[month]?.length ?? 0) > 0;
  return hasLines && (ads.ofMonth.has(month) || [...ads.ofMonth.keys()].every(stated => stated > month));
}

function cellsOfMonth({ cells, months }: CostBook, month: number): readonly CostCell[] {
  const width = (cells?.length ?? 0) / months.labels.length;
  return cells?.slice(month * width, (month + 1) * width) ?? [];
}

/** The channels of each month, and each channel over the months with a stated ad cost of it. */
function channelTables(book: CostBook, channels: readonly string[], judged: readonly number[]) {
  const { cells } = book;
  const figuresOf = (list: readonly CostCell[]): CostCounts => {
    const told = list.filter(({ adCost }) => adCost !== null);
    const adCost = told.length === 0 ? null : sum(told, cell => cell.adCost ?? 0);
    const newCustomers = sum(list, cell => cell.newCustomers);
    return {
      ...countsOf(
        book,
        adCost,
        newCustomers,
        sum(list, ({ sales }) => sales.net),
      ),
      ...adReturns(told, 10 ** book.digits),
    };
  };
  const isEmpty = ({ adCost, newCustomers, sales }: CostCell) =>
    adCost === null && newCustomers === 0 && sales.net === 0;
  const cellAt = (month: number, channel: number) => cells?.[month * channels.length + channel];
  const listAt = (months: readonly number[], channel: number) =>
    months.flatMap(month => cellAt(month, channel) ?? []).filter(cell => !isEmpty(cell));
  const channelMonths = book.months.labels.flatMap((month, at) =>
    channels.map((channel, place) => ({ month, channel, list: listAt([at], place) })),
  );
  const overall = channels.map((channel, place) => ({ channel, list: listAt(judged, place) }));
  const isThere = ({ list }: { readonly list: readonly CostCell[] }) => list.length > 0;
  return {
    channelMonths: channelMonths
      .filter(isThere)
      .map(({ month, channel, list }) => ({ month, channel, ...figuresOf(list) })),
    channels: overall.filter(isThere).map(({ channel, list }) => ({ channel, ...figuresOf(list) })),
  };
}

function countsOf({ digits }: CostBook, adCost: number | null, newCustomers: number, net: number) {
  return {
    adCost: adCost === null ? null : major(adCost, digits),
    newCustomers,
    sales: major(Math.round(net), digits),
  };
}

function linesByKind(lines: readonly CostLine[], digits: number): Record<OtherCost, number> {
  const entries = OTHER_COSTS.map((kind): [OtherCost, number] => {
    const own = lines.filter(line => line.kind === kind);
    return [
      kind,
      major(
        sum(own, ({ amount }) => amount),
        digits,
      ),
    ];
  });
  return Object.fromEntries(entries) as Record<OtherCost, number>;
}
