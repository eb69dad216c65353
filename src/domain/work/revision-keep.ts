import { normaliseHeader } from '../../schema/header';
import type { Day } from '../../schema/table';
import { changedTexts, type HistoryRow } from '../history/history';
import { NAME_FIELD, type PastName, pastNames } from './past-names';
import type { SpaTable, Work } from './work';

export type KeptProcess = Pick<
  HistoryRow,
  'day' | 'kind' | 'subject' | 'name' | 'field' | 'before' | 'after' | 'metric' | 'version'
>;

/** Work that we wrote ourselves: nobody's change. */
export interface GivenWork extends PastName {
  readonly process: string;
}

/**
 * The rows to add to the history: steps that are not what its last row says, and names it does not know yet. A row without
 * an ID waits until it has one; of two rows with one ID the upper is meant.
 */
export function processesToKeep(
  works: readonly Work[],
  table: SpaTable,
  past: readonly HistoryRow[],
  given: readonly GivenWork[],
  today: Day,
): KeptProcess[] {
  const readable = (columns: readonly string[]) => watchedWorks(works.filter((_, at) => isRead(table, at, columns)));
  const watched = readable(['process']);
  const texts = [...watched.values()].map(({ id, name, process }) => ({ subject: id, name, field: '', text: process }));
  const steps = changedTexts([...givenRows(given), ...past], 'process', texts, today).map(row => {
    const { metric = null, version = null } = watched.get(row.subject) ?? {};
    return { ...row, metric, version };
  });
  const told = steps.map(({ subject, name }) => ({ id: subject, name }));
  const known = [...given, ...pastNames(past), ...told];
  return [...steps, ...namesToKeep([...readable(['task', 'scenario', 'process']).values()], known, today)];
}

function watchedWorks(works: readonly Work[]): Map<string, Work> {
  const watched = new Map<string, Work>();
  for (const work of works) if (work.id !== '' && !watched.has(work.id)) watched.set(work.id, work);
  return watched;
}

/** A name that work has had before is known; the first one is kept once other tabs say it. */
function namesToKeep(works: readonly Work[], known: readonly PastName[], today: Day): KeptProcess[] {
  const names = new Map<string, string[]>();
  for (const { id, name } of known) if (name !== '') names.set(id, [...(names.get(id) ?? []), name]);
  return works.flatMap(({ id, name, roles, runs, automation }) => {
    const had = names.get(id) ?? [];
    const isSaid = had.length > 0 || roles.length > 0 || runs.length > 0 || automation !== null;
    if (name === '' || !isSaid || had.some(each => normaliseHeader(each) === normaliseHeader(name))) return [];
    const before = had[had.length - 1] ?? '';
    const row = { day: today, kind: 'process', subject: id, name, field: NAME_FIELD, before, after: name } as const;
    return [{ ...row, metric: null, version: null }];
  });
}

/** A cell that shows an error says nothing. */
function isRead({ refused, columns }: SpaTable, at: number, names: readonly string[]): boolean {
  const keys = Object.keys(columns);
  return names.every(name => (((refused[at] ?? 0) >> keys.indexOf(name)) & 1) === 0);
}

function givenRows(given: readonly GivenWork[]): HistoryRow[] {
  return given.map(({ id, name, process }) => ({
    day: 0,
    kind: 'process',
    subject: id,
    name,
    field: '',
    before: '',
    after: process,
    value: null,
    reason: '',
    metric: null,
    version: null,
    until: null,
  }));
}
