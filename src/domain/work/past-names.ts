import { normaliseHeader } from '../../schema/header';
import type { HistoryRow } from '../history/history';

/** A name that a piece of work had, perhaps still has. */
export interface PastName {
  readonly id: string;
  readonly name: string;
}

/** Under this field the history keeps what work is called; under none its steps. */
export const NAME_FIELD = 'task';

/** Every name under which the history knows work. */
export function pastNames(past: readonly HistoryRow[]): PastName[] {
  return past.flatMap(({ kind, subject: id, name, field, before, after }) => {
    if (kind !== 'process') return [];
    const names = field === NAME_FIELD ? [name, before, after] : [name];
    return names.filter(each => each !== '').map(each => ({ id, name: each }));
  });
}

/** IDs by the names that one piece of work alone has had, be it there still or not. */
export function soleOwners(past: readonly PastName[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, name } of past) {
    if (name === '') continue;
    const key = normaliseHeader(name);
    owners.set(key, (owners.get(key) ?? new Set()).add(id));
  }
  return new Map([...owners].flatMap(([name, ids]) => (ids.size === 1 ? [...ids].map(id => [name, id] as const) : [])));
}
