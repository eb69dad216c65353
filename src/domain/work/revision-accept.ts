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
  const isKept = last !== undefined && last.day === today && last.before !== '' && last.after === process;
  if (process === work.process) {
    const isCutShort = isKept && last.version === work.version && work.revised === today;
    return isCutShort ? { version: work.version, kept: null, steps: null } : 'same';
  }
  const known = changes.map(({ version }) => version ?? 0);
  const version = isKept ? (last.version ?? work.version + 1) : Math.max(work.version, ...known) + 1;
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
