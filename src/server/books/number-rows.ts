import type { TabSpec } from '../../../sheets-templates/types';
import type { Grid } from '../../schema/grid';
import { findHeader } from '../../schema/header';
import { fillIds } from '../../sheet/ids';
import type { Tab } from '../../sheet/workbook';

export interface IdRows {
  readonly row: ArrayLike<number>;
  /** '' where a row has none. */
  readonly id: readonly string[];
}

export interface Numbered {
  /** New IDs by row. */
  readonly given: ReadonlyMap<number, string>;
  /** The highest number ever given. */
  readonly last: number;
}

/** Gives every row without an ID the next number. None is given twice, also after its row was deleted. */
export function numberRows(tab: Tab, spec: TabSpec, grid: Grid, rows: IdRows, lastEver: number): Numbered {
  const index = spec.columns.findIndex(({ type }) => type === 'id');
  const prefix = spec.columns[index]?.prefix ?? '';
  const column = (findHeader(spec, grid).at[index] ?? -1) + 1;
  const ids = idsAfter(prefix, rows.id, lastEver);
  if (column < 1) return { given: new Map(), last: ids.last() };
  const unnumbered = rows.id.flatMap((id, place) => (id === '' ? [rows.row[place] ?? 0] : []));
  const given = fillIds(tab, { column, rows: unnumbered, next: ids.next });
  return { given, last: ids.last() };
}

/** IDs one after the other, behind all that a tab has and ever had. */
export function idsAfter(prefix: string, known: readonly string[], lastEver: number) {
  let last = known.reduce((highest, id) => Math.max(highest, numberOf(id, prefix)), lastEver);
  return {
    next(): string {
      last++;
      return `${prefix}${String(last).padStart(6, '0')}`;
    },
    last: () => last,
  };
}

function numberOf(id: string, prefix: string): number {
  const digits = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  return /^\d{1,12}$/.test(digits) ? Number(digits) : 0;
}
