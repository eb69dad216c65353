import { settings as settingsTab } from '../../sheets-templates/settings';
import { modules } from '../../sheets-templates/tabs';
import type { ModuleKey } from '../../sheets-templates/types';
import { currencyDigits } from '../schema/currency';
import { decodeSettings } from '../schema/decode-settings';
import { ensureColumns } from '../sheet/list-tab';
import { showTab, tabId } from '../sheet/workbook';
import { type Books, openBooks, requireInstalled, whileLocked } from './books';
import type { Summary } from './contract';
import { writeMemory } from './memory';
import { ensureModule } from './module-tab';
import { gridOf, plainContext } from './read-books';
import { refreshOpen } from './refresh';
import type { Site } from './site';

/** Puts a tab beside the others and fills it. Where it is there already, what was taken from it comes back. */
export function addModule(key: ModuleKey): Summary {
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    const site = siteOf(books);
    for (const module of modules.filter(({ spec }) => spec.key === key)) ensureModule(site, module);
    const tab = site.tabs.get(key);
    if (!tab) return refreshOpen(books);
    const tabIds = { ...books.tabIds, [key]: tabId(tab) };
    writeMemory(books.remembered, { tabIds });
    showTab(tab);
    return refreshOpen({ ...books, tabs: site.tabs, tabIds });
  });
}

/** As it was installed, with the currency that the settings name by now. */
function siteOf(books: Books): Site {
  const { lang, trade } = books.memory.installed ?? { lang: 'ko', trade: 'other' };
  const grid = gridOf(books, settingsTab);
  const currency = grid ? decodeSettings(grid, plainContext(books)).settings.currency : 'KRW';
  const site: Site = {
    books,
    choice: { lang, trade, example: false },
    currency,
    currencyDigits: currencyDigits(currency),
    tabs: new Map(books.tabs),
    tables: new Map(),
  };
  const tab = books.tabs.get('settings');
  if (tab) site.tables.set('settings', ensureColumns(tab, settingsTab, lang, site.currencyDigits));
  return site;
}
