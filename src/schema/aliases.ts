import type { IssueCode } from './issue';
import type { CustomerAlias } from './settings';

/** One line of the alias list as typed; '' = blank. */
export interface AliasLine extends CustomerAlias {
  /** Place in the table. */
  readonly index: number;
}

export type AliasColumn = 'alias' | 'aliasOf';

/**
 * Who stands under which other name, chains followed to their end. Of a name with two customers the upper line holds;
 * lines that lead back to themselves are left out.
 */
export function readAliases(
  lines: readonly AliasLine[],
  complain: (index: number, code: IssueCode, column: AliasColumn, read: string) => void,
): CustomerAlias[] {
  const originals = new Map<string, AliasLine>();
  for (const line of lines) {
    const { index, name, of } = line;
    if (name === '' && of === '') continue;
    const before = originals.get(name);
    if (name === '' || of === '') complain(index, 'alias-half', name === '' ? 'alias' : 'aliasOf', name || of);
    else if (!before) originals.set(name, line);
    else if (before.of !== of) complain(index, 'alias-twice', 'alias', name);
  }
  const circling = [...originals.values()].filter(({ name }) => endOf(name, originals) === null);
  for (const { index, name, of } of circling) {
    complain(index, 'alias-circle', 'aliasOf', `${name} → ${of}`);
    originals.delete(name);
  }
  return [...originals.keys()].map(name => ({ name, of: endOf(name, originals) ?? name }));
}

/** The customer at the end of the chain; null where the chain comes back to its beginning. */
function endOf(name: string, originals: ReadonlyMap<string, AliasLine>): string | null {
  let end = name;
  for (let step = 0; step < originals.size; step++) {
    const next = originals.get(end)?.of;
    if (next === name) return null;
    if (next === undefined) break;
    end = next;
  }
  return end;
}
