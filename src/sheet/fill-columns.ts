import type { Cell } from '../report/output-tab';
import { stretchesOf } from './list-extras';
import { literal } from './literal-text';
import type { Tab } from './workbook';

export interface ComputedCells {
  /** As the tab was just read. */
  readonly cells: readonly (readonly unknown[])[];
  /** Row numbers from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column numbers from 1, in any order. */
  readonly columns: readonly number[];
  /** null: blank. */
  valueAt(row: number, column: number): Cell;
}

/** Brings columns of ours in a person's tab up to date, one write for those side by side; a formula put there stays, nothing new is no call. */
export function fillColumns(tab: Tab, { cells, firstRow, lastRow, columns, valueAt }: ComputedCells): void {
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => firstRow + index);
  const isOld = (row: number, column: number) => (cells[row - 1]?.[column - 1] ?? '') !== (valueAt(row, column) ?? '');
  for (const { from, to } of stretchesOf(columns)) {
    const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    if (!rows.some(row => places.some(column => isOld(row, column)))) continue;
    const range = tab.getRange(firstRow, from, rows.length, places.length);
    const formulas = range.getFormulas();
    range.setValues(rows.map((row, r) => places.map((column, c) => formulas[r]?.[c] || literal(valueAt(row, column)))));
  }
}
