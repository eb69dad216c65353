import type { Run, Work } from './work';

export interface Logged {
  readonly work: Work;
  readonly run: Run;
}

/** Every run of every piece of work, the latest first; of one day the lower row. */
export function loggedRuns(works: readonly Work[]): Logged[] {
  return works
    .flatMap(work => work.runs.map(run => ({ work, run })))
    .sort((one, other) => other.run.day - one.run.day || other.run.row - one.run.row);
}

/** Runs that call for a change on which nobody has decided, or which was put on hold; the longest waiting first. */
export function waitingChanges(works: readonly Work[]): { readonly open: Logged[]; readonly held: Logged[] } {
  const asking = loggedRuns(works)
    .reverse()
    .filter(({ run }) => run.change !== '');
  return {
    open: asking.filter(({ run }) => run.decision === null),
    held: asking.filter(({ run }) => run.decision === 'held'),
  };
}

/** How a page calls a run: by its ID, or by its row while it has none. */
export function runKey({ id, row }: Run): string {
  return id === '' ? `#${row}` : id;
}

export function runNamed(works: readonly Work[], key: string): Logged | null {
  return loggedRuns(works).find(({ run }) => runKey(run) === key) ?? null;
}
