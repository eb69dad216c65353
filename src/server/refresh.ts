import { deals as dealsTab } from '../../sheets-templates/deals';
import { type ComputedFigures, computeFigures } from '../domain/compute-figures';
import { isExample } from '../report/examples/rows';
import { type Books, openBooks, requireInstalled, whileLocked } from './books';
import type { Summary } from './contract';
import { sheetLang, writeMemory } from './memory';
import { type Numbered, numberRows } from './number-rows';
import { type Ledgers, readLedgers } from './read-books';
import { readWork } from './read-work';
import { type Guidance, guide } from './steps';
import { summarise } from './summary';
import { writeOutputs } from './write-outputs';

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
  const ledgers = readLedgers(books);
  const numbered = numberDeals(books, ledgers);
  const { settings, deals, kpis, costs, issues } = ledgers;
  const work = readWork(books, ledgers);
  const { duties } = work.people;
  const computed = computeFigures({ deals, kpis, costs, settings, asOf: books.today, issues, duties });
  const guidance = guide(books, ledgers, work, computed.figures.rowCounts.counted);
  const isExampleShop = books.memory.installed?.example != null;
  const exampleRows = isExampleShop ? deals.id.filter(isExample).length + guidance.exampleRows : 0;
  const unwritten = writeOutputs(books, { ledgers, computed, guidance, exampleRows });
  const told = { ...guidance, issues: [...guidance.issues, ...unwritten] };
  const summary = summaryOf(books, ledgers, computed, told, numbered, exampleRows);
  const lastIds = { ...books.memory.lastIds, deals: numbered.last, ...guidance.lastIds };
  writeMemory(books.remembered, { summary, lastIds, tabIds: books.tabIds });
  return summary;
}

/** Every row of the ledger without an ID gets one. */
export function numberDeals(books: Books, { deals, dealsGrid }: Ledgers): Numbered {
  const tab = books.tabs.get('deals');
  const lastEver = books.memory.lastIds.deals ?? 0;
  return tab ? numberRows(tab, dealsTab, dealsGrid, deals, lastEver) : { given: new Map(), last: lastEver };
}

function summaryOf(
  books: Books,
  { settings, deals }: Ledgers,
  { figures, issues, applicationsFrom }: ComputedFigures,
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
    steps: guidance.steps.map(({ key, met, evidence }) => ({ key, met, evidence: [...evidence] })),
    next: guidance.next,
    idOfRow: (tab, row) => (tab === 'deals' ? (ids.get(row) ?? null) : null),
  });
}
