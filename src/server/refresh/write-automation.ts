import type { automation } from '../../../sheets-templates/automation';
import type { Issue, IssueCode } from '../../domain/issue';
import type { Judgement } from '../../domain/machines/board';
import { isDoneByService } from '../../domain/machines/own-system';
import { takesLonger } from '../../domain/machines/savings';
import { oneDecimal, verdictText } from '../../report/machines/words';
import { nameAt } from '../../schema/table';
import type { CellValue } from '../../sheet/literal-text';
import { type ComputedCells, writeComputed } from '../../sheet/write-computed';
import { sheetLang } from '../books/memory';
import type { Shop } from '../books/shop';
import { boardOf, gateOf } from '../work/machine-board';

/** What each piece of work on the board saves, when it pays back and what is judged of it; blank where the work is not known. */
export function writeAutomation(shop: Shop): Issue[] {
  const { grid, table } = shop.work.automation;
  const tab = shop.books.tabs.get('automation');
  if (!tab || !grid || !table) return [];
  const lang = sheetLang(shop.books.memory, shop.books.locale);
  const board = new Map(boardOf(shop).map(judgement => [judgement.work.id, judgement]));
  const rows = new Map<number, ComputedCells>();
  for (let row = 0; row < table.length; row++) {
    const named = nameAt(table.columns.work, row);
    if (named === null) continue;
    const work = shop.work.book.find(named);
    const judgement = work ? board.get(work.id) : undefined;
    const values = judgement ? valuesOf(judgement, lang) : { savedMinutes: null, payback: null, verdict: null };
    const placed = Object.entries(values).map(([key, value]): [number, CellValue] => [table.at.get(key) ?? 0, value]);
    rows.set(table.row[row] ?? 0, new Map(placed.filter(([column]) => column > 0)));
  }
  writeComputed(tab, grid.cells, rows);
  return boardIssues(shop, [...board.values()], table.at);
}

/** Work that a machine does though the steps before are not taken, without a reason kept for it; and what takes longer with one. */
function boardIssues(shop: Shop, board: readonly Judgement[], at: ReadonlyMap<string, number>): Issue[] {
  const gate = gateOf(shop);
  return board.flatMap(({ work }): Issue[] => {
    const plan = work.automation;
    if (!plan) return [];
    const issue = (code: IssueCode, column: string, read: string): Issue => {
      return { code, level: 'warning', tab: 'automation', row: plan.row, column, at: at.get(column) ?? null, read };
    };
    const { lacking, override } = gate(work);
    const isEarly = isDoneByService(plan) && lacking.length > 0 && !override;
    return [
      ...(isEarly ? [issue('gate-machine', 'levelNow', work.name)] : []),
      ...(takesLonger(work) ? [issue('cells-disagree', 'minutesAfter', `${plan.minutesAfter} / ${work.minutes}`)] : []),
    ];
  });
}

type Computed = Extract<(typeof automation)['columns'][number], { readonly computed: true }>['key'];

function valuesOf(judgement: Judgement, lang: 'ko' | 'en'): Readonly<Record<Computed, CellValue>> {
  const { saved, payback } = judgement;
  return {
    savedMinutes: saved === null ? null : Math.round(saved),
    payback: payback.months === null ? null : oneDecimal(payback.months),
    verdict: verdictText(judgement, lang),
  };
}
