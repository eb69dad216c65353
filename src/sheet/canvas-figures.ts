import { FIGURES_RANGE } from '../../sheets-templates/canvas';
import type { BoxKey } from '../../sheets-templates/canvas-boxes';
import { palette } from '../../sheets-templates/style';
import type { Lang } from '../../sheets-templates/types';
import {
  type FigureKey,
  type FreeCell,
  figureKeys,
  figureLines,
  figureRows,
  figureStyles,
  figureTable,
  freeCells,
  placeOfWords,
} from '../report/canvas/figure-table';
import type { Area, Values } from '../report/output-tab';
import type { FoundBox } from '../schema/canvas';
import { applyStyles } from './apply-styles';
import { columnLetter, columnOfLetter } from './column-letter';
import { ensureSize, rangeOf } from './lay-out';
import { stretchesOf } from './list-extras';
import { literal } from './literal-text';
import type { Tab, Workbook } from './workbook';

type Cells = readonly (readonly unknown[])[];

/**
 * Draws the table of figures below all that stands on the canvas, and under each box a link to its line where there is room.
 * A refresh then writes the table alone; links follow wherever boxes and table are moved.
 */
export function ensureFigures(
  workbook: Workbook,
  tab: Tab,
  canvas: { readonly cells: Cells; readonly boxes: ReadonlyMap<BoxKey, FoundBox>; readonly lang: Lang },
): void {
  const { cells, boxes, lang } = canvas;
  const known = figureArea(workbook);
  const { area, lines } = known
    ? withAllLines(workbook, tab, cells, known, lang)
    : drawTable(workbook, tab, cells, lang);
  const formulas = tab.getDataRange().getFormulas();
  const free = freeCells(cells, formulas, boxes);
  const column = columnLetter(area.column + area.columns - 1);
  for (const { key, row, column: at, arrow } of free) {
    const line = lines.indexOf(key);
    const link = `${column}${area.row + line}`;
    if (line >= 0) tab.getRange(row, at).setFormula(arrow === '' ? `=${link}` : `="${arrow}  "&${link}`);
  }
  styleLinks(tab, free);
}

interface Table {
  readonly area: Area;
  readonly lines: readonly (FigureKey | null)[];
}

function drawTable(workbook: Workbook, tab: Tab, cells: Cells, lang: Lang): Table {
  const drawn = placeOfWords(cells, 'figures');
  const at = drawn ? { row: drawn.row + 1, column: drawn.column + 1 } : { row: cells.length + 3, column: 2 };
  if (!drawn) writeRows(tab, at, figureTable(lang));
  applyStyles(tab, [{ area: { ...at, rows: 1, columns: 1 }, style: { size: 13, bold: true } }]);
  const area: Area = { row: at.row + 1, column: at.column, rows: figureKeys.length, columns: 2 };
  return named(workbook, tab, { area, lines: figureKeys }, area);
}

/** A table of an older version gets the lines that it lacks at its end, and below whatever a person put there. */
function withAllLines(workbook: Workbook, tab: Tab, cells: Cells, area: Area, lang: Lang): Table {
  const lines = figureLines(cells, area) ?? [];
  const missing = figureKeys.filter(key => !lines.includes(key));
  if (lines.length === 0 || missing.length === 0) return { area, lines };
  const row = Math.max(cells.length, area.row + area.rows - 1) + 1;
  const between: null[] = Array.from({ length: row - area.row - area.rows }, () => null);
  const added: Area = { ...area, row, rows: missing.length };
  writeRows(tab, added, figureRows(missing, lang));
  const whole = { ...area, rows: row + missing.length - area.row };
  return named(workbook, tab, { area: whole, lines: [...lines, ...between, ...missing] }, added);
}

function writeRows(tab: Tab, at: { readonly row: number; readonly column: number }, rows: Values): void {
  const columns = rows[0]?.length ?? 0;
  ensureSize(tab, at.row + rows.length - 1, at.column + columns - 1);
  tab.getRange(at.row, at.column, rows.length, columns).setValues(rows.map(line => [...line]));
}

function named(workbook: Workbook, tab: Tab, table: Table, fresh: Area): Table {
  applyStyles(tab, figureStyles(fresh, fresh.rows));
  workbook.setNamedRange(FIGURES_RANGE, rangeOf(tab, table.area));
  return table;
}

function styleLinks(tab: Tab, cells: readonly FreeCell[]): void {
  if (cells.length === 0) return;
  applyStyles(
    tab,
    cells.map(({ key, row, column }) => ({
      area: { row, column, rows: 1, columns: 1 },
      style: key === 'model' ? { bold: true, size: 11 } : { color: palette.deepBlue, size: 10 },
    })),
  );
}

/** Whether the person at work may write all over the canvas. */
export function isOpen(tab: Tab): boolean {
  return tab.getDataRange().canEdit();
}

/** Writes each box's figure into its line of the table: five calls, and two for each time that rows of a person part it. */
export function writeFigures(workbook: Workbook, tab: Tab, cells: Cells, texts: ReadonlyMap<FigureKey, string>): void {
  const area = figureArea(workbook);
  const lines = area && figureLines(cells, area);
  if (!area || !lines) return;
  const column = area.column + area.columns - 1;
  const range = tab.getRange(area.row, column, area.rows, 1);
  // who locks the canvas against others must not stop their refresh
  if (!range.canEdit()) return;
  const own = lines.flatMap((key, line) => (key === null ? [] : [line]));
  for (const { from, to } of stretchesOf(own)) {
    const figures = lines.slice(from, to + 1).map(key => [literal((key && texts.get(key)) ?? '')]);
    const isWhole = figures.length === lines.length;
    (isWhole ? range : tab.getRange(area.row + from, column, figures.length, 1)).setValues(figures);
  }
}

/** The label's and the figure's columns; null where the name is gone. */
function figureArea(workbook: Workbook): Area | null {
  const a1 = workbook.getRangeByName(FIGURES_RANGE)?.getA1Notation();
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1 ?? '') ?? [];
  if (!left) return null;
  const [column, row] = [columnOfLetter(left), Number(top)];
  return {
    row,
    column,
    rows: Number(bottom ?? top) - row + 1,
    columns: columnOfLetter(right ?? left) - column + 1,
  };
}
