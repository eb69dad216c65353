import { spa } from '../../../sheets-templates/spa';
import type { Work } from '../../domain/work/work';
import type { WorkBook } from '../../domain/work/work-book';
import { writeMemory } from './memory';
import { numberRows } from './number-rows';
import type { Shop } from './shop';

/** The history knows work by its ID; a row typed since the last refresh gets one now. */
export function numbered({ books, work: { spa: read } }: Shop, work: Work): Work {
  const tab = books.tabs.get('spa');
  if (work.id !== '' || !tab || !read.grid || !read.table) return work;
  const { lastIds } = books.memory;
  const { row, columns } = read.table;
  const { given, last } = numberRows(tab, spa, read.grid, { row, id: columns.id }, lastIds.spa ?? 0);
  writeMemory(books.remembered, { lastIds: { ...lastIds, spa: last } });
  return { ...work, id: given.get(work.row) ?? '' };
}

/** How another tab names it: of two pieces of work with one name the name means the upper. */
export function namedAs(book: WorkBook, { id, name, row }: Work): string {
  return book.find(name)?.row === row ? name : id;
}
