import type { Tab } from './workbook';

/** From 1. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** The first of these cells that holds a formula; one look at all of them. */
export function firstFormula<Cell extends CellAt>(tab: Tab, cells: readonly Cell[]): Cell | null {
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const size = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1] as const;
  const formulas = tab.getRange(top, left, ...size).getFormulas();
  return cells.find(({ row, column }) => formulas[row - top]?.[column - left]) ?? null;
}
