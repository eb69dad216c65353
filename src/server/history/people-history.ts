import { stages } from '../../../sheets-templates/stages';
import { newOwnerRows } from '../../domain/people/owner-course';
import { guideSpeaker } from '../../report/guide/texts';
import { timeText } from '../../report/pages/time-text';
import { sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import { ownWorks } from '../work/delegation';
import type { NewHistoryRow } from './keep-history';

/** The owner's time, once a week, named by the stage and as it is said elsewhere. */
export function peopleHistory(shop: Shop): NewHistoryRow[] {
  const { books, settings, work } = shop;
  const { weekStart } = settings;
  const lang = sheetLang(books.memory, books.locale);
  const total = guideSpeaker(lang)('ownTime');
  return newOwnerRows(ownWorks(shop), { past: work.past, today: books.today, weekStart }).map(row => {
    const stage = Object.entries(stages).find(([key]) => key === row.name)?.[1];
    const whose = stage ? `${total} · ${stage[lang]}` : total;
    return { ...row, name: `${whose} ${timeText(row.value ?? 0, lang)}` };
  });
}
