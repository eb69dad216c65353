import { type HistoryRow, stateKey, stateOn } from '../history/history';
import type { Work } from '../work/work';

/** What comes before machines and is not yet taken, and the reason for which the owner went ahead all the same. */
export interface Gate<Step extends string> {
  readonly lacking: readonly Step[];
  readonly override: HistoryRow | null;
}

const MACHINES = 'machines';

/** By what work is known that has no ID yet. */
export function machineKey({ id, name }: Pick<Work, 'id' | 'name'>): string {
  return id || name;
}

/** Subject of the history row that keeps the reason. */
export function overrideSubject(workId: string): string {
  return `${MACHINES}:${workId}`;
}

/** `steps` in their order, each with how far it is taken, 0 to 1. `method.md` 7. */
export function machineGate<Step extends string>(
  steps: readonly { readonly key: Step; readonly met: number }[],
  past: readonly HistoryRow[],
  workId: string,
): Gate<Step> {
  const before = steps.slice(
    0,
    steps.findIndex(({ key }) => key === MACHINES),
  );
  const kept = stateOn(past, 'override', Number.MAX_SAFE_INTEGER);
  return {
    lacking: before.filter(({ met }) => met < 1).map(({ key }) => key),
    // the whole step goes ahead of the others, or this work alone
    override: kept.get(stateKey(overrideSubject(workId), '')) ?? kept.get(stateKey(`step.${MACHINES}`, '')) ?? null,
  };
}
