import type { CellMove } from '../report/customers/merge-notes';
import type { ListPlan } from '../report/customers/plan';
import type { Cell } from '../report/output-tab';
import { deleteRows } from './delete-rows';
import { stretchesOf } from './list-extras';
import { literal } from './literal-text';
import type { Tab } from './workbook';

/** Rows added at a time, so that the next few customers need none. */
const SPARE_ROWS = 50;
/** Free rows go in so many pieces at most, the rest with the next refresh. */
const MOST_PIECES = 10;

export interface ComputedColumns {
  /** Column numbers from 1. */
  readonly columns: readonly number[];
  valueAt(row: number, column: number): Cell;
}

export function formulasOf(tab: Tab, firstRow: number, rows: number, columns: number): string[][] {
  return rows > 0 && columns > 0 ? tab.getRange(firstRow, 1, rows, columns).getFormulas() : [];
}

/** Does to the tab what was planned: the owner's cells move with their rows, the computed columns are written whole. */
export function rewriteRows(tab: Tab, firstRow: number, plan: ListPlan, computed: ComputedColumns): void {
  const { merges, toEnd, insert, rows } = plan;
  for (const move of merges) mergeCell(tab, firstRow, move);
  const before = rows.length - (insert?.count ?? 0);
  ensureRows(tab, firstRow, before, rows.length);
  for (const row of toEnd) tab.moveRows(tab.getRange(firstRow + row, 1), firstRow + before);
  if (insert) tab.insertRowsBefore(firstRow + insert.at, insert.count);
  if (rows.length === 0) return;
  for (const { from, to } of stretchesOf(computed.columns)) {
    const values = rows.map((_, row) =>
      Array.from({ length: to - from + 1 }, (_, place) => literal(computed.valueAt(row, from + place))),
    );
    tab.getRange(firstRow, from, rows.length, to - from + 1).setValues(values);
  }
  deleteRows(
    tab,
    emptiedRows(plan).map(row => firstRow + row),
  );
}

/** Those between customers, in whole pieces from below, and all whose notes were moved. */
function emptiedRows({ rows }: ListPlan): number[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === 'free') end--;
  const free = rows.slice(0, end).flatMap(({ kind }, row) => (kind === 'free' ? [row] : []));
  const pieces = stretchesOf(free).slice(-MOST_PIECES);
  const isInPiece = (row: number) => pieces.some(({ from, to }) => from <= row && row <= to);
  return rows.flatMap(({ kind }, row) => (kind === 'merged' || (kind === 'free' && isInPiece(row)) ? [row] : []));
}

/** Above the last row, so that formats, dropdowns, colours and the filter reach over the new ones. */
function ensureRows(tab: Tab, firstRow: number, filled: number, wanted: number): void {
  const last = tab.getMaxRows();
  const missing = firstRow + wanted - last;
  if (missing <= 0) return;
  if (last >= firstRow + filled) tab.insertRowsBefore(last, missing + SPARE_ROWS);
  else tab.insertRowsAfter(last, missing + SPARE_ROWS);
}

function mergeCell(tab: Tab, firstRow: number, move: CellMove): void {
  const column = move.column + 1;
  if (move.kind === 'text') {
    const cell = tab.getRange(firstRow + move.row, column);
    cell.setValue(literal(move.text, cell.getNumberFormat()));
  } else tab.getRange(firstRow + move.from, column).copyTo(tab.getRange(firstRow + move.to, column));
}
