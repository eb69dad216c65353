import type { WeekFigures } from '../figures';
import { type ControlLimits, controlChart, type SignalKind } from './control-limits';

export const watched = [
  'sales',
  'orders',
  'visits',
  'applications',
  'firstExperience',
  'decisions',
  'activeRegulars',
] as const;
export type Watched = (typeof watched)[number];

export interface WatchedWeek {
  /** yyyy-MM-dd, its first day */
  week: string;
  value: number;
  /** What was usual before it; null while too little was known. */
  limits: ControlLimits | null;
}

export interface WatchedSeries {
  metric: Watched;
  /** What is usual for the next week, and from how many weeks it is told. */
  limits: ControlLimits | null;
  baselineWeeks: number;
  /** Whole weeks with data, oldest first. */
  points: WatchedWeek[];
}

/** A week unlike the shop's own weeks before it. */
export interface Signal extends ControlLimits {
  week: string;
  metric: Watched;
  kind: SignalKind;
  value: number;
}

export interface Anomalies {
  /** First day of the latest week that is over; judged where the ledgers tell of it. null without one. */
  lastWeek: string | null;
  series: WatchedSeries[];
  /** Oldest first. */
  signals: Signal[];
}

export interface AnomalySource {
  readonly weeks: readonly WeekFigures[];
  /** Do the ledgers tell of the week? */
  readonly kept: readonly boolean[];
  readonly visits: readonly (number | null)[];
  /** Place of the week with the first recorded application; before it first experiences stand in for them. */
  readonly recordedFrom: number;
  /** Decimals of money. */
  readonly digits: number;
}

/** Weeks up to place `last`, that of the last one that is over; -1 without one. */
export function anomalies({ weeks, kept, visits, recordedFrom, digits }: AnomalySource, last: number): Anomalies {
  const over = weeks.slice(0, last + 1);
  const valueIn = (metric: Watched, place: number): number | null => {
    if (!kept[place]) return null;
    if (metric === 'visits') return visits[place] ?? null;
    if (metric === 'applications' && place < recordedFrom) return null;
    return weeks[place]![metric];
  };
  const charts = watched.map(metric => {
    const values = over.map((_, place) => valueIn(metric, place));
    return seriesOf(metric, over, values, metric === 'sales' ? digits : null);
  });
  return {
    lastWeek: over[last]?.week ?? null,
    series: charts.map(({ series }) => series),
    signals: over.flatMap(({ week }) =>
      charts.flatMap(({ signals }) => signals.filter(signal => signal.week === week)),
    ),
  };
}

/** The first week with anything in it may have begun before the books did, and is left out. */
function seriesOf(
  metric: Watched,
  weeks: readonly WeekFigures[],
  values: readonly (number | null)[],
  moneyDigits: number | null,
): { series: WatchedSeries; signals: Signal[] } {
  const first = values.findIndex(value => value !== null && value !== 0);
  const from = first < 0 ? values.length : first + 1;
  const rules = { isCount: moneyDigits === null, digits: moneyDigits ?? COUNT_DIGITS };
  const chart = controlChart(values.slice(from), rules);
  const points: WatchedWeek[] = [];
  const signals: Signal[] = [];
  chart.points.forEach((point, index) => {
    if (point === null) return;
    const { week } = weeks[from + index]!;
    const { value, limits, kinds } = point;
    points.push({ week, value, limits });
    if (limits !== null) for (const kind of kinds) signals.push({ week, metric, kind, value, ...limits });
  });
  return { series: { metric, limits: chart.next, baselineWeeks: chart.baseline, points }, signals };
}

/** Of the limits of a count. */
const COUNT_DIGITS = 2;
