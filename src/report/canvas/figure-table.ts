import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { longText } from '../../../sheets-templates/long-text';
import { metrics } from '../../../sheets-templates/metrics';
import { palette } from '../../../sheets-templates/style';
import { boxSystems, systems } from '../../../sheets-templates/systems';
import type { Lang } from '../../../sheets-templates/types';
import { ARROWS, type FoundBox } from '../../schema/canvas';
import { normaliseHeader } from '../../schema/header';
import type { Area, Styled, Values } from '../output-tab';

/** The boxes with a figure, in the order of the canvas. */
export const measuredBoxes = boxes.filter(box => 'metric' in box);

/** The table below the canvas as it is first drawn: a heading, then box, figure, gap, and what the figure is. */
export function figureTable(lang: Lang): Values {
  const heading = [longText('canvasWords').figures[lang], '', '', ''];
  const lines = measuredBoxes.map(({ key, name, metric }) => [
    name[lang],
    metrics[metric][lang],
    '',
    `${systems[boxSystems[key]][lang]} · ${longText('metrics')[metric]?.means[lang] ?? ''}`,
  ]);
  return [heading, ...lines];
}

export function figureStyles(at: { readonly row: number; readonly column: number }): Styled[] {
  const lines: Area = { row: at.row + 1, column: at.column, rows: measuredBoxes.length, columns: 1 };
  const column = (place: number): Area => ({ ...lines, column: at.column + place });
  return [
    { area: { ...at, rows: 1, columns: 1 }, style: { size: 13, bold: true } },
    { area: column(0), style: { background: palette.shade, color: palette.faint } },
    { area: column(1), style: { background: palette.shade, bold: true } },
    { area: column(3), style: { color: palette.faint } },
  ];
}

/** Row and column from 0 of the heading, where the table is drawn already. */
export function headingPlace(cells: Cells): { row: number; column: number } | null {
  const words: readonly unknown[] = Object.values(longText('canvasWords').figures);
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(cell => words.includes(cell));
    if (column >= 0) return { row, column };
  }
  return null;
}

type Cells = readonly (readonly unknown[])[];

/**
 * Which box each line of the table is about, by its name; a line that was given another name is the next that is left.
 * null: nothing there is ours.
 */
export function figureLines(cells: Cells, { row, column, rows, columns }: Area): (BoxKey | null)[] | null {
  const labels = Array.from({ length: rows }, (_, line) => {
    const cell = columns > 1 ? cells[row - 1 + line]?.[column - 1] : null;
    return typeof cell === 'string' ? normaliseHeader(cell) : '';
  });
  const named = labels.map(label => measuredBoxes.find(({ name }) => isName(label, name))?.key ?? null);
  if (named.every(key => key === null)) return null;
  const left = measuredBoxes.map(({ key }) => key).filter(key => !named.includes(key));
  const renamed = labels.flatMap((label, line) => (label !== '' && named[line] === null ? [line] : []));
  if (renamed.length === left.length) for (const [at, line] of renamed.entries()) named[line] = left[at] ?? null;
  return named.map((key, line) => (named.indexOf(key) === line ? key : null));
}

function isName(label: string, { ko, en }: { readonly ko: string; readonly en: string }): boolean {
  return label !== '' && [ko, en].some(name => normaliseHeader(name) === label);
}

/** The free cell under a box, where its figure is shown: blank, or an arrow of ours to stand behind. */
export interface FreeCell {
  readonly box: BoxKey;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly arrow: string;
}

/** `formulas`: of the same cells; '' where a cell has none. A link that has lost its line is ours to draw again. */
export function freeCells(
  cells: Cells,
  formulas: readonly (readonly string[])[],
  found: ReadonlyMap<BoxKey, FoundBox>,
): FreeCell[] {
  return measuredBoxes.flatMap(({ key }) => {
    const lines = [...(found.get(key)?.values() ?? [])];
    const [first] = lines;
    if (!first) return [];
    const row = Math.max(...lines.map(line => line.row)) + 1;
    const column = first.labelColumn;
    const [cell, formula] = [cells[row]?.[column] ?? '', formulas[row]?.[column] ?? ''];
    const isLost = formula.includes('#REF');
    const arrow = isLost ? (ARROWS.find(sign => formula.includes(sign)) ?? '') : String(cell);
    const isFree = isLost || (formula === '' && (arrow === '' || ARROWS.includes(arrow)));
    return isFree ? [{ box: key, row: row + 1, column: column + 1, arrow }] : [];
  });
}
