import { automation } from '../../../sheets-templates/automation';
import type { Lang } from '../../../sheets-templates/types';
import type { Work } from '../../domain/work/work';
import { optionWord } from '../../report/examples/option-word';
import { type PlanKey, planValues } from '../../report/pages/machine';
import { wordsOf } from '../../report/pages/machines';
import { serialOf } from '../../schema/day';
import { readDay } from '../../schema/read-day';
import { readNumber } from '../../schema/read-number';
import type { CellValue } from '../../sheet/literal-text';
import { writeComputed } from '../../sheet/write-computed';
import { sheetLang } from '../books/memory';
import { namedAs } from '../books/numbered-work';
import type { Shop } from '../books/shop';
import { appendRows } from './append-rows';
import { refusedCell } from './form-cells';

interface ReadValue {
  readonly isRead: boolean;
  readonly value: CellValue;
}

/** What was typed into the form, as its column of the automation tab holds it. A day is a day. */
export function readPlanValue({ books, settings }: Shop, key: PlanKey, typed: string): ReadValue {
  if (typed === '') return { isRead: true, value: null };
  if (key === 'levelNow' || key === 'levelTarget') {
    return { isRead: true, value: optionWord(automation, key, typed, sheetLang(books.memory, books.locale)) };
  }
  if (key === 'service' || key === 'limit') return { isRead: true, value: typed };
  const { value } =
    key === 'since'
      ? readDay(typed, { ...books.rules, today: books.today })
      : readNumber(typed, { ...books.rules, currency: settings.currency });
  return { isRead: value !== null && value >= 0, value };
}

interface Plan {
  /** The row as the form showed it. */
  readonly seen: Readonly<Record<string, string>>;
  readonly cells: ReadonlyMap<PlanKey, CellValue>;
}

/** Into the row that the work has on the board, else below; or says why nothing is written. */
export function writePlan({ books, work: read }: Shop, work: Work, { seen, cells }: Plan, lang: Lang): string | null {
  const say = wordsOf(lang);
  const tab = books.tabs.get('automation');
  const { grid, table } = read.automation;
  const named = namedAs(read.book, work);
  if (!tab || !grid || !table || named === '') return say('noPlace');
  if ([...cells.keys(), 'work'].some(key => !table.at.has(key))) return say('noPlace');
  const plan = work.automation;
  if (!plan) {
    appendRows(tab, automation, grid, [{ ...Object.fromEntries(cells), work: named }]);
    return null;
  }
  const stands = planValues(plan, table.digits);
  const overtaken = [...cells.keys()].find(key => stands[key] !== (seen[key] ?? ''));
  if (overtaken)
    return say('overtaken', { name: say(overtaken), read: shownValue(overtaken, stands[overtaken], lang) });
  const changed = [...cells].map(([key, value]) => {
    const column = table.at.get(key) ?? 0;
    const at = { row: plan.row, column, name: say(key), cell: grid.cells[plan.row - 1]?.[column - 1] };
    return {
      ...at,
      isBlank: stands[key] === '',
      value: key === 'since' ? serialOf(value) : value,
    };
  });
  const refused = refusedCell(tab, changed, lang);
  if (refused) return refused;
  writeComputed(tab, grid.cells, new Map([[plan.row, new Map(changed.map(({ column, value }) => [column, value]))]]));
  return null;
}

function shownValue(key: PlanKey, value: string, lang: Lang): string {
  return optionWord(automation, key, value, lang) ?? (value || '–');
}
