import type { HistoryRow } from '../domain/history/history';
import type { Day } from '../schema/table';

/** What the owner decided about a rule or a step. */
export interface Decision {
  readonly kind: 'later' | 'notForUs';
  /** Of what is put off: the day it comes back. */
  readonly until: Day | null;
  readonly since: Day;
  readonly reason: string;
}

/** Days for which something is put off where none is told. */
export const USUAL_PAUSE = 7;

/** By subject (`rule.kpiWeeks`, `step.people`): the last word counts, and what was put off comes back on its day. */
export function decisionsOf(past: readonly HistoryRow[], today: Day): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const { kind, subject, until, day, reason } of past) {
    if (kind === 'resumed') decisions.delete(subject);
    if (kind === 'notForUs') decisions.set(subject, { kind, until: null, since: day, reason });
    if (kind !== 'later') continue;
    const back = until ?? day + USUAL_PAUSE;
    if (back > today) decisions.set(subject, { kind, until: back, since: day, reason });
    else decisions.delete(subject);
  }
  return decisions;
}
