import { history } from '../../sheets-templates/history';
import type { HistoryRow } from '../domain/history/history';
import { activeTabId, showTabOfId } from '../sheet/workbook';
import { appendRows, optionWord } from './append-rows';
import type { Books } from './books';
import { sheetLang } from './memory';
import { gridOf } from './read-books';
import { withModule } from './with-module';

export type NewHistoryRow = Pick<HistoryRow, 'day' | 'kind' | 'subject'> & Partial<HistoryRow>;

/** Adds rows to the history tab, which is made when there is first something to keep. The caller holds the lock. */
export function keepHistory(books: Books, rows: readonly NewHistoryRow[]): Books {
  if (rows.length === 0) return books;
  const ready = withHistory(books);
  const tab = ready.tabs.get('history');
  const grid = tab ? gridOf(ready, history) : null;
  if (!tab || !grid) return ready;
  const lang = sheetLang(ready.memory, ready.locale);
  const written = rows.map(row => ({
    ...row,
    kind: optionWord(history, 'kind', row.kind, lang),
    metric: optionWord(history, 'metric', row.metric ?? null, lang),
  }));
  appendRows(tab, history, grid, written);
  return ready;
}

/** A new tab comes to the front: whoever refreshes stays where they were. */
function withHistory(books: Books): Books {
  if (books.tabs.has('history')) return books;
  const inFront = activeTabId(books.workbook);
  const ready = withModule(books, 'history');
  showTabOfId(books.workbook, inFront);
  return ready;
}
