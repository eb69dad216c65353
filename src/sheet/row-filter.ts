import {
  hiddenValues,
  type KeptCriteria,
  keepCriteria,
  putCriteria,
  type StandingCriteria,
  standingCriteria,
} from './kept-criteria';
import type { Tab } from './workbook';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** A filter of ours, and what it has taken the place of. Ranges in A1 notation. */
export interface RowFilter {
  readonly range: string;
  /** How many texts of the ID column it hides, and the sum of these: by both it is known again. */
  readonly hides: number;
  readonly sum?: number;
  /** The owner's own filter, null where there was none. */
  readonly own: { readonly range: string; readonly criteria: readonly KeptCriteria[] } | null;
}

export interface WantedRows {
  readonly headerRow: number;
  /** Column by whose texts the rows are told apart. */
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Row numbers that are to be seen. */
  readonly rows: readonly number[];
}

export interface FilterPlan {
  readonly filter: RowFilter;
  /** Rows that will be seen too, because they carry the ID of a wanted one. */
  readonly also: number;
  apply(): void;
}

/** Changes nothing before `apply`. null: the owner's filter could not be put back as it was. */
export function planFilter(tab: Tab, wanted: WantedRows): FilterPlan | null {
  const { headerRow, column, lastRow, lastColumn } = wanted;
  const existing = tab.getFilter();
  const kept = existing && keepCriteria(existing);
  if (existing && !kept) return null;
  const own = existing && kept && { range: existing.getRange().getA1Notation(), criteria: kept };
  const { hidden, also } = textsToHide(tab, wanted);
  const whole = tab.getRange(headerRow, 1, lastRow - headerRow + 1, lastColumn);
  const fits = existing !== null && covers(existing, wanted);
  return {
    filter: { range: fits && own ? own.range : whole.getA1Notation(), hides: hidden.length, sum: sumOf(hidden), own },
    also,
    apply() {
      if (!fits) existing?.remove();
      const filter = fits ? existing : whole.createFilter();
      // ours first: by it what was cut short is known again and taken back
      filter.setColumnFilterCriteria(column, SpreadsheetApp.newFilterCriteria().setHiddenValues(hidden).build());
      if (fits) clearBeside(filter, column);
    },
  };
}

/** Puts back what was there. What a person has added meanwhile stays, and a filter they made instead is theirs. */
export function takeBackFilter(tab: Tab, ours: RowFilter): void {
  const { range, own } = ours;
  const filter = tab.getFilter();
  const standing = filter ? standingCriteria(filter) : [];
  const added = standing.filter(each => !isOurs(each, ours));
  if (filter && !isOurFilter(filter, standing, ours)) return;
  const stays = filter !== null && (added.length > 0 || own?.range === range);
  if (!stays) filter?.remove();
  else for (const each of standing) if (!added.includes(each)) filter.removeColumnFilterCriteria(each.column);
  if (!own || (stays && own.range !== range)) return;
  const taken = new Set(added.map(({ offset }) => offset));
  const back = own.criteria.filter(({ offset }) => !taken.has(offset));
  putCriteria(stays ? filter : tab.getRange(own.range).createFilter(), back);
}

/** One without any criteria is ours only where we made it: its setting was cut short. */
function isOurFilter(filter: Filter, standing: readonly StandingCriteria[], ours: RowFilter): boolean {
  if (standing.length === 0) return filter.getRange().getA1Notation() === ours.range;
  return standing.some(each => isOurs(each, ours));
}

function isOurs({ criteria }: StandingCriteria, { hides, sum }: RowFilter): boolean {
  const type: GoogleAppsScript.Spreadsheet.BooleanCriteria | null = criteria.getCriteriaType();
  const hidden = hiddenValues(criteria);
  return type === null && hidden.length === hides && (sum === undefined || sumOf(hidden) === sum);
}

/** The same in whatever order and case the texts come back. */
function sumOf(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) {
    let code = 7;
    for (const sign of text.trim().toLowerCase()) code = (Math.imul(code, 31) + (sign.codePointAt(0) ?? 0)) | 0;
    sum = (sum + code) | 0;
  }
  return sum;
}

function textsToHide(tab: Tab, { headerRow, column, lastRow, rows }: WantedRows) {
  const texts = tab.getRange(headerRow + 1, column, lastRow - headerRow, 1).getDisplayValues();
  const shown = new Set(rows.map(row => texts[row - headerRow - 1]?.[0] ?? ''));
  const hidden = new Set<string>();
  let seen = 0;
  for (const [text = ''] of texts) {
    if (shown.has(text)) seen++;
    else hidden.add(text);
  }
  return { hidden: [...hidden], also: seen - rows.length };
}

function covers(filter: Filter, { headerRow, column, lastRow }: WantedRows): boolean {
  const range = filter.getRange();
  const [row, left] = [range.getRow(), range.getColumn()];
  const isLongEnough = row + range.getNumRows() > lastRow;
  return row === headerRow && isLongEnough && left <= column && column < left + range.getNumColumns();
}

function clearBeside(filter: Filter, ours: number): void {
  for (const { column } of standingCriteria(filter)) if (column !== ours) filter.removeColumnFilterCriteria(column);
}
