import { listTabs } from '../../../sheets-templates/tabs';
import type { ModuleKey } from '../../../sheets-templates/types';
import { selectNextRow, showTab } from '../../sheet/workbook';
import { openBooks, requireInstalled, whileLocked } from '../books/books';
import type { Summary } from '../contract';
import { furnished } from '../furnish/with-module';
import { refreshOpen } from '../refresh/refresh';

/** Puts a tab beside the others and fills it, beside an example with what the example has there. Where it is there already, what was taken from it comes back. */
export function addModule(key: ModuleKey): Summary {
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    const { installed, summary } = books.memory;
    const ready = furnished(books, key, summary && summary.exampleRows > 0 ? installed?.example : null);
    const columns = listTabs.find(spec => spec.key === key)?.columns ?? [];
    // the numbers in front are ours to give, as are the rows of a list
    const typed = columns.findIndex(({ type }) => type !== 'id');
    const tab = ready.tabs.get(key);
    if (tab && columns[typed]?.computed) showTab(tab);
    else if (tab) selectNextRow(tab, typed + 1);
    return refreshOpen(ready);
  });
}
