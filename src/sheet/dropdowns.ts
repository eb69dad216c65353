import type { Lang, ListKey } from '../../sheets-templates/types';
import { fixedWords } from '../schema/option-column';
import type { PlacedColumn } from './column-look';
import type { Tab } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rows of the settings tab that hold an owner's list. */
export interface ListSource {
  readonly tab: Tab;
  /** Column number from 1 of each list. */
  readonly columns: Readonly<Partial<Record<ListKey, number>>>;
  readonly firstRow: number;
}

/**
 * Gives pick columns their dropdown where the first or the last row has none, or one whose list is gone. They warn and do
 * not refuse: what is not in the list becomes an issue.
 */
export function ensureDropdowns(
  tab: Tab,
  headerRow: number,
  columns: readonly PlacedColumn[],
  lang: Lang,
  lists: ListSource | null,
): void {
  const rows = tab.getMaxRows() - headerRow;
  const picks = columns.filter(({ spec }) => spec.choices);
  if (rows < 1 || picks.length === 0) return;
  const width = Math.max(...picks.map(({ column }) => column));
  const first = tab.getRange(headerRow + 1, 1, 1, width).getDataValidations()[0] ?? [];
  const last = tab.getRange(headerRow + rows, 1, 1, width).getDataValidations()[0] ?? [];
  for (const { spec, column } of picks) {
    const isThere = [first, last].every(line => isWhole(line[column - 1] ?? null));
    const rule = isThere || !spec.choices ? null : ruleFor(spec.choices, lang, lists);
    if (rule) fillIn(tab.getRange(headerRow + 1, column, rows, 1), rule);
  }
}

/** A dropdown of the person's own stays where it is. */
function fillIn(range: GoogleAppsScript.Spreadsheet.Range, rule: Rule): void {
  const isOwn = range.getDataValidations().map(([here]) => isWhole(here ?? null));
  if (!isOwn.includes(true)) {
    range.setDataValidation(rule);
    return;
  }
  isOwn.forEach((isKept, index) => {
    if (isKept || (index > 0 && !isOwn[index - 1])) return;
    const end = isOwn.indexOf(true, index);
    range.offset(index, 0, (end < 0 ? isOwn.length : end) - index, 1).setDataValidation(rule);
  });
}

/** A list that stood in a tab since deleted offers nothing. */
function isWhole(rule: Rule | null): boolean {
  if (!rule) return false;
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return true;
  try {
    return Boolean(rule.getCriteriaValues()[0]);
  } catch {
    return false;
  }
}

function ruleFor(
  choices: NonNullable<PlacedColumn['spec']['choices']>,
  lang: Lang,
  lists: ListSource | null,
): Rule | null {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ('fixed' in choices) return rule.requireValueInList(fixedWords(choices, lang), true).build();
  const column = lists?.columns[choices.list];
  if (!lists || column === undefined) return null;
  const rows = lists.tab.getMaxRows() - lists.firstRow + 1;
  return rule.requireValueInRange(lists.tab.getRange(lists.firstRow, column, rows, 1), true).build();
}

/** One cell's own choice, where a person has set none. */
export function ensureChoice(tab: Tab, row: number, column: number, words: readonly string[]): void {
  const cell = tab.getRange(row, column);
  if (cell.getDataValidation()) return;
  cell.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .setAllowInvalid(true)
      .requireValueInList([...words], true)
      .build(),
  );
}
