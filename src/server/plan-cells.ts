import { automation } from '../../sheets-templates/automation';
import type { Work } from '../domain/work/work';
import type { PlanValues } from '../report/pages/machine';
import { SERIAL_OF_EPOCH } from '../schema/day';
import { findHeader } from '../schema/header';
import { readDay } from '../schema/read-day';
import { readNumber } from '../schema/read-number';
import type { CellValue } from '../sheet/literal-text';
import { writeComputed } from '../sheet/write-computed';
import { appendRows, optionWord } from './append-rows';
import type { Books } from './books';
import { sheetLang } from './memory';
import { gridOf } from './read-books';
import type { Shop } from './shop';

interface ReadValue {
  readonly isRead: boolean;
  readonly value: CellValue;
}

/** What was typed into the form, as its column of the automation tab holds it. A day is a day. */
export function readPlanValue({ books, ledgers }: Shop, key: keyof PlanValues, typed: string): ReadValue {
  if (typed === '') return { isRead: true, value: null };
  if (key === 'levelNow' || key === 'levelTarget') {
    return { isRead: true, value: optionWord(automation, key, typed, sheetLang(books.memory, books.locale)) };
  }
  if (key === 'service' || key === 'limit') return { isRead: true, value: typed };
  const { value } =
    key === 'since'
      ? readDay(typed, { ...books.rules, today: books.today })
      : readNumber(typed, { ...books.rules, currency: ledgers.settings.currency });
  return { isRead: value !== null && value >= 0, value };
}

/** Into the row that the work has on the board, else below; false where a column for it is not there. */
export function writePlan(
  ready: Books,
  { work }: Shop,
  { name, id, automation: plan }: Work,
  cells: ReadonlyMap<keyof PlanValues, CellValue>,
): boolean {
  const tab = ready.tabs.get('automation');
  const grid = tab ? (work.automation.grid ?? gridOf(ready, automation)) : null;
  if (!tab || !grid) return false;
  const { row, at } = findHeader(automation, grid);
  const columnOf = (key: string) => (at[automation.columns.findIndex(column => column.key === key)] ?? -1) + 1;
  if (row < 0 || [...cells.keys(), 'work'].some(key => columnOf(key) < 1)) return false;
  if (!plan) {
    // of two pieces of work with one name the name means the upper
    const named = work.book.find(name)?.id === id ? name : id;
    appendRows(tab, automation, grid, [{ ...Object.fromEntries(cells), work: named }]);
    return true;
  }
  const changed = [...cells].map(([key, value]): [number, CellValue] => [
    columnOf(key),
    key === 'since' && typeof value === 'number' ? value + SERIAL_OF_EPOCH : value,
  ]);
  writeComputed(tab, grid.cells, new Map([[plan.row, new Map(changed)]]));
  return true;
}
