import { firstDayOfWeek } from '../../schema/day';
import type { DutyKey } from '../../schema/decode-roles';
import type { Settings } from '../../schema/settings';
import type { Day } from '../../schema/table';
import type { FourWeeks, FourWeeksMeasure } from '../guidance/four-weeks';
import type { WeekMeasure } from '../guidance/scorecard-measures';
import { MINIMUM_CASES } from '../metrics/metric';
import { poisson } from '../poisson';
import { type Interval, wilson } from '../wilson';

export interface Reach extends FourWeeksMeasure {
  readonly from: Day;
  readonly until: Day;
  /** Of a rate or of people counted: where it may well lie. */
  readonly interval: Interval | null;
  /** Of money and visits, which swing by more than chance of counting: the least and the most of the weeks. */
  readonly spread: Interval | null;
}

/** A figure in the four whole weeks before a change of the steps and in the four after it. */
export interface RevisionEffect {
  readonly metric: DutyKey;
  /** null: the ledgers do not tell of those weeks. */
  readonly before: Reach | null;
  /** null: four weeks have not passed yet, or the ledgers do not tell of them. */
  readonly after: Reach | null;
  /** The day on which the four weeks after it are over. */
  readonly ripeOn: Day;
  /** Of a rate of ten cases and more on both sides: did it rise or fall by more than chance explains? */
  readonly change: 'up' | 'down' | 'unclear' | null;
  /** Where there is no interval and every week is known: does each week after lie above, or below, all those before? */
  readonly apart: 'above' | 'below' | 'overlap' | null;
  /** The same steps were changed in these weeks too: what did what, nobody can tell. */
  readonly isMixed: boolean;
}

const WEEK = 7;
const STRETCH = 4 * WEEK;
/** People who come each for themselves; visits come in crowds. */
const COUNTED: readonly DutyKey[] = ['applications', 'firstExperience', 'decisions'];

/** The week of the change belongs to neither side, unless the change came on its first day. `changes`: days of all changes. */
export function revisionEffect(
  changed: Day,
  metric: DutyKey,
  changes: readonly Day[],
  fourWeeks: FourWeeks,
  weekStart: Settings['weekStart'],
): RevisionEffect {
  const week = firstDayOfWeek(changed, weekStart);
  const after = week === changed ? week : week + WEEK;
  const reach = (from: Day): Reach | null => {
    const measure = fourWeeks(metric, from + STRETCH - WEEK);
    if (measure === null) return null;
    const base = metric === 'activeRegulars' ? fourWeeks('activeRate', from + STRETCH - WEEK) : null;
    const interval = intervalOf(metric, measure, base);
    return { ...measure, from, until: from + STRETCH - 1, interval, spread: interval ? null : spreadOf(measure) };
  };
  const sides = { before: reach(week - STRETCH), after: reach(after) };
  const ripeOn = after + STRETCH - 1;
  return {
    metric,
    ...sides,
    ripeOn,
    change: changeOf(sides.before, sides.after),
    apart: apartOf(sides.before, sides.after),
    isMixed: changes.some(day => day !== changed && day >= week - STRETCH && day <= ripeOn),
  };
}

/** `base`: how many regulars could have been active, and were. */
function intervalOf(metric: DutyKey, { value, of }: WeekMeasure, base: WeekMeasure | null): Interval | null {
  if (of) return wilson(of.part, of.whole);
  if (base?.of) {
    const { part, whole } = base.of;
    const share = wilson(part, whole);
    return share && { low: share.low * whole, high: share.high * whole };
  }
  if (value === null || !COUNTED.includes(metric)) return null;
  // the value is that of a usual week of the four
  const { low, high } = poisson(Math.round(value * 4));
  return { low: low / 4, high: high / 4 };
}

function spreadOf({ weeks = [] }: FourWeeksMeasure): Interval | null {
  return weeks.length < 2 ? null : { low: Math.min(...weeks), high: Math.max(...weeks) };
}

function apartOf(before: Reach | null, after: Reach | null): RevisionEffect['apart'] {
  if (!before?.spread || !after?.spread) return null;
  if ([before, after].some(({ weeks = [] }) => weeks.length * WEEK < STRETCH)) return null;
  if (after.spread.low > before.spread.high) return 'above';
  return after.spread.high < before.spread.low ? 'below' : 'overlap';
}

/** Newcombe's interval of the difference of two shares, made of the interval of each. */
function changeOf(before: Reach | null, after: Reach | null): RevisionEffect['change'] {
  if (!before?.of || !after?.of) return null;
  if (before.of.whole < MINIMUM_CASES || after.of.whole < MINIMUM_CASES) return null;
  if (before.interval === null || after.interval === null) return null;
  const [one, other] = [before.of.part / before.of.whole, after.of.part / after.of.whole];
  const low = other - one - Math.hypot(other - after.interval.low, before.interval.high - one);
  const high = other - one + Math.hypot(after.interval.high - other, one - before.interval.low);
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'unclear';
}
