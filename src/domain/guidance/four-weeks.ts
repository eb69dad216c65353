import { parseIsoDay } from '../../schema/day';
import type { DutyKey } from '../../schema/decode-roles';
import type { Settings } from '../../schema/settings';
import { type Day, NO_DAY } from '../../schema/table';
import type { WeekFigures } from '../figures';
import { keptWeeks } from '../ledger/kept-weeks';
import type { Ledger } from '../ledger/ledger';
import { periodOf, weeksOf } from '../ledger/periods';
import { activeWeeks, WEEKS_TOGETHER } from '../stages/active-weeks';
import { firstRecordedApplication } from '../stages/applications';
import { visitsByPeriod } from '../stages/channel-figures';
import { rate } from '../stages/stage-figures';
import { tallyRules } from '../stages/tally-rules';
import { holdsFourWeeks, type ScorecardSource, type WeekMeasure, weekMeasure } from './scorecard-measures';

export interface FourWeeksMeasure extends WeekMeasure {
  /** Of a count or of money: each week's own, as far as they are known. */
  readonly weeks?: readonly number[];
}

/** A number of the four weeks of which the last begins on that day; null where the ledgers do not tell of all four. */
export type FourWeeks = (metric: DutyKey, lastWeek: Day) => FourWeeksMeasure | null;

/** What the weeks of a ledger say, with active regulars of `count` weeks up to `last`. */
export function weekSource(
  ledger: Ledger,
  weeks: readonly WeekFigures[],
  settings: Settings,
  asOf: Day,
): (last: number, count: number) => ScorecardSource {
  const periods = weeksOf(ledger, settings, asOf);
  const application = firstRecordedApplication(ledger);
  const plain = {
    weeks,
    kept: keptWeeks(ledger, periods),
    visits: visitsByPeriod(ledger, periods),
    recordedFrom: application === NO_DAY ? Number.POSITIVE_INFINITY : periodOf(periods, application),
  };
  const rules = tallyRules(ledger, settings);
  return (last, count) => ({ ...plain, active: activeWeeks(ledger, rules, periods, { last, count }) });
}

/** Counts and money are those of a usual week of the four, rates and active regulars those of all four together. */
export function fourWeeks(ledger: Ledger, weeks: readonly WeekFigures[], settings: Settings, asOf: Day): FourWeeks {
  if (weeks.length === 0) return () => null;
  let sourceOf: ReturnType<typeof weekSource> | null = null;
  const places = new Map(weeks.map(({ week }, place) => [parseIsoDay(week), place]));
  return (metric, lastWeek) => {
    const place = places.get(lastWeek) ?? -1;
    if (place < WEEKS_TOGETHER - 1 || lastWeek + 6 > asOf) return null;
    sourceOf ??= weekSource(ledger, weeks, settings, asOf);
    const source = sourceOf(place, 1);
    return holdsFourWeeks(source, place) ? measureOf(metric, source, place) : null;
  };
}

function measureOf(metric: DutyKey, source: ScorecardSource, place: number): FourWeeksMeasure {
  const last = weekMeasure(metric, source, place, place);
  if (last.of !== null || metric === 'activeRegulars') return last;
  const together = Array.from({ length: WEEKS_TOGETHER }, (_, back) => place - back);
  const sum = (key: 'sales' | 'orders') => together.reduce((total, at) => total + source.weeks[at]![key], 0);
  const weeks = together.map(at => weekMeasure(metric, source, at, place).value).filter(value => value !== null);
  if (metric === 'averageOrder') return { value: rate(sum('sales'), sum('orders')), of: null, weeks };
  const total = weeks.reduce((all, value) => all + value, 0);
  return { value: rate(total, weeks.length), of: null, weeks };
}
