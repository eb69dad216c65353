import { tabs as allTabs, modules, type TabPlace, tableTabs } from '../../../sheets-templates/tabs';
import type { TabKey } from '../../../sheets-templates/types';
import { server as en } from '../../messages/en/server';
import { server as ko } from '../../messages/ko/server';
import { currencyDigits } from '../../schema/currency';
import { ensureColumnWarnings } from '../../sheet/list-extras';
import { ensureColumns } from '../../sheet/list-tab';
import { ensureTab, furnish, type TabLook } from '../../sheet/make-tab';
import { showTab, type Tab, tabId } from '../../sheet/workbook';
import { type Books, openBooks, wantedTab, whileLocked } from '../books/books';
import { currencyOf } from '../books/currency-of';
import { ALL_LAYOUTS } from '../books/layouts';
import { type Installed, rememberInstalled, writeMemory } from '../books/memory';
import type { InstallChoice, Summary } from '../contract';
import { exampleFor } from '../furnish/example-canvas';
import { fillExamples } from '../furnish/fill-examples';
import { fillSettings } from '../furnish/fill-settings';
import { ensureFixedTabs, frozenRows, layOutPlace } from '../furnish/lay-out';
import { ensureTabDropdowns } from '../furnish/list-dropdowns';
import { ensureModule } from '../furnish/module-tab';
import type { Site } from '../furnish/site';
import { refreshOpen } from '../refresh/refresh';

/** Brings something about, or sees that it is there. Run twice it does nothing more; cut short, it goes on where it stopped. */
export interface Move {
  readonly name: string;
  ensure(site: Site): void;
}

export function install(choice: InstallChoice): Summary {
  return whileLocked(() => {
    const books = openBooks();
    const currency = chosenCurrency(books) ?? currencyOf(books.locale, choice.lang);
    const site: Site = {
      books,
      choice,
      example: exampleFor(books, choice, currency),
      currency,
      currencyDigits: currencyDigits(currency),
      tabs: new Map(books.tabs),
      tables: new Map(),
    };
    for (const { ensure } of moves(currency)) ensure(site);
    return refreshOpen(asInstalled(site));
  });
}

/** As the settings tab had it at the last refresh: what comes back shall have its decimals. */
function chosenCurrency({ tabs, memory }: Books): string | undefined {
  return tabs.has('settings') ? memory.summary?.currency : undefined;
}

export function moves(currency: string): Move[] {
  return [
    ...allTabs.map(place => ({ name: `tab ${place.key}`, ensure: (site: Site) => ensurePlace(site, place) })),
    ...tableTabs.map(spec => ({
      name: `columns of ${spec.key}`,
      ensure: ({ tabs, tables, choice, currencyDigits }: Site) => {
        const tab = tabs.get(spec.key);
        if (tab) tables.set(spec.key, ensureColumns(tab, spec, choice.lang, currencyDigits));
      },
    })),
    { name: 'settings', ensure: site => fillSettings(site, currency) },
    ...tableTabs.map(spec => ({
      name: `dropdowns of ${spec.key}`,
      ensure: (site: Site) => ensureTabDropdowns(site, spec.key),
    })),
    ...tableTabs.map(spec => ({
      name: `computed columns of ${spec.key}`,
      ensure: (site: Site) => warnOfColumns(site, spec.key),
    })),
    ...modules.map(module => ({
      name: `module ${module.spec.key}`,
      ensure: (site: Site) => {
        if (site.tabs.has(module.spec.key)) ensureModule(site, module);
      },
    })),
    { name: 'warnings and charts', ensure: ensureFixedTabs },
    // before the examples: which they are must be known however far their filling in came
    { name: 'memory', ensure: remember },
    { name: 'examples', ensure: site => fillExamples(site, site.choice.example ? site.example : null) },
    { name: 'start', ensure: showStart },
  ];
}

function ensurePlace(site: Site, place: TabPlace): void {
  const { books, tabs, choice } = site;
  const spec = tableTabs.find(({ key }) => key === place.key) ?? null;
  const look: TabLook = {
    ...wantedTab(place),
    color: place.color,
    spec,
    frozenRows: spec ? 1 : frozenRows(site, place.key),
  };
  const suffix = (choice.lang === 'ko' ? ko : en).tabSuffix;
  const tab = ensureTab(books.workbook, tabs.get(place.key) ?? null, look, choice.lang, suffix);
  tabs.set(place.key, tab);
  furnish(tab, look, () => layOutPlace(site, place.key, tab));
}

function remember(site: Site): void {
  const { remembered, workbook, tabIds } = site.books;
  writeMemory(remembered, { tabIds: { ...tabIds, ...idsOf(site.tabs) }, layouts: ALL_LAYOUTS });
  rememberInstalled(remembered, workbook, installedAs(site));
}

/** Columns that a refresh fills in stand beside typed ones: who types into them is warned. */
function warnOfColumns({ tabs, tables, choice, books }: Site, key: TabKey): void {
  const tab = tabs.get(key);
  const table = tables.get(key);
  const description = (choice.lang === 'ko' ? ko : en).computedArea;
  if (tab && table) ensureColumnWarnings(tab, table.columns, { description, isFirst: books.memory.installed === null });
}

function showStart({ tabs }: Site): void {
  const start = tabs.get('start');
  if (start) showTab(start);
}

function installedAs({ choice: { trade, lang }, example }: Site): Installed {
  return { trade, lang, example };
}

function asInstalled(site: Site): Books {
  const { books, tabs } = site;
  return {
    ...books,
    tabs,
    tabIds: { ...books.tabIds, ...idsOf(tabs) },
    memory: { ...books.memory, layouts: ALL_LAYOUTS, installed: installedAs(site) },
  };
}

function idsOf(tabs: ReadonlyMap<TabKey, Tab>): Record<string, number> {
  return Object.fromEntries([...tabs].map(([key, tab]) => [key, tabId(tab)]));
}
