import type { DutyKey } from '../../schema/decode-roles';
import type { Day } from '../../schema/table';
import type { HistoryRow } from '../history/history';
import { NAME_FIELD } from './past-names';
import type { Work } from './work';

/** The steps of a piece of work as they stood from a day on. */
export interface Version {
  readonly version: number;
  /** null: nobody knows since when. */
  readonly since: Day | null;
  readonly process: string;
  /** '' of the first that is known. */
  readonly before: string;
  readonly reason: string;
  /** The figure that the change was to move. */
  readonly metric: DutyKey | null;
}

/** What the history tab keeps of the steps of a piece of work, the oldest first. */
export function processChanges({ id }: Work, past: readonly HistoryRow[]): HistoryRow[] {
  return past.filter(({ kind, subject, field }) => kind === 'process' && subject === id && field !== NAME_FIELD);
}

/** Every version that is known, the newest first; the steps as they stand now come in, seen by a refresh or not. */
export function versionsOf(work: Work, past: readonly HistoryRow[]): Version[] {
  const known: Version[] = [];
  const standing = () => known[known.length - 1];
  for (const { version, day, before, after, reason, metric } of processChanges(work, past)) {
    // changed by hand, and changed again before a refresh could see it
    if (before !== (standing()?.process ?? '')) known.push(bare(Math.max(1, (version ?? 1) - 1), null, before));
    known.push({ version: version ?? 1, since: day, process: after, before, reason, metric });
  }
  const last = standing();
  if (work.process !== (last?.process ?? '')) {
    const since = work.version > (last?.version ?? 0) ? work.revised : null;
    known.push({ ...bare(work.version, since, work.process), before: last?.process ?? '' });
  }
  return known.reverse();
}

function bare(version: number, since: Day | null, process: string): Version {
  return { version, since, process, before: '', reason: '', metric: null };
}
