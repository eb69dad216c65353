import type { Range, RangeAdapterFunctions } from '@odoo/o-spreadsheet';
import type { ProtectionEntry } from './commands';
import type { MetaState } from './meta-state';

/** What a change of the grid does to one range: the same, another place, or gone. */
export type Follow = (range: Range) => Range | null;

export function follower({ applyChange }: RangeAdapterFunctions): Follow {
  return range => {
    const change = applyChange(range);
    if (change.changeType === 'REMOVE') return null;
    return change.changeType === 'NONE' ? range : change.range;
  };
}

export type Put = <K extends 'metadata' | 'protections' | 'ruleExtras' | 'chartExtras'>(
  kind: K,
  id: string | number,
  value: MetaState[K][keyof MetaState[K]] | undefined,
) => void;

/** Moves everything that hangs on rows and columns, except notes, after them. */
export function followRanges(state: MetaState, follow: Follow, put: Put): void {
  for (const entry of Object.values(state.metadata)) {
    const range = entry.range && follow(entry.range);
    if (range !== entry.range) put('metadata', entry.id, range ? { ...entry, range } : undefined);
  }
  for (const entry of Object.values(state.protections)) {
    const next = followProtection(entry, follow);
    if (next !== entry) put('protections', entry.id, next);
  }
  for (const [id, extra] of Object.entries(state.ruleExtras)) {
    const source = extra.source && follow(extra.source);
    if (source !== extra.source) put('ruleExtras', id, { ...extra, source });
  }
  for (const [id, extra] of Object.entries(state.chartExtras)) {
    const ranges = extra.ranges.map(follow).filter(range => range !== null);
    if (ranges.length !== extra.ranges.length || ranges.some((range, i) => range !== extra.ranges[i]))
      put('chartExtras', id, { ...extra, ranges });
  }
}

function followProtection(entry: ProtectionEntry<Range>, follow: Follow): ProtectionEntry<Range> | undefined {
  const range = entry.range && follow(entry.range);
  if (entry.range && !range) return undefined;
  const unprotected = entry.unprotected.map(follow).filter(open => open !== null);
  const isSame = range === entry.range && unprotected.every((open, i) => open === entry.unprotected[i]);
  return isSame && unprotected.length === entry.unprotected.length ? entry : { ...entry, range, unprotected };
}
