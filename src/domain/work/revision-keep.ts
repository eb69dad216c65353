import type { Day } from '../../schema/table';
import { changedTexts, type HistoryRow } from '../history/history';
import type { SpaTable, Work } from './work';

export type KeptProcess = Pick<
  HistoryRow,
  'day' | 'kind' | 'subject' | 'name' | 'field' | 'before' | 'after' | 'metric' | 'version'
>;

/**
 * The rows to add to the history: steps that are not what its last row says. A row without an ID waits until it has one; of
 * two rows with one ID the upper is meant. `given`: steps that we wrote ourselves, by ID; they are nobody's change.
 */
export function processesToKeep(
  works: readonly Work[],
  table: SpaTable,
  past: readonly HistoryRow[],
  given: ReadonlyMap<string, string>,
  today: Day,
): KeptProcess[] {
  const watched = new Map<string, Work>();
  works.forEach((work, at) => {
    if (work.id !== '' && !watched.has(work.id) && isRead(table, at)) watched.set(work.id, work);
  });
  const texts = [...watched.values()].map(({ id, name, process }) => ({ subject: id, name, field: '', text: process }));
  return changedTexts([...givenRows(given), ...past], 'process', texts, today).map(row => {
    const { metric = null, version = null } = watched.get(row.subject) ?? {};
    return { ...row, metric, version };
  });
}

/** A cell that shows an error says nothing of the steps. */
function isRead({ refused, columns }: SpaTable, at: number): boolean {
  const bit = Object.keys(columns).indexOf('process');
  return (((refused[at] ?? 0) >> bit) & 1) === 0;
}

function givenRows(given: ReadonlyMap<string, string>): HistoryRow[] {
  return [...given].map(([subject, after]) => ({
    day: 0,
    kind: 'process',
    subject,
    name: '',
    field: '',
    before: '',
    after,
    value: null,
    reason: '',
    metric: null,
    version: null,
    until: null,
  }));
}
