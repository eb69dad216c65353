import type { TabSpec } from '../../sheets-templates/types';
import { findHeader } from '../schema/header';
import { appendRows, type NewRow } from './append-rows';
import type { Books } from './books';
import { writeMemory } from './memory';
import { idsAfter } from './number-rows';
import { gridOf } from './read-books';

/** Puts rows of ours below the last of a tab, each with an ID of its own. false: there is no header to put them under. */
export function addRows(books: Books, spec: TabSpec, rows: readonly NewRow[]): boolean {
  const tab = books.tabs.get(spec.key);
  const grid = gridOf(books, spec);
  const header = grid && findHeader(spec, grid);
  if (!tab || !grid || !header || header.row < 0) return false;
  const index = spec.columns.findIndex(({ type }) => type === 'id');
  const place = header.at[index] ?? -1;
  const known = grid.cells.map(cells => String(cells[place] ?? '').trim());
  const { lastIds } = books.memory;
  const ids = idsAfter(spec.columns[index]?.prefix ?? '', known, lastIds[spec.key] ?? 0);
  const numbered = rows.map(row => ({ ...row, id: ids.next() }));
  appendRows(tab, spec, grid, numbered);
  writeMemory(books.remembered, { lastIds: { ...lastIds, [spec.key]: ids.last() } });
  return true;
}
