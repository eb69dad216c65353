import { customerSegments, customerStates } from '../../../sheets-templates/customer-words';
import { deals as dealsTab } from '../../../sheets-templates/deals';
import { longText } from '../../../sheets-templates/long-text';
import type { Lang, Words } from '../../../sheets-templates/types';
import type { LedgerInput } from '../../domain/ledger/ledger';
import { UNKNOWN } from '../../domain/ledger/name-order';
import { rowsBehind, rowsOfCustomer, rowsOfGroup, rowsOfName } from '../../domain/rows/rows-behind';
import { dashboardTexts } from '../../report/dashboard/words';
import { monthOfDay, parseIsoDay } from '../../schema/day';
import { findHeader } from '../../schema/header';
import { planFilter, takeBackFilter } from '../../sheet/row-filter';
import { activeTabId, selectCell, showTabOfId, type Tab, tabId } from '../../sheet/workbook';
import { type Books, openBooks, requireInstalled, whileLocked } from '../books/books';
import { writeMemory } from '../books/memory';
import { type Ledgers, readLedgers } from '../books/read-books';
import { keepShown, readShown, type ShownState } from '../books/shown-rows';
import { errorOf, refusal } from '../errors';
import { numberDeals } from '../refresh/refresh';
import type { RowsAsked, ShownRows } from '../views';

/** Filters the ledger to the rows behind a number. Everybody sees it so, until it is taken back. */
export function showRows(asked: RowsAsked): ShownRows {
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    const tab = books.tabs.get('deals');
    if (!tab) throw refusal('no-rows');
    const ledgers = readLedgers(books);
    const rows = rowsAsked(asked, { ...ledgers, asOf: books.today });
    if (!rows || rows.length === 0) throw refusal('no-rows');
    const from = cameFrom(books, tab);
    giveBack(books, tab);
    numberBlank(books, ledgers, rows);
    return filterTo(books, tab, ledgers, { asked, rows, from });
  });
}

export function showAllRows(): null {
  return whileLocked(() => {
    const books = openBooks();
    const tab = books.tabs.get('deals');
    if (tab) {
      const from = cameFrom(books, tab);
      giveBack(books, tab);
      if (activeTabId(books.workbook) === tabId(tab)) showTabOfId(books.workbook, from);
    }
    keepShown(books.remembered, null);
    return null;
  });
}

function rowsAsked(asked: RowsAsked, input: LedgerInput): number[] | null {
  if ('customer' in asked) return rowsOfCustomer(input, asked.customer);
  if ('group' in asked) return rowsOfGroup(input, asked.group);
  const first = parseIsoDay(`${asked.month}-01`);
  if (first === null) throw refusal('bad-request', `no such month: ${asked.month}`);
  const month = monthOfDay(first);
  if ('of' in asked) return rowsOfName(input, { ...asked, month });
  return rowsBehind(input, { metric: asked.metric, part: asked.part, month });
}

/** The tab that is looked at; where that is the filtered ledger itself, the one from which its rows were asked for. */
function cameFrom({ workbook, remembered }: Books, tab: Tab): number {
  const active = activeTabId(workbook);
  return active === tabId(tab) ? (readShown(remembered)?.from ?? active) : active;
}

function giveBack({ remembered }: Books, tab: Tab): void {
  const state = readShown(remembered);
  if (!state) return;
  takeBackFilter(tab, state.filter);
  // at once: what comes next may be refused, and this filter is no longer there
  keepShown(remembered, null);
}

/** Rows are filtered by their IDs, so each needs one. */
function numberBlank(books: Books, ledgers: Ledgers, rows: readonly number[]): void {
  const { deals } = ledgers;
  const wanted = new Set(rows);
  if (!deals.id.some((id, place) => id === '' && wanted.has(deals.row[place]!))) return;
  const { last } = numberDeals(books, ledgers);
  writeMemory(books.remembered, { lastIds: { ...books.memory.lastIds, deals: last } });
}

interface Found {
  readonly asked: RowsAsked;
  readonly rows: readonly number[];
  readonly from: number;
}

function filterTo({ remembered }: Books, tab: Tab, { dealsGrid }: Ledgers, { asked, rows, from }: Found): ShownRows {
  const header = findHeader(dealsTab, dealsGrid);
  const column = (header.at[dealsTab.columns.findIndex(({ type }) => type === 'id')] ?? -1) + 1;
  if (column < 1) throw refusal('filter', 'no column of IDs');
  const size = { lastRow: dealsGrid.cells.length, lastColumn: dealsGrid.cells[0]?.length ?? column };
  const plan = planFilter(tab, { headerRow: header.row + 1, column, ...size, rows });
  if (!plan) throw refusal('filter', 'the owner’s filter cannot be put back');
  const shown: ShownRows = { asked, name: nameOf(asked), rows: rows.length, also: plan.also };
  const state: ShownState = { shown, filter: plan.filter, from };
  // before anything is changed: cut short after it, all can be put back
  if (!keepShown(remembered, state)) throw refusal('filter', 'the owner’s filter is too long to be kept');
  try {
    plan.apply();
  } catch (thrown) {
    takeBackFilter(tab, plan.filter);
    keepShown(remembered, null);
    const { code, detail } = errorOf(thrown);
    throw code === 'bug' ? refusal('filter', detail) : thrown;
  }
  selectCell(tab, Math.min(...rows), 1);
  return shown;
}

function nameOf(asked: RowsAsked): Words {
  if ('customer' in asked) return { ko: asked.customer, en: asked.customer };
  if ('group' in asked) return { ...customerStates, ...customerSegments }[asked.group];
  if ('of' in asked) {
    const name = (lang: Lang) => (asked.name === UNKNOWN ? dashboardTexts(lang).unknownChannel : asked.name);
    return { ko: name('ko'), en: name('en') };
  }
  return longText('metrics')[asked.metric]?.name ?? { ko: '', en: '' };
}
