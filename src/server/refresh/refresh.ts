import { deals as dealsTab } from '../../../sheets-templates/deals';
import { isExample } from '../../report/examples/rows';
import { type Books, openBooks, requireInstalled, whileLocked } from '../books/books';
import { sheetLang, writeMemory } from '../books/memory';
import { type Numbered, numberRows } from '../books/number-rows';
import type { Ledgers } from '../books/read-books';
import { readShop, type Shop } from '../books/shop';
import type { Summary } from '../contract';
import { keepHistory } from '../history/keep-history';
import { newHistory } from '../history/new-history';
import { type Guidance, guide } from '../work/steps';
import { summarise } from './summary';
import { writeOutputs } from './write-outputs';
import { writeWork } from './write-work';

export function refresh(): Summary {
  return refreshBooks().summary;
}

export function refreshBooks(): { books: Books; summary: Summary } {
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    return { books, summary: refreshOpen(books) };
  });
}

/** Reads every tab once, numbers new rows, computes, and rewrites what is ours. The caller holds the lock. */
export function refreshOpen(books: Books): Summary {
  const shop = readShop(books);
  const { ledgers, computed } = shop;
  const { deals } = ledgers;
  const numbered = numberDeals(books, ledgers);
  const guidance = guide(shop);
  const isExampleShop = books.memory.installed?.example != null;
  const exampleRows = isExampleShop ? deals.id.filter(isExample).length + guidance.exampleRows : 0;
  const unwritten = [...writeOutputs(books, { ledgers, computed, guidance, exampleRows }), ...writeWork(shop)];
  const kept = keepHistory(books, newHistory(shop, guidance));
  const told = { ...guidance, issues: [...guidance.issues, ...unwritten] };
  const summary = summaryOf(shop, told, numbered, exampleRows);
  const lastIds = { ...books.memory.lastIds, deals: numbered.last, ...guidance.lastIds };
  writeMemory(books.remembered, { summary, lastIds, tabIds: kept.tabIds });
  return summary;
}

/** Every row of the ledger without an ID gets one. */
export function numberDeals(books: Books, { deals, dealsGrid }: Ledgers): Numbered {
  const tab = books.tabs.get('deals');
  const lastEver = books.memory.lastIds.deals ?? 0;
  return tab ? numberRows(tab, dealsTab, dealsGrid, deals, lastEver) : { given: new Map(), last: lastEver };
}

function summaryOf(
  { books, settings, ledgers: { deals }, computed: { figures, issues, applicationsFrom } }: Shop,
  guidance: Guidance,
  { given }: Numbered,
  exampleRows: number,
): Summary {
  const ids = new Map<number, string>(given);
  deals.id.forEach((id, index) => {
    if (id !== '') ids.set(deals.row[index] ?? 0, id);
  });
  return summarise({
    at: books.time.minute,
    lang: sheetLang(books.memory, books.locale),
    currency: settings.currency,
    figures,
    applicationsFrom,
    issues: [...issues, ...guidance.issues],
    idsGiven: given.size + guidance.idsGiven,
    exampleRows,
    guidance,
    hasTab: key => books.tabs.has(key),
    idOfRow: (tab, row) => (tab === 'deals' ? (ids.get(row) ?? null) : null),
  });
}
