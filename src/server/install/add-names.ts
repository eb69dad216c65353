import { settings as settingsTab } from '../../../sheets-templates/settings';
import type { ListKey } from '../../../sheets-templates/types';
import { normaliseText } from '../../schema/clean-text';
import { findHeader, placeOf } from '../../schema/header';
import { readGrid } from '../../sheet/read-tab';
import { writeBlock } from '../../sheet/write-block';
import { type Books, openBooks, requireInstalled, whileLocked } from '../books/books';
import { listOf } from '../books/issue-views';
import { readLedgers } from '../books/read-books';
import { readRoles } from '../books/read-roles';
import type { Api, NamesToAdd } from '../contract';
import { LIST_COLUMNS } from '../furnish/list-dropdowns';
import { refreshOpen } from '../refresh/refresh';

/** Puts names below the last of a list in the settings; only those that stand in a tab and in no list just now. */
export function addNames({ list, names }: NamesToAdd): ReturnType<Api['addNames']> {
  return whileLocked(() => {
    const books = openBooks();
    requireInstalled(books);
    const unlisted = unlistedNames(books, list);
    const wanted = [...new Set(names.map(normaliseText))].filter(name => unlisted.has(name));
    const added = append(books, list, wanted);
    return { added, summary: refreshOpen(books) };
  });
}

function unlistedNames(books: Books, list: ListKey): ReadonlySet<string> {
  const ledgers = readLedgers(books);
  const issues = [...ledgers.issues, ...readRoles(books, ledgers).issues];
  const own = issues.filter(issue => issue.code === 'not-in-list' && listOf(issue) === list);
  return new Set(own.map(({ read }) => normaliseText(read)));
}

function append({ tabs }: Books, list: ListKey, names: readonly string[]): number {
  const tab = tabs.get('settings');
  if (!tab || names.length === 0) return 0;
  const grid = readGrid(tab, settingsTab);
  const header = findHeader(settingsTab, grid);
  const { row } = header;
  const place = placeOf(settingsTab, header, LIST_COLUMNS[list]);
  if (row < 0 || place < 0) return 0;
  const formulas = tab.getRange(1, place + 1, grid.cells.length, 1).getFormulas();
  // a formula that shows nothing is typed all the same
  const isFree = (line: number) => (grid.cells[line]?.[place] ?? '') === '' && (formulas[line]?.[0] ?? '') === '';
  let end = grid.cells.length;
  while (end > row + 1 && isFree(end - 1)) end--;
  writeBlock(
    tab,
    { columns: [place + 1] },
    end + 1,
    names.map(name => [name]),
  );
  return names.length;
}
