import type { Day } from '../../schema/table';
import type { HistoryRow } from '../history/history';
import { processChanges } from './revision-history';
import type { Run, Work } from './work';

/** How the record of a piece of work stands. `method.md` 10.7. */
export interface RunState {
  /** Runs, and versions begun, in the thirty days that end today. */
  readonly runs: number;
  readonly revisions: number;
  readonly lastRun: Day | null;
  /** 정체: run often, stuck at least once, and nobody has changed the steps. */
  readonly isStuck: boolean;
  /** 안정: the last three runs, all since the steps last changed, went as written. */
  readonly isStable: boolean;
  /** It was run before, and longer ago than its cycle explains; never of a project, which is done once. */
  readonly isStale: boolean;
}

const WINDOW = 30;
const STUCK_RUNS = 5;
const STABLE_RUNS = 3;
/** Days without a run after which somebody should ask why: three turns of its cycle, a month where it has none. */
const STALE_AFTER = { daily: 7, weekly: 21, monthly: 92, asNeeded: 92 } as const;
const STALE_BY_DEFAULT = 30;

/** `past`: the rows of the history tab. Days to come are left out. */
export function runState(work: Work, past: readonly HistoryRow[], today: Day): RunState {
  const runs = work.runs.filter(({ day }) => day <= today);
  const recent = runs.filter(({ day }) => day > today - WINDOW);
  const changes = revisionDays(work, past).filter(day => day <= today);
  const revisions = changes.filter(day => day > today - WINDOW).length;
  const lastRun = runs[runs.length - 1]?.day ?? null;
  return {
    runs: recent.length,
    revisions,
    lastRun,
    isStuck: recent.length >= STUCK_RUNS && revisions === 0 && recent.some(({ result }) => result === 'stuck'),
    isStable: isStable(runs, changes[changes.length - 1] ?? null, work.version),
    isStale: lastRun !== null && work.workType !== 'project' && today - lastRun > staleAfter(work),
  };
}

/** Good enough to praise, and to give to a machine. */
export function runsWell({ isStable, isStuck, isStale }: RunState): boolean {
  return isStable && !isStuck && !isStale;
}

/** The days on which the steps of the work changed, the earliest first: kept in the history, or written in the SPA tab. */
export function revisionDays(work: Work, past: readonly HistoryRow[]): Day[] {
  const { revised, version } = work;
  const kept = processChanges(work, past).filter(({ before }) => before !== '');
  const written = revised !== null && version > 1 ? revised : null;
  // what was changed by hand is seen at a later refresh: the day written beside it is its own
  const seen = written === null ? undefined : kept.find(row => row.version === version && row.day >= written);
  const days = new Set(kept.map(row => (row === seen ? (written ?? row.day) : row.day)));
  if (written !== null) days.add(written);
  return [...days].sort((one, other) => one - other);
}

function isStable(runs: readonly Run[], changed: Day | null, version: number): boolean {
  const last = runs.filter(run => isByPresentSteps(run, changed, version)).slice(-STABLE_RUNS);
  return last.length === STABLE_RUNS && last.every(({ result }) => result === 'asWritten');
}

/** Of a run on the day of the change only the version it names can tell. */
function isByPresentSteps(run: Run, changed: Day | null, version: number): boolean {
  if (run.version !== null && run.version < version) return false;
  return changed === null || run.day > changed || (run.day === changed && run.version !== null);
}

function staleAfter({ cycle }: Work): number {
  return cycle ? STALE_AFTER[cycle] : STALE_BY_DEFAULT;
}
