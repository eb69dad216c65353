import { FIGURES_RANGE } from '../../sheets-templates/canvas';
import type { BoxKey } from '../../sheets-templates/canvas-boxes';
import { palette } from '../../sheets-templates/style';
import type { Lang } from '../../sheets-templates/types';
import {
  type FigureKey,
  type FigureTable,
  type FreeCell,
  figureKeys,
  figureLines,
  figureStyles,
  figureTable,
  freeCells,
  unnamedTable,
} from '../report/canvas/figure-table';
import { type Area, areaAt } from '../report/output-tab';
import type { FoundBox } from '../schema/canvas';
import { columnLetter, columnOfLetter } from '../schema/column-letter';
import { applyStyles } from './apply-styles';
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
  const { area, lines } = ensureTable(workbook, tab, cells, lang);
  const formulas = tab.getDataRange().getFormulas();
  const links = freeCells(cells, formulas, boxes).filter(({ key }) => lines.includes(key));
  // first: a cell that has its link is not free any more
  styleLinks(tab, links);
  const column = columnLetter(area.column + area.columns - 1);
  for (const { key, row, column: at, arrow } of links) {
    const link = `${column}${area.row + lines.indexOf(key)}`;
    tab.getRange(row, at).setFormula(arrow === '' ? `=${link}` : `="${arrow}  "&${link}`);
  }
}

/** A table that is there keeps the lines it has: what stands below it is the owner's. */
function ensureTable(workbook: Workbook, tab: Tab, cells: Cells, lang: Lang): FigureTable {
  const known = figureArea(workbook);
  if (known) return { area: known, lines: figureLines(cells, known) };
  const table = unnamedTable(cells) ?? drawTable(tab, cells.length + 3, lang);
  applyStyles(tab, figureStyles(table));
  workbook.setNamedRange(FIGURES_RANGE, rangeOf(tab, table.area));
  return table;
}

function drawTable(tab: Tab, row: number, lang: Lang): FigureTable {
  const values = figureTable(lang);
  const columns = values[0]?.length ?? 0;
  ensureSize(tab, row + figureKeys.length, 1 + columns);
  applyStyles(tab, [{ area: areaAt(row, 2), style: { size: 13, bold: true } }]);
  tab.getRange(row, 2, values.length, columns).setValues(values.map(line => [...line]));
  return { area: areaAt(row + 1, 2, figureKeys.length, 2), lines: figureKeys };
}

function styleLinks(tab: Tab, cells: readonly FreeCell[]): void {
  if (cells.length === 0) return;
  applyStyles(
    tab,
    cells.map(({ key, row, column }) => ({
      area: areaAt(row, column),
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
  if (!area) return;
  const lines = figureLines(cells, area);
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
  return areaAt(row, column, Number(bottom ?? top) - row + 1, columnOfLetter(right ?? left) - column + 1);
}
