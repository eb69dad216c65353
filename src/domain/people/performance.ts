import type { DutyKey } from '../../schema/decode-roles';
import type { Day } from '../../schema/table';
import type { Scorecard, ScorecardNumber } from '../guidance/scorecard';
import type { Role, Run, RunResult, Work } from '../work/work';
import { type Doer, doerKey, doerOf, knownAs, OWNER, ownerNames } from './doers';
import { roleShare } from './role-times';

/** A piece of work that somebody is named for, or does. */
export interface Module {
  readonly work: Work;
  readonly role: Role;
  /** Minutes a week; null where they are not known. */
  readonly minutes: number | null;
  /** Do they do it now? On trial the owner may still do it beside them. */
  readonly isTheirs: boolean;
  /** Is the figure of the row theirs to answer for? */
  readonly answers: boolean;
}

export interface RunTally extends Readonly<Record<RunResult, number>> {
  /** The last one ever. */
  readonly last: Day | null;
}

/** A figure that somebody answers for, as the scorecard has it; null where the ledgers do not show it yet. */
export interface DutyResult {
  readonly metric: DutyKey;
  readonly number: ScorecardNumber | null;
}

export interface Performance {
  readonly doer: Doer;
  readonly modules: readonly Module[];
  readonly runs: RunTally;
  readonly duties: readonly DutyResult[];
}

/** Runs of a quarter, as the weeks of the scorecard. */
const RUN_DAYS = 91;

/** Everybody who is named for work, does it or has run it, in the order of the tabs; the owner first. */
export function performances(works: readonly Work[], scorecard: Scorecard | null, today: Day): Performance[] {
  const names = ownerNames(works);
  const found = new Map<string, { doer: Doer; modules: Module[]; runs: Run[] }>();
  const of = (doer: Doer) => {
    const key = doerKey(doer);
    const entry = found.get(key) ?? { doer, modules: [], runs: [] };
    found.set(key, entry);
    return entry;
  };
  of(OWNER);
  for (const work of works) {
    for (const role of work.roles)
      for (const { doer, module } of namedFor(work, role, names)) of(doer).modules.push(module);
    for (const run of work.runs) {
      if (run.staff !== null && run.day <= today) of(knownAs(run.staff, names)).runs.push(run);
    }
  }
  return [...found.values()].map(({ doer, modules, runs }) => ({
    doer,
    modules,
    runs: tally(runs, today),
    duties: dutiesOf(modules, scorecard),
  }));
}

/** Who does it now and, while that is the owner, who is named beside them; whoever is named answers for the figure. */
function namedFor(work: Work, role: Role, names: ReadonlySet<string>): { doer: Doer; module: Module }[] {
  const now = doerOf(role);
  const minutes = roleShare(work, role);
  const module = { work, role, minutes, isTheirs: true, answers: true };
  const named = role.person === null || (now && now !== OWNER) ? now : knownAs(role.person, names);
  if (named === null) return [];
  if (named === now) return [{ doer: named, module }];
  const beside = { doer: named, module: { ...module, minutes: null, isTheirs: false } };
  return now ? [{ doer: now, module: { ...module, answers: false } }, beside] : [beside];
}

function tally(runs: readonly Run[], today: Day): RunTally {
  const recent = runs.filter(({ day }) => day > today - RUN_DAYS);
  const count = (result: RunResult) => recent.filter(run => run.result === result).length;
  const days = runs.map(({ day }) => day);
  return {
    asWritten: count('asWritten'),
    stuck: count('stuck'),
    different: count('different'),
    last: days.length === 0 ? null : Math.max(...days),
  };
}

function dutiesOf(modules: readonly Module[], scorecard: Scorecard | null): DutyResult[] {
  const keys = new Set(modules.flatMap(({ role, answers }) => (answers ? (role.metric ?? []) : [])));
  return [...keys].map(metric => ({
    metric,
    number: scorecard?.numbers.find(number => number.metric === metric) ?? null,
  }));
}
