import { newOwnerRows } from '../../domain/people/owner-course';
import type { Shop } from '../books/shop';
import { ownWorks } from '../work/delegation';
import type { NewHistoryRow } from './keep-history';

/** The owner's time, once a week. */
export function peopleHistory(shop: Shop): NewHistoryRow[] {
  const { books, settings, work } = shop;
  const { weekStart } = settings;
  return newOwnerRows(ownWorks(shop), { past: work.past, today: books.today, weekStart });
}
