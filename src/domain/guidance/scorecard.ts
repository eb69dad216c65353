import { parseIsoDay } from '../../schema/day';
import { type Duty, type DutyKey, dutyKeys, type Owner, targetInSettings } from '../../schema/decode-roles';
import type { Targets } from '../../schema/settings';
import type { Day } from '../../schema/table';
import { MINIMUM_CASES } from '../metrics/metric';
import { type ScorecardSource, type WeekMeasure, weekMeasure } from './scorecard-measures';

/** `tooFew`: a rate of fewer than ten cases, which says nothing yet. `noData`: nothing to hold against the target. */
export type ScoreState = 'onTrack' | 'offTrack' | 'tooFew' | 'noData' | 'noTarget';

export interface ScorecardNumber {
  metric: DutyKey;
  /** null where the roles tab names two. */
  owner: Owner | null;
  target: number | null;
  /** Where the target stands. */
  targetFrom: 'roles' | 'settings' | null;
  /** By week, oldest first; null = no data. */
  values: (number | null)[];
  /** The counts behind each week's rate; null for what is none. */
  counts: ({ part: number; whole: number } | null)[];
  /** Those of the last week. */
  of: { part: number; whole: number } | null;
  state: ScoreState;
  /** Weeks in a row, up to the last, below the target. */
  weeksOff: number;
}

export interface ScorecardTask {
  metric: DutyKey;
  owner: Owner | null;
  target: number;
  lastWeek: number;
  weeksOff: number;
}

/** The weeks that are over, thirteen at most, in a few numbers with one owner and one target each. */
export interface Scorecard {
  /** First day of each week, oldest first. */
  weeks: string[];
  numbers: ScorecardNumber[];
  /** What is off track, longest first: the week's to-do. */
  todo: ScorecardTask[];
  /** Goals in the roles tab that cannot be read: what they would ask for is not known. */
  unreadGoals: number;
}

export interface ScorecardGoals {
  readonly duties: readonly Duty[];
  readonly targets: Targets;
}

/** A quarter. */
export const SCORECARD_WEEKS = 13;
const FEWEST_NUMBERS = 5;
const DEFAULTS: readonly DutyKey[] = [
  'visits',
  'applications',
  'firstExperience',
  'decisions',
  'activeRegulars',
  'sales',
  'averageOrder',
];
/** Who owns the shop answers for what nobody else does. */
const SHOP_OWNER: Owner = { person: null, taker: 'owner' };

/** Place of the last week that is over; -1 without one. */
export function lastWholeWeek(weeks: readonly { readonly week: string }[], asOf: Day): number {
  return weeks.filter(({ week }) => parseIsoDay(week)! + 6 <= asOf).length - 1;
}

/** `last` is the place of the last week that is over; null without one. */
export function scorecard(source: ScorecardSource, goals: ScorecardGoals, last: number): Scorecard | null {
  if (last < 0) return null;
  const first = Math.max(0, last - SCORECARD_WEEKS + 1);
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const named = dutyKeys.filter(metric => isNamed(metric, goals));
  const numbers = dutyKeys.flatMap(metric => {
    // whoever else is named, an owner looks for the sales first
    const isDefault = metric === 'sales' || (named.length < FEWEST_NUMBERS && DEFAULTS.includes(metric));
    if (!named.includes(metric) && !isDefault) return [];
    const measures = places.map(place => weekMeasure(metric, source, place, last));
    if (!named.includes(metric) && isEmpty(metric, measures, source.recordedFrom > last)) return [];
    return [numberOf(metric, goals, measures)];
  });
  const unread = goals.duties.reduce((sum, { unreadGoals = 0 }) => sum + unreadGoals, 0);
  return {
    weeks: places.map(place => source.weeks[place]!.week),
    numbers,
    todo: tasksOf(numbers),
    unreadGoals: unread,
  };
}

function isNamed(metric: DutyKey, { duties, targets }: ScorecardGoals): boolean {
  return duties.some(duty => duty.metric === metric) || targetInSettings(metric, targets) !== null;
}

/** Applications of a shop that records none would only repeat its first experiences. */
function isEmpty(metric: DutyKey, measures: readonly WeekMeasure[], recordsNone: boolean): boolean {
  return (metric === 'applications' && recordsNone) || measures.every(({ value }) => value === null);
}

function numberOf(
  metric: DutyKey,
  { duties, targets }: ScorecardGoals,
  measures: readonly WeekMeasure[],
): ScorecardNumber {
  const duty = duties.find(candidate => candidate.metric === metric);
  const inSettings = duty?.hasTwoTargets ? null : targetInSettings(metric, targets);
  const target = duty?.target ?? inSettings;
  const states = measures.map(measure => stateOf(measure, target));
  const state = states[states.length - 1]!;
  return {
    metric,
    owner: duty?.hasTwoOwners ? null : (duty?.owner ?? SHOP_OWNER),
    target,
    targetFrom: target === null ? null : duty?.target == null ? 'settings' : 'roles',
    values: measures.map(({ value }) => value),
    counts: measures.map(({ of }) => of),
    of: measures[measures.length - 1]!.of,
    state,
    weeksOff: weeksOff(states),
  };
}

function weeksOff(states: readonly ScoreState[]): number {
  let count = 0;
  while (states[states.length - 1 - count] === 'offTrack') count++;
  return count;
}

function stateOf({ value, of }: WeekMeasure, target: number | null): ScoreState {
  if (target === null) return 'noTarget';
  if (value === null) return 'noData';
  if (of !== null && of.whole < MINIMUM_CASES) return 'tooFew';
  return value < target ? 'offTrack' : 'onTrack';
}

function tasksOf(numbers: readonly ScorecardNumber[]): ScorecardTask[] {
  const tasks = numbers.flatMap(({ metric, owner, target, values, state, weeksOff }) =>
    state === 'offTrack' ? [{ metric, owner, target: target!, lastWeek: values[values.length - 1]!, weeksOff }] : [],
  );
  const reached = ({ lastWeek, target }: ScorecardTask) => lastWeek / target;
  return tasks.sort((one, other) => other.weeksOff - one.weeksOff || reached(one) - reached(other));
}
