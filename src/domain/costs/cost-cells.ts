import type { CostLine } from '../ledger/cost-rows';
import { rate } from '../stages/stage-figures';
import type { NetSales } from './credited-sales';

/** One month of one channel; money in whole units of the block's scale. null = nothing says. */
export interface CostCell {
  readonly adCost: number | null;
  readonly visits: number | null;
  /** null while first experiences stand in for applications. */
  readonly applications: number | null;
  readonly decisions: number;
  readonly newCustomers: number;
  readonly sales: NetSales;
}

/** What spending on ads brought. Money in major units, quotients not rounded; null = no spending known, or nothing came. */
export interface AdReturns {
  perVisit: number | null;
  perApplication: number | null;
  perDecision: number | null;
  /** Ad cost / first-ever purchasers. */
  paidCac: number | null;
  /** Sales / ad cost, both without VAT. */
  roas: number | null;
  /** Average margin of the sales whose products have one in the settings. */
  margin: number | null;
  /** The share of sales that these are. */
  marginCoverage: number | null;
  /** `roas` times `margin`; null where the margin is known of less than half of the sales. */
  contributionRoas: number | null;
}

/** The margin of less than this share of sales says nothing about the rest. */
const LEAST_COVERAGE = 0.5;

/** Over cells with an ad cost; `scale` is how many of their units make one major unit. */
export function adReturns(cells: readonly CostCell[], scale: number): AdReturns {
  const perOne = (count: (cell: CostCell) => number | null) => {
    const known = cells.filter(cell => count(cell) !== null);
    const cost = sum(known, ({ adCost }) => adCost ?? 0);
    return rate(
      cost / scale,
      sum(known, cell => count(cell) ?? 0),
    );
  };
  const cost = sum(cells, ({ adCost }) => adCost ?? 0);
  const net = sum(cells, ({ sales }) => sales.net);
  const withMargin = sum(cells, ({ sales }) => sales.withMargin);
  const contribution = sum(cells, ({ sales }) => sales.contribution);
  // more came back than was spent: no return on spending
  const roas = cost > 0 ? net / cost : null;
  const margin = withMargin > 0 ? contribution / withMargin : null;
  const marginCoverage = net > 0 ? withMargin / net : null;
  const isCovered = margin !== null && marginCoverage !== null && marginCoverage >= LEAST_COVERAGE;
  return {
    perVisit: perOne(({ visits }) => visits),
    perApplication: perOne(({ applications }) => applications),
    perDecision: perOne(({ decisions }) => decisions),
    paidCac: perOne(({ newCustomers }) => newCustomers),
    roas,
    margin,
    marginCoverage,
    contributionRoas: roas !== null && isCovered ? roas * margin : null,
  };
}

export function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((total, each) => total + of(each), 0);
}

/** What ads cost: the KPI ledger's word, and the cost ledger's where that one says nothing. */
export interface AdCosts {
  /** By month * channels + channel. */
  readonly ofCell: ReadonlyMap<number, number>;
  /** Over all channels, and what was spent on none of them or on one that no other ledger knows. */
  readonly ofMonth: ReadonlyMap<number, number>;
  /** Lines of the cost ledger that the KPI ledger's word outranks. */
  readonly setAside: readonly SetAside[];
}

export interface SetAside {
  readonly line: CostLine;
  /** What the KPI ledger says of that month and channel. */
  readonly kpiCost: number;
}

export function adCosts(
  kpiCosts: ReadonlyMap<number, number>,
  lines: readonly CostLine[],
  channels: readonly string[],
  monthOf: (line: CostLine) => number,
): AdCosts {
  const places = new Map(channels.map((name, place) => [name, place]));
  const ofCell = new Map(kpiCosts);
  const ofMonth = new Map<number, number>();
  const setAside: SetAside[] = [];
  for (const [cell, cost] of kpiCosts) addTo(ofMonth, Math.floor(cell / channels.length), cost);
  for (const line of lines) {
    if (line.kind !== 'ads') continue;
    const month = monthOf(line);
    const channel = line.channel === null ? undefined : places.get(line.channel);
    const cell = channel === undefined ? null : month * channels.length + channel;
    const kpiCost = cell === null ? 0 : (kpiCosts.get(cell) ?? 0);
    // a typed 0 outranks no invoice
    if (kpiCost > 0) {
      setAside.push({ line, kpiCost });
      continue;
    }
    if (cell !== null) addTo(ofCell, cell, line.amount);
    addTo(ofMonth, month, line.amount);
  }
  return { ofCell, ofMonth, setAside };
}

function addTo(sums: Map<number, number>, key: number, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
