import type { ColumnLook } from '../report/customers/looks';
import { columnLetter } from '../schema/column-letter';
import type { PlacedColumn } from './column-look';
import type { Warning } from './lay-out';
import type { ListTab } from './list-tab';
import type { Tab } from './workbook';

/** Who the row is about stays in sight. */
export function freezeFirstColumn(tab: Tab): void {
  tab.setFrozenColumns(1);
}

/**
 * A warning over each stretch of columns that we fill in; what lies between them is the owner's and open. `isFirst`: the tab was
 * not finished before, so a lock without a description is the beginning of ours, not a person's.
 */
export function ensureColumnWarnings(
  tab: Tab,
  columns: readonly PlacedColumn[],
  { description, isFirst }: Omit<Warning, 'open'>,
): void {
  const computed = columns.filter(({ spec }) => spec.computed).map(({ column }) => column);
  if (computed.length === 0) return;
  const ours = isFirst ? ['', description] : [description];
  const guards = tab.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  for (const guard of guards) {
    if (!guard.isWarningOnly() && ours.includes(guard.getDescription())) finish(guard, description);
  }
  const guarded = guards.map(guard => guard.getRange());
  const isGuarded = (column: number) =>
    guarded.some(range => range.getColumn() <= column && column <= range.getLastColumn());
  for (const { from, to } of stretchesOf(computed.filter(column => !isGuarded(column)))) {
    finish(tab.getRange(`${columnLetter(from)}:${columnLetter(to)}`).protect(), description);
  }
}

function finish(guard: GoogleAppsScript.Spreadsheet.Protection, description: string): void {
  guard.setDescription(description).setWarningOnly(true);
}

/** Columns side by side, from the left. */
export function stretchesOf(columns: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last.to + 1 === column) last.to = column;
    else found.push({ from: column, to: column });
  }
  return found;
}

/** Once, while the tab has none: colours that were changed or taken away afterwards are the owner's. */
export function ensureConditions(tab: Tab, { headerRow, columns }: ListTab, looks: readonly ColumnLook[]): void {
  const rows = tab.getMaxRows() - headerRow;
  if (rows < 1 || tab.getConditionalFormatRules().length > 0) return;
  const rules = looks.flatMap(({ column: key, when, background, color }) => {
    const column = columns.find(({ spec }) => spec.key === key)?.column;
    if (column === undefined) return [];
    const rule = SpreadsheetApp.newConditionalFormatRule();
    if (when === 'overdue') rule.whenFormulaSatisfied(overdue(`$${columnLetter(column)}${headerRow + 1}`));
    else rule.whenTextEqualTo(when.text);
    rule.setBackground(background).setFontColor(color);
    return [rule.setRanges([tab.getRange(headerRow + 1, column, rows, 1)]).build()];
  });
  tab.setConditionalFormatRules(rules);
}

/** Without a separator between arguments, which differs by locale. */
function overdue(cell: string): string {
  return `=ISNUMBER(${cell})*(${cell}<TODAY())`;
}

/** Sorting and filtering at a click; where the owner has a filter of their own it stays. */
export function ensureFilter(tab: Tab, { headerRow, columns }: ListTab): void {
  if (tab.getFilter()) return;
  const width = Math.max(...columns.map(({ column }) => column));
  tab.getRange(headerRow, 1, tab.getMaxRows() - headerRow + 1, width).createFilter();
}
