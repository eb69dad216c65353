import { longText } from '../../../sheets-templates/long-text';
import { stages } from '../../../sheets-templates/stages';
import { newOwnerRows } from '../../domain/people/owner-course';
import { sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import { ownWorks } from '../work/delegation';
import type { NewHistoryRow } from './keep-history';

/** The owner's time, once a week. */
export function peopleHistory(shop: Shop): NewHistoryRow[] {
  const { books, settings, work } = shop;
  const { weekStart } = settings;
  const lang = sheetLang(books.memory, books.locale);
  const total = longText('pages').guide.ownTime[lang];
  return newOwnerRows(ownWorks(shop), { past: work.past, today: books.today, weekStart }).map(row => {
    const stage = Object.entries(stages).find(([key]) => key === row.name)?.[1];
    return { ...row, name: stage ? `${total} · ${stage[lang]}` : total };
  });
}
