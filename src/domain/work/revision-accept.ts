import { normaliseText } from '../../schema/clean-text';
import type { Day } from '../../schema/table';
import type { HistoryRow } from '../history/history';
import { processChanges } from './revision-history';
import type { Run, Work } from './work';

export interface Wording {
  /** The steps as they shall be from now on. */
  readonly process: string;
  /** Why; blank: what the run says is to be changed. */
  readonly reason: string;
}

/** What accepting a change writes, in this order; null where a call cut short has written it already. */
export interface Acceptance {
  readonly version: number;
  readonly kept: Omit<HistoryRow, 'field' | 'value' | 'until'> | null;
  readonly steps: { readonly process: string; readonly version: number; readonly revised: Day } | null;
}

/** Why a change is not accepted: it was before, there are no steps to write, or they are those that stand there. */
export type NotAccepted = 'accepted' | 'blank' | 'same';

/** The old steps are kept, the new ones take their place under the next version. */
export function acceptance(
  work: Work,
  run: Run,
  wording: Wording,
  past: readonly HistoryRow[],
  today: Day,
): Acceptance | NotAccepted {
  if (run.decision === 'accepted') return 'accepted';
  const process = normaliseText(wording.process);
  if (process === '') return 'blank';
  const changes = processChanges(work, past);
  const last = changes[changes.length - 1];
  const standing = last !== undefined && last.before !== '' && last.after === process ? last : null;
  if (process === work.process) return standing === null ? 'same' : alreadyThere(work, run, standing, today);
  const isKept = standing !== null && standing.day === today;
  const known = changes.map(({ version }) => version ?? 0);
  const version = isKept ? (standing.version ?? work.version + 1) : Math.max(work.version, ...known) + 1;
  const { id: subject, name, process: before, metric } = work;
  const reason = normaliseText(wording.reason) || run.change;
  return {
    version,
    kept: isKept
      ? null
      : { day: today, kind: 'process', subject, name, before, after: process, reason, metric, version },
    steps: { process, version, revised: today },
  };
}

/** The steps say it already: written into the SPA tab by hand since the run, or by an acceptance of today that was cut short. */
function alreadyThere(work: Work, run: Run, last: HistoryRow, today: Day): Acceptance | 'same' {
  const { process, version, revised } = work;
  if (last.reason === '') return last.day >= run.day ? { version, kept: null, steps: null } : 'same';
  if (last.day !== today) return 'same';
  const isWhole = last.version === version && revised === today;
  const made = last.version ?? version;
  return { version: made, kept: null, steps: isWhole ? null : { process, version: made, revised: today } };
}
