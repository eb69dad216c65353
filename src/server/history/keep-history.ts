import { history } from '../../../sheets-templates/history';
import type { Lang } from '../../../sheets-templates/types';
import type { HistoryRow } from '../../domain/history/history';
import { optionWord } from '../../report/examples/option-word';
import { shownRow } from '../../report/history-words';
import { findHeader } from '../../schema/header';
import type { Books } from '../books/books';
import { sheetLang } from '../books/memory';
import { gridOf } from '../books/read-books';
import type { Shop } from '../books/shop';
import { withModule } from '../furnish/with-module';
import { appendRows } from '../write/append-rows';
import { lacksColumns } from '../write/cell-check';

export type NewHistoryRow = Pick<HistoryRow, 'day' | 'kind' | 'subject'> & Partial<HistoryRow>;

/** By these a row is known again: kept without one of them it would be added at every refresh. */
const KNOWN_BY = ['field', 'after', 'value'] as const;
/** What can be missed: the work itself says it too. */
const SPARED = ['name', 'metric', 'version'];

/** Says what the history tab lacks for this row and what to do; null: all of it can be kept. Asked before anything is written. */
export function cannotKeep({ work }: Shop, row: Partial<HistoryRow>, lang: Lang): string | null {
  const filled = Object.entries(row).filter(([key, value]) => (value ?? '') !== '' && !SPARED.includes(key));
  const keys = filled.map(([key]) => key);
  return work.history.grid && lacksColumns(history, work.history.grid, keys, lang);
}

/**
 * Adds rows to the history tab, which is made when there is first something to keep. The caller holds the lock. A row that
 * could not be known again is not added; whoever says that it is kept asks `cannotKeep` first.
 */
export function keepHistory(books: Books, rows: readonly NewHistoryRow[]): Books {
  if (rows.length === 0) return books;
  const ready = withModule(books, 'history');
  const tab = ready.tabs.get('history');
  const grid = tab ? gridOf(ready, history) : null;
  if (!tab || !grid) return ready;
  const { missing } = findHeader(history, grid);
  if (history.columns.some(column => 'required' in column && missing.includes(column.key))) return ready;
  const lang = sheetLang(ready.memory, ready.locale);
  const known = rows.filter(row => !KNOWN_BY.some(key => missing.includes(key) && (row[key] ?? '') !== ''));
  const written = known.map(row => ({
    ...shownRow(row, lang),
    kind: optionWord(history, 'kind', row.kind, lang),
    metric: optionWord(history, 'metric', row.metric ?? null, lang),
  }));
  appendRows(tab, history, grid, written);
  return ready;
}
