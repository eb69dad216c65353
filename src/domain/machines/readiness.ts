import { tabs } from '../../../sheets-templates/tabs';
import type { DutyKey } from '../../schema/decode-roles';
import { normaliseHeader } from '../../schema/header';
import type { Day } from '../../schema/table';
import type { HistoryRow } from '../history/history';
import { isOwnerName } from '../people/doers';
import { revisionDays, runState, runsWell } from '../work/runs';
import type { Run, Work } from '../work/work';
import type { Condition, Place } from './condition';
import { isDoneByService } from './own-system';

export type ReadyKey = 'process' | 'stable' | 'handedOver' | 'rules' | 'inputs';
export type ReadyReason =
  | 'written'
  | 'no-process'
  | 'as-written'
  | 'never-run'
  | 'just-revised'
  | 'went-otherwise'
  | 'few-runs'
  | 'stuck'
  | 'stale'
  | 'handed-over'
  | 'owner-runs'
  | 'few-owner-runs'
  | 'simple'
  | 'rules-written'
  | 'no-steps'
  | 'no-done-when'
  | 'metric-kept'
  | 'sheet-tool'
  | 'metric-silent'
  | 'no-inputs';
export type ReadyCondition = Condition<ReadyKey, ReadyReason>;

export interface WorkRecord {
  readonly past: readonly HistoryRow[];
  readonly today: Day;
  /** Figures that what stands in the ledgers of the last four weeks is enough for. */
  readonly kept: ReadonlySet<DutyKey>;
  /** What the owner is called. */
  readonly owners: ReadonlySet<string>;
}

const OWNER_RUNS = 5;
const STABLE_RUNS = 3;

/** What must hold before a machine can take the work over, in the order in which it comes about. `method.md` 10.8. */
export function readiness(work: Work, record: WorkRecord): ReadyCondition[] {
  return [processOf(work), stability(work, record), handOver(work, record), rulesOf(work), inputsOf(work, record)];
}

function inSpa({ row, id }: Work, column: string): Place {
  return { tab: 'spa', row, column, id };
}

function inLog(run: Run | undefined): Place {
  return { tab: 'digilog', row: run?.row ?? null, column: 'result', id: run?.id ?? '' };
}

function processOf(work: Work): ReadyCondition {
  const isMet = work.process !== '';
  return { key: 'process', isMet, reason: isMet ? 'written' : 'no-process', place: inSpa(work, 'process') };
}

function stability(work: Work, { past, today }: WorkRecord): ReadyCondition {
  const runs = work.runs.filter(({ day }) => day <= today);
  const last = runs[runs.length - 1];
  if (!last) return { key: 'stable', isMet: false, reason: 'never-run', place: inLog(undefined) };
  const recent = runs.slice(-STABLE_RUNS);
  const is = (reason: ReadyReason, run: Run, have: number) =>
    ({ key: 'stable', reason, place: inLog(run), have, need: STABLE_RUNS, day: run.day }) as const;
  const state = runState(work, past, today);
  // what a service does leaves no record of its own
  const isStale = state.isStale && !isDoneByService(work.automation);
  if (runsWell({ ...state, isStale })) return { ...is('as-written', last, STABLE_RUNS), isMet: true };
  if (state.isStable) {
    const stuck = state.isStuck && [...runs].reverse().find(({ result }) => result === 'stuck');
    return { ...(stuck ? is('stuck', stuck, STABLE_RUNS) : is('stale', last, STABLE_RUNS)), isMet: false };
  }
  const changed = revisionDays(work, past).filter(day => day <= today);
  const latest = changed[changed.length - 1];
  const after = latest === undefined ? runs : runs.filter(({ day }) => day > latest);
  if (latest !== undefined && after.length < STABLE_RUNS) {
    return { ...is('just-revised', last, after.length), isMet: false, day: latest, place: inSpa(work, 'revised') };
  }
  const otherwise = [...recent].reverse().find(({ result }) => result !== 'asWritten');
  if (otherwise) return { ...is('went-otherwise', otherwise, runs.length), isMet: false };
  return { ...is('few-runs', last, after.length), isMet: false };
}

function handOver(work: Work, { today, owners }: WorkRecord): ReadyCondition {
  const done = work.roles.find(({ state }) => state === 'delegated' || state === 'automated');
  const role = done ?? work.roles[0];
  const place: Place = { tab: 'roles', row: role?.row ?? null, column: 'state', id: role?.id ?? '' };
  if (done) return { key: 'handedOver', isMet: true, reason: 'handed-over', place };
  const runs = work.runs.filter(run => run.day <= today && isOwners(run, work, owners));
  const counted = { key: 'handedOver', have: runs.length, need: OWNER_RUNS } as const;
  if (runs.length < OWNER_RUNS) return { ...counted, isMet: false, reason: 'few-owner-runs', place };
  return { ...counted, isMet: true, reason: 'owner-runs', place: inLog(runs[runs.length - 1]) };
}

/** A run that names nobody is the owner's where nobody else does the work. */
function isOwners({ staff }: Run, { roles }: Work, owners: ReadonlySet<string>): boolean {
  if (staff !== null) return isOwnerName(staff, owners);
  return roles.every(({ now }) => now === 'owner');
}

/** Rules are written when the steps are numbered and it is said when the work is done: then nothing is left to judge. */
function rulesOf(work: Work): ReadyCondition {
  const rule = (isMet: boolean, reason: ReadyReason, column: string): ReadyCondition => ({
    key: 'rules',
    isMet,
    reason,
    place: inSpa(work, column),
  });
  if (work.difficulty === 'simple') return rule(true, 'simple', 'difficulty');
  if (!hasNumberedSteps(work.process)) return rule(false, 'no-steps', 'process');
  return work.doneWhen === '' ? rule(false, 'no-done-when', 'doneWhen') : rule(true, 'rules-written', 'process');
}

/** `1 …` and `2 …` each on a line of its own, or `1. … 2. …` on one: a bare number within a line is an amount. */
function hasNumberedSteps(process: string): boolean {
  return /(?:^\s*1(?:\s|\s*단계|[.)](?!\d))|\s1[.)](?!\d)|①).*(?:^\s*2(?:\s|\s*단계|[.)](?!\d))|\s2[.)](?!\d)|②)/ms.test(
    process,
  );
}

function inputsOf(work: Work, { kept }: WorkRecord): ReadyCondition {
  const linked = [work.metric, ...work.roles.map(({ metric }) => metric)].filter(metric => metric !== null);
  const metric = linked.find(each => kept.has(each));
  if (metric) return { key: 'inputs', isMet: true, reason: 'metric-kept', place: inSpa(work, 'metric'), metric };
  if (isInSheet(work.tool)) return { key: 'inputs', isMet: true, reason: 'sheet-tool', place: inSpa(work, 'tool') };
  const [silent] = linked;
  if (!silent) return { key: 'inputs', isMet: false, reason: 'no-inputs', place: inSpa(work, 'metric') };
  return { key: 'inputs', isMet: false, reason: 'metric-silent', place: inSpa(work, 'metric'), metric: silent };
}

/** The tool is one of our tabs, or another spreadsheet. */
function isInSheet(tool: string): boolean {
  const word = normaliseHeader(tool);
  const ours = tabs.flatMap(({ name }) => Object.values(name).map(normaliseHeader));
  return /docs\.google\.com\/spreadsheets/.test(tool) || ours.some(name => name !== '' && word.includes(name));
}
