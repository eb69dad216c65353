import type { Lang, TabSpec } from '../../../sheets-templates/types';
import { findHeader } from '../../schema/header';
import type { Books } from '../books/books';
import { writeMemory } from '../books/memory';
import { idsAfter } from '../books/number-rows';
import { gridOf } from '../books/read-books';
import { appendRows, type NewRow } from './append-rows';
import { lacksColumns } from './cell-check';

/**
 * Puts rows of ours below the last of a tab, each with an ID of its own. Says which column for what was typed, or without which
 * the tab cannot be read, is not there, and writes nothing; null: written.
 */
export function addRows(
  books: Books,
  spec: TabSpec,
  rows: readonly NewRow[],
  typed: readonly string[],
  lang: Lang,
): string | null {
  const tab = books.tabs.get(spec.key);
  const grid = gridOf(books, spec) ?? { cells: [] };
  const header = findHeader(spec, grid);
  const gone = lacksColumns(spec, grid, typed, lang);
  if (!tab || gone) return gone;
  const index = spec.columns.findIndex(({ type }) => type === 'id');
  const place = header.at[index] ?? -1;
  const known = grid.cells.map(cells => String(cells[place] ?? '').trim());
  const { lastIds } = books.memory;
  const ids = idsAfter(spec.columns[index]?.prefix ?? '', known, lastIds[spec.key] ?? 0);
  const numbered = rows.map(row => ({ ...row, id: ids.next() }));
  appendRows(tab, spec, grid, numbered);
  writeMemory(books.remembered, { lastIds: { ...lastIds, [spec.key]: ids.last() } });
  return null;
}
