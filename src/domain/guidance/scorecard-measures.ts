import type { DutyKey } from '../../schema/decode-roles';
import type { WeekFigures } from '../figures';
import { type ActiveWeek, WEEKS_TOGETHER } from '../stages/active-weeks';
import { rate } from '../stages/stage-figures';

/** What the numbers of a scorecard are read from, by week of the ledger. */
export interface ScorecardSource {
  readonly weeks: readonly WeekFigures[];
  /** Do the ledgers tell of the week? */
  readonly kept: readonly boolean[];
  /** null where the KPI ledger says nothing. */
  readonly visits: readonly (number | null)[];
  /** Place of the week with the first recorded application; before it first experiences stand in for them. */
  readonly recordedFrom: number;
  /** Of the last whole weeks only, up to the one that is asked for last. */
  readonly active: readonly ActiveWeek[];
}

/** A week's value; `of` = the counts behind a rate. */
export interface WeekMeasure {
  readonly value: number | null;
  readonly of: { readonly part: number; readonly whole: number } | null;
}

const NOTHING: WeekMeasure = { value: null, of: null };

/** Counts and money are those of the week; rates and active regulars of the four weeks that end with it. */
export function weekMeasure(metric: DutyKey, source: ScorecardSource, place: number, last: number): WeekMeasure {
  if (!source.kept[place]) return NOTHING;
  const week = source.weeks[place]!;
  if (metric === 'visits') return { value: source.visits[place] ?? null, of: null };
  if (metric === 'activeRegulars' || metric === 'activeRate') return activeMeasure(metric, source, place, last);
  if (metric === 'applicationRate' || metric === 'experienceRate' || metric === 'decisionRate') {
    return flowRate(metric, source, place);
  }
  return { value: week[metric], of: null };
}

function activeMeasure(
  metric: 'activeRegulars' | 'activeRate',
  source: ScorecardSource,
  place: number,
  last: number,
): WeekMeasure {
  if (!holdsFourWeeks(source, place)) return NOTHING;
  const found = source.active[place - last + source.active.length - 1]!;
  return metric === 'activeRegulars' ? { value: found.active, of: null } : share(found.active, found.base);
}

/** Up to that week: who was active is not known of fewer. */
export function holdsFourWeeks({ kept }: Pick<ScorecardSource, 'kept'>, place: number): boolean {
  const together = kept.slice(Math.max(0, place - WEEKS_TOGETHER + 1), place + 1);
  return together.length === WEEKS_TOGETHER && !together.includes(false);
}

function flowRate(
  metric: 'applicationRate' | 'experienceRate' | 'decisionRate',
  { weeks, visits, recordedFrom }: ScorecardSource,
  place: number,
): WeekMeasure {
  let part = 0;
  let whole = 0;
  for (let at = Math.max(0, place - WEEKS_TOGETHER + 1); at <= place; at++) {
    const { applications, firstExperience, decisions } = weeks[at]!;
    const seen = visits[at] ?? null;
    if (metric === 'decisionRate') {
      part += decisions;
      whole += firstExperience;
    } else if (at < recordedFrom) continue;
    else if (metric === 'experienceRate') {
      part += firstExperience;
      whole += applications;
    } else if (seen !== null) {
      part += applications;
      whole += seen;
    }
  }
  return share(part, whole);
}

function share(part: number, whole: number): WeekMeasure {
  return { value: rate(part, whole), of: { part, whole } };
}
