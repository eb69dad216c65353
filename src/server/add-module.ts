import type { ModuleKey } from '../../sheets-templates/types';
import { showTab } from '../sheet/workbook';
import { openBooks, requireInstalled, whileLocked } from './books';
import type { Summary } from './contract';
import { refreshOpen } from './refresh';
import { furnished } from './with-module';

/** Puts a tab beside the others and fills it. Where it is there already, what was taken from it comes back. */
export function addModule(key: ModuleKey): Summary {
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    const ready = furnished(books, key);
    const tab = ready.tabs.get(key);
    if (tab) showTab(tab);
    return refreshOpen(ready);
  });
}
