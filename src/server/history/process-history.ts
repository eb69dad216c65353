import { processesToKeep } from '../../domain/work/revision-keep';
import { givenWorks } from '../books/given-works';
import type { Shop } from '../books/shop';
import type { NewHistoryRow } from './keep-history';

/** Steps and names that were written or changed in the SPA tab since the last refresh. */
export function processHistory({ books, work }: Shop): NewHistoryRow[] {
  const { table } = work.spa;
  return table
    ? processesToKeep(work.book.works, table, work.past, givenWorks(books, work.book.works), books.today)
    : [];
}
