import { FIGURES_RANGE } from '../../sheets-templates/canvas';
import type { BoxKey } from '../../sheets-templates/canvas-boxes';
import { palette } from '../../sheets-templates/style';
import type { Lang } from '../../sheets-templates/types';
import {
  type FreeCell,
  figureLines,
  figureStyles,
  figureTable,
  freeCells,
  headingPlace,
  measuredBoxes,
} from '../report/canvas/figure-table';
import type { Area } from '../report/output-tab';
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
  const area = known ?? drawTable(workbook, tab, cells, lang);
  const lines = known ? (figureLines(cells, area) ?? []) : measuredBoxes.map(({ key }) => key);
  const formulas = tab.getDataRange().getFormulas();
  const free = freeCells(cells, formulas, boxes);
  const column = columnLetter(area.column + area.columns - 1);
  for (const { box, row, column: at, arrow } of free) {
    const line = lines.indexOf(box);
    const link = `${column}${area.row + line}`;
    if (line >= 0) tab.getRange(row, at).setFormula(arrow === '' ? `=${link}` : `="${arrow}  "&${link}`);
  }
  styleLinks(tab, free);
}

function drawTable(workbook: Workbook, tab: Tab, cells: Cells, lang: Lang): Area {
  const drawn = headingPlace(cells);
  const at = drawn ? { row: drawn.row + 1, column: drawn.column + 1 } : { row: cells.length + 3, column: 2 };
  const values = figureTable(lang);
  const columns = values[0]?.length ?? 0;
  ensureSize(tab, at.row + values.length - 1, at.column + columns - 1);
  if (!drawn) tab.getRange(at.row, at.column, values.length, columns).setValues(values.map(line => [...line]));
  applyStyles(tab, figureStyles(at));
  const area: Area = { row: at.row + 1, column: at.column, rows: measuredBoxes.length, columns: 2 };
  workbook.setNamedRange(FIGURES_RANGE, rangeOf(tab, area));
  return area;
}

function styleLinks(tab: Tab, cells: readonly FreeCell[]): void {
  if (cells.length === 0) return;
  const style = { color: palette.deepBlue, size: 10 };
  applyStyles(
    tab,
    cells.map(({ row, column }) => ({ area: { row, column, rows: 1, columns: 1 }, style })),
  );
}

/** Whether the person at work may write all over the canvas. */
export function isOpen(tab: Tab): boolean {
  return tab.getDataRange().canEdit();
}

/** Writes each box's figure into its line of the table: five calls, and two for each time that rows of a person part it. */
export function writeFigures(workbook: Workbook, tab: Tab, cells: Cells, texts: ReadonlyMap<BoxKey, string>): void {
  const area = figureArea(workbook);
  const lines = area && figureLines(cells, area);
  if (!area || !lines) return;
  const column = area.column + area.columns - 1;
  const range = tab.getRange(area.row, column, area.rows, 1);
  // who locks the canvas against others must not stop their refresh
  if (!range.canEdit()) return;
  const own = lines.flatMap((box, line) => (box === null ? [] : [line]));
  for (const { from, to } of stretchesOf(own)) {
    const figures = lines.slice(from, to + 1).map(box => [literal((box && texts.get(box)) ?? '')]);
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
