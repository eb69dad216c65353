import type { Issue } from '../../schema/issue';
import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import type { Funnel } from '../funnel/funnel';
import { MOST_CELLS } from '../funnel/within-window';
import { allChannelsInOne, byChannel } from '../ledger/channel-book';
import { type CostLine, costLines } from '../ledger/cost-rows';
import { issueLog } from '../ledger/issue-log';
import type { Ledger, LedgerInput } from '../ledger/ledger';
import { monthPeriods, noPeriods, type Periods, periodOf } from '../ledger/periods';
import { firstRecordedApplication } from '../stages/applications';
import { kpiSums } from '../stages/channel-figures';
import { type AdCosts, adCosts, type CostCell } from './cost-cells';
import { type CreditedSales, creditedSales, type NetSales } from './credited-sales';

/** The counted lines of the cost ledger; amounts in minor units of `digits` decimals. */
export interface CountedCosts {
  readonly lines: readonly CostLine[];
  readonly digits: number;
}

/** null without a cost ledger; what is wrong with its lines goes into `found`. */
export function countedCosts({ costs, settings, asOf }: LedgerInput, found: Issue[]): CountedCosts | null {
  if (!costs) return null;
  return { lines: costLines(costs, settings, asOf, issueLog('costs', costs, found)), digits: costs.digits };
}

/** All that the costs of a shop are worked out from, by month; money in minor units of `digits` decimals. */
export interface CostBook {
  readonly months: Periods;
  readonly digits: number;
  readonly ads: AdCosts;
  /** Over all channels. */
  salesOf(month: number): NetSales;
  newCustomersOf(month: number): number;
  /** By place (month * channels + channel); null where months by channels are more than fit into memory. */
  readonly cells: readonly CostCell[] | null;
  /** Cost lines but ads, by month; null without a cost ledger. */
  readonly lines: readonly (readonly CostLine[])[] | null;
}

/** `funnel` says what visits, applications and decisions there were. */
export function costBook(
  ledger: Ledger,
  costs: CountedCosts | null,
  funnel: Pick<Funnel, 'channelMonths'>,
  settings: Settings,
  asOf: Day,
): CostBook {
  const { months, digits, lines, ads } = adSpending(ledger, costs, settings, asOf);
  const channels = ledger.book.names.length;
  const isSplit = months.labels.length * channels * (settings.products.length + 1) <= MOST_CELLS;
  const split = isSplit ? byChannel(channels) : allChannelsInOne(channels);
  const credited = creditedSales(ledger, settings, months, split, settings.costLagDays);
  const scale = 10 ** (digits - ledger.deals.digits);
  const salesAt = (place: number, count: number) => scaledSales(credited.at(place, count), scale);
  return {
    months,
    digits,
    ads,
    salesOf: month => salesAt(month * split.width, split.width),
    newCustomersOf: month => sumOf(credited.newCustomers.subarray(month * split.width, (month + 1) * split.width)),
    cells: isSplit ? costCells({ ledger, months, ads, credited, funnel, salesAt }) : null,
    lines: costs && months.labels.map((_, month) => lines.filter(line => isOther(line, months, month))),
  };
}

export interface AdSpending {
  readonly months: Periods;
  readonly digits: number;
  /** Of the cost ledger, in minor units of `digits` decimals. */
  readonly lines: readonly CostLine[];
  readonly ads: AdCosts;
}

/** What was spent on ads, by month and channel. */
export function adSpending(ledger: Ledger, costs: CountedCosts | null, settings: Settings, asOf: Day): AdSpending {
  const digits = Math.max(ledger.deals.digits, ledger.kpis.digits, costs?.digits ?? 0);
  const lines = (costs?.lines ?? []).map(line => scaledLine(line, 10 ** (digits - (costs?.digits ?? digits))));
  const months = costMonths(ledger, lines, settings.costLagDays, asOf);
  const ads = adCosts(kpiCosts(ledger, months, digits), lines, ledger.book.names, ({ day }) => periodOf(months, day));
  return { months, digits, lines, ads };
}

function isOther({ day, kind }: CostLine, months: Periods, month: number): boolean {
  return kind !== 'ads' && periodOf(months, day) === month;
}

/** From the first row of any ledger, less the lag: the first purchases are credited to days before them. */
function costMonths({ firstDay }: Ledger, lines: readonly CostLine[], lag: number, asOf: Day): Periods {
  const days = [firstDay === NO_DAY ? NO_DAY : firstDay - lag, ...lines.map(({ day }) => day)];
  const first = days.reduce((one, other) => (one === NO_DAY ? other : Math.min(one, other)), NO_DAY);
  return first === NO_DAY ? noPeriods() : monthPeriods(first, asOf);
}

function kpiCosts(ledger: Ledger, months: Periods, digits: number): ReadonlyMap<number, number> {
  const scale = 10 ** (digits - ledger.kpis.digits);
  return new Map([...kpiSums(ledger, months, 'cost')].map(([place, cost]) => [place, cost * scale]));
}

function scaledLine(line: CostLine, scale: number): CostLine {
  return { ...line, amount: line.amount * scale };
}

function scaledSales({ net, withMargin, contribution }: NetSales, scale: number): NetSales {
  return { net: net * scale, withMargin: withMargin * scale, contribution: contribution * scale };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

interface CellSource {
  readonly ledger: Ledger;
  readonly months: Periods;
  readonly ads: AdCosts;
  readonly credited: CreditedSales;
  readonly funnel: Pick<Funnel, 'channelMonths'>;
  readonly salesAt: (place: number, count: number) => NetSales;
}

function costCells({ ledger, months, ads, credited, funnel, salesAt }: CellSource): CostCell[] {
  const { names } = ledger.book;
  const counts = new Map(funnel.channelMonths.map(each => [`${each.month} ${each.channel}`, each]));
  const recorded = firstRecordedApplication(ledger);
  const recordedFrom = recorded === NO_DAY ? Number.POSITIVE_INFINITY : periodOf(months, recorded);
  return months.labels.flatMap((month, index) =>
    names.map((channel, at): CostCell => {
      const place = index * names.length + at;
      const own = counts.get(`${month} ${channel}`);
      return {
        adCost: ads.ofCell.get(place) ?? null,
        visits: own?.visits ?? null,
        applications: index >= recordedFrom ? (own?.applications ?? 0) : null,
        decisions: own?.decisions ?? 0,
        newCustomers: credited.newCustomers[place]!,
        sales: salesAt(place, 1),
      };
    }),
  );
}
