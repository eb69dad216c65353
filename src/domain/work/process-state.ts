import type { Day } from '../../schema/table';
import type { HistoryRow } from '../history/history';
import { revisionDays } from './runs';
import type { Work } from './work';

/** How far a piece of work is written down. `method.md` 10.5. */
export type Preparation = 'nothing' | 'scenarioOnly' | 'written' | 'revised';

/** Its steps have been changed at least once: a version of two and up says so, or the history. */
export function preparation(work: Work, past: readonly HistoryRow[]): Preparation {
  if (work.process === '') return work.scenario === '' ? 'nothing' : 'scenarioOnly';
  return work.version > 1 || revisionDays(work, past).length > 0 ? 'revised' : 'written';
}

/** Work whose steps are not written down is in one head: nobody else can do it. */
export function canBeHandedOver({ process }: Pick<Work, 'process'>): boolean {
  return process !== '';
}

/** null: no project. One without a day to be done by is never late. */
export function projectState(
  { workType, due, doneOn }: Pick<Work, 'workType' | 'due' | 'doneOn'>,
  today: Day,
): 'open' | 'late' | 'done' | null {
  if (workType !== 'project') return null;
  if (doneOn !== null && doneOn <= today) return 'done';
  return due !== null && due < today ? 'late' : 'open';
}
