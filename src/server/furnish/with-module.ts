import type { SettingItem } from '../../../sheets-templates/setting-items';
import { settingItems, settings as settingsTab } from '../../../sheets-templates/settings';
import { modules } from '../../../sheets-templates/tabs';
import type { ModuleKey } from '../../../sheets-templates/types';
import { currencyDigits } from '../../schema/currency';
import { decodeSettings } from '../../schema/decode-settings';
import { ensureColumns } from '../../sheet/list-tab';
import { activeTabId, showTabOfId, tabId, unhideTab } from '../../sheet/workbook';
import type { Books } from '../books/books';
import { type Example, writeMemory } from '../books/memory';
import { gridOf, plainContext } from '../books/read-books';
import { fillTables, rowsOf } from './fill-examples';
import { ensureItems } from './fill-settings';
import { ensureModule } from './module-tab';
import type { Site } from './site';

/** The same books with the tab of a module in them: at once where it is there, made where it is not. */
export function withModule(books: Books, key: ModuleKey): Books {
  if (books.tabs.has(key)) return books;
  const inFront = activeTabId(books.workbook);
  const ready = furnished(books, key);
  // a new tab comes to the front: whoever saves or refreshes stays where they were
  showTabOfId(books.workbook, inFront);
  return ready;
}

/** Brings the tab of a module to the state it is installed in, with the rows of the example, if any, that belong there. */
export function furnished(books: Books, key: ModuleKey, example: Example | null = null): Books {
  const site = siteOf(books);
  const hidden = books.takenOut.get(key);
  if (hidden) {
    unhideTab(hidden);
    site.tabs.set(key, hidden);
  }
  const fill = () => example && fillTables(site, rowsOf(example));
  for (const module of modules.filter(({ spec }) => spec.key === key)) ensureModule(site, module, fill);
  if (settingItems().some(({ module }: SettingItem) => module === key)) ensureItems(site, site.currency);
  const tab = site.tabs.get(key);
  if (!tab) return books;
  const tabIds = { ...books.tabIds, [key]: tabId(tab) };
  const takenOut = books.memory.takenOut.filter(each => each !== key);
  writeMemory(books.remembered, { tabIds, ...(hidden && { takenOut }) });
  return { ...books, tabs: site.tabs, tabIds };
}

/** As it was installed, with the currency that the settings name by now. */
function siteOf(books: Books): Site {
  const { lang, trade } = books.memory.installed ?? { lang: 'ko', trade: 'other' };
  const grid = gridOf(books, settingsTab);
  const currency = grid ? decodeSettings(grid, plainContext(books)).settings.currency : 'KRW';
  const site: Site = {
    books,
    choice: { lang, trade, example: false },
    example: null,
    currency,
    currencyDigits: currencyDigits(currency),
    tabs: new Map(books.tabs),
    tables: new Map(),
  };
  const tab = books.tabs.get('settings');
  if (tab) site.tables.set('settings', ensureColumns(tab, settingsTab, lang, site.currencyDigits));
  return site;
}
