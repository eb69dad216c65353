import { formatMonth, monthOfDay } from '../../schema/day';
import type { Targets } from '../../schema/settings';
import type { Day } from '../../schema/table';
import type { Figures, MonthFigures } from '../figures';
import { areApplicationsRecorded } from '../stages/applications';
import { rate } from '../stages/stage-figures';
import { wilson } from '../wilson';

export type RateKey = keyof Targets;

/** A rate below its target. */
export interface RateMiss {
  rate: RateKey;
  target: number;
  /** `part` / `whole`, the sums over the months. */
  actual: number;
  part: number;
  whole: number;
  /** Wilson's 95 % interval of `actual`; null where it is above 1. */
  low: number | null;
  high: number | null;
  /** Active regulars more in a month, were the target met and all else as it is. */
  extraRegulars: number;
}

/** Where the most regulars are lost: `method.md` 10.4, last paragraph. */
export interface Bottleneck {
  /** yyyy-MM of the whole months that it speaks of, at most three. */
  months: string[];
  /** The largest gain first. */
  missed: RateMiss[];
  /** Likewise, where the interval contains the target: the miss may be chance. */
  unclear: RateMiss[];
  met: RateKey[];
  /** With a target, but without the numbers to hold against it. */
  unknown: RateKey[];
}

/** As many as show more than one month's chance, and few enough to be of today. */
const MONTHS = 3;
/** In the order in which people pass through them; what comes after a rate is downstream of it. */
const CHAIN: readonly RateKey[] = ['applicationRate', 'experienceRate', 'decisionRate', 'activeRate'];

interface Flow {
  readonly part: number;
  readonly whole: number;
  /** Months with the numbers for it. */
  readonly months: number;
}

export type BottleneckSource = Pick<Figures, 'months' | 'channels'> & {
  /** yyyy-MM-dd of the first recorded application; before it there is no telling who applied. null: never. */
  readonly applicationsFrom: string | null;
  /** Months of which the ledgers do not tell: silence says nothing of a rate. */
  readonly unknown?: ReadonlySet<string>;
};

/** null without a target, or without a month that is over. */
export function bottleneck(source: BottleneckSource, targets: Targets, asOf: Day): Bottleneck | null {
  const running = formatMonth(monthOfDay(asOf + 1));
  const last = source.months.filter(({ month }) => month < running).slice(-MONTHS);
  const months = last.filter(({ month }) => !source.unknown?.has(month));
  const wanted = CHAIN.filter(key => targets[key] !== null);
  if (wanted.length === 0 || last.length === 0) return null;
  const flows = flowsOf(source, months);
  const found: Bottleneck = { months: months.map(({ month }) => month), missed: [], unclear: [], met: [], unknown: [] };
  for (const key of wanted) place(found, flows, key, targets[key]!);
  const byGain = (one: RateMiss, other: RateMiss) => other.extraRegulars - one.extraRegulars;
  found.missed.sort(byGain);
  found.unclear.sort(byGain);
  return found;
}

function place(found: Bottleneck, flows: Record<RateKey, Flow>, key: RateKey, target: number): void {
  const { part, whole, months } = flows[key];
  const actual = rate(part, whole);
  const downstream = CHAIN.slice(CHAIN.indexOf(key) + 1).map(later => rate(flows[later].part, flows[later].whole));
  if (actual !== null && actual >= target) {
    found.met.push(key);
    return;
  }
  if (actual === null || downstream.includes(null)) {
    found.unknown.push(key);
    return;
  }
  const through = downstream.reduce<number>((product, share) => product * (share ?? 0), 1);
  // the same regulars stand in every month: three months do not make three people of one
  const repeats = key === 'activeRate' ? months : 1;
  const interval = wilson(part / repeats, whole / repeats);
  const isSure = interval !== null && interval.high < target;
  (isSure ? found.missed : found.unclear).push({
    rate: key,
    target,
    actual,
    part,
    whole,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    extraRegulars: (whole / months) * (target - actual) * through,
  });
}

function flowsOf(
  { channels, applicationsFrom }: BottleneckSource,
  months: readonly MonthFigures[],
): Record<RateKey, Flow> {
  const visits = new Map<string, number>();
  for (const { month, visits: count } of channels) {
    if (count !== null) visits.set(month, (visits.get(month) ?? 0) + count);
  }
  const recorded = months.filter(({ month }) => areApplicationsRecorded(applicationsFrom, month));
  const visited = recorded.filter(({ month }) => visits.has(month));
  // a month before the first regulars has none that could stay
  const withBase = months.filter(({ baseRegulars }) => baseRegulars > 0);
  return {
    applicationRate: flow(visited, 'applications', ({ month }) => visits.get(month) ?? 0),
    experienceRate: flow(recorded, 'firstExperience', ({ applications }) => applications),
    decisionRate: flow(months, 'decisions', ({ firstExperience }) => firstExperience),
    activeRate: flow(withBase, 'activeRegulars', ({ baseRegulars }) => baseRegulars),
  };
}

type Part = 'applications' | 'firstExperience' | 'decisions' | 'activeRegulars';

function flow(months: readonly MonthFigures[], part: Part, whole: (month: MonthFigures) => number): Flow {
  return {
    part: months.reduce((sum, month) => sum + month[part], 0),
    whole: months.reduce((sum, month) => sum + whole(month), 0),
    months: months.length,
  };
}
