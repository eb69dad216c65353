import { FIRST_FIGURES } from '../../../sheets-templates/canvas';
import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { longText } from '../../../sheets-templates/long-text';
import { palette } from '../../../sheets-templates/style';
import { boxSystems, systems } from '../../../sheets-templates/systems';
import type { Lang, Words } from '../../../sheets-templates/types';
import { ARROWS, type FoundBox } from '../../schema/canvas';
import { normaliseHeader } from '../../schema/header';
import type { Area, Styled, Values } from '../output-tab';
import { figureName } from './linked-figure';

/** A line of the table: a box with a figure, or the verdict on all of them. */
export type FigureKey = BoxKey | 'model';

const measuredBoxes = boxes.filter(box => 'metric' in box);

/** The model, then the boxes with a figure in the order of the canvas. */
export const figureKeys: readonly FigureKey[] = ['model', ...measuredBoxes.map(({ key }) => key)];

/** The table below the canvas as it is first drawn: a heading, then box, figure, gap, and what the figure is. */
export function figureTable(lang: Lang): Values {
  return [[longText('canvasWords').figures[lang], '', '', ''], ...figureRows(figureKeys, lang)];
}

export function figureRows(keys: readonly FigureKey[], lang: Lang): string[][] {
  return keys.map(key => {
    const metric = measuredBoxes.find(box => box.key === key)?.metric;
    if (key === 'model' || !metric) return [nameOf(key)[lang], '', '', longText('canvasWords').modelMeans[lang]];
    const means = longText('metrics')[metric]?.means[lang] ?? '';
    return [nameOf(key)[lang], figureName(metric, lang), '', `${systems[boxSystems[key]][lang]} · ${means}`];
  });
}

function nameOf(key: FigureKey): Words {
  return measuredBoxes.find(box => box.key === key)?.name ?? longText('canvasWords').model;
}

/** Of its lines, from the first cell of the first one. */
export function figureStyles(at: { readonly row: number; readonly column: number }, rows: number): Styled[] {
  const column = (place: number): Area => ({ row: at.row, column: at.column + place, rows, columns: 1 });
  return [
    { area: column(0), style: { background: palette.shade, color: palette.faint } },
    { area: column(1), style: { background: palette.shade, bold: true } },
    { area: column(3), style: { color: palette.faint } },
  ];
}

/** Row and column from 0 of a text of ours that is on the canvas in either language. */
export function placeOfWords(cells: Cells, key: 'figures' | 'lead'): { row: number; column: number } | null {
  const words: readonly unknown[] = Object.values(longText('canvasWords')[key]);
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(cell => words.includes(cell));
    if (column >= 0) return { row, column };
  }
  return null;
}

type Cells = readonly (readonly unknown[])[];

/**
 * What each line of the table is about, by its name; a line that was given another name is the next that is left.
 * null: nothing there is ours.
 */
export function figureLines(cells: Cells, { row, column, rows, columns }: Area): (FigureKey | null)[] | null {
  const labels = Array.from({ length: rows }, (_, line) => {
    const cell = columns > 1 ? cells[row - 1 + line]?.[column - 1] : null;
    return typeof cell === 'string' ? normaliseHeader(cell) : '';
  });
  const named = labels.map(label => figureKeys.find(key => isName(label, nameOf(key))) ?? null);
  if (named.every(key => key === null)) return null;
  const renamed = labels.flatMap((label, line) => (label !== '' && named[line] === null ? [line] : []));
  const left = figureKeys.filter(key => !named.includes(key));
  const first = left.filter(key => FIRST_FIGURES.some(each => each === key));
  const taken = [left, first].find(({ length }) => length === renamed.length) ?? [];
  for (const [at, key] of taken.entries()) named[renamed[at] ?? 0] = key;
  return named.map((key, line) => (named.indexOf(key) === line ? key : null));
}

function isName(label: string, { ko, en }: Words): boolean {
  return label !== '' && [ko, en].some(name => normaliseHeader(name) === label);
}

/** The free cell in which a figure is shown: blank, or an arrow of ours to stand behind. */
export interface FreeCell {
  readonly key: FigureKey;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly arrow: string;
}

/**
 * The cell under each box, and under the lead for the model. `formulas`: of the same cells; '' where a cell has none. A link
 * that has lost its line is ours to draw again.
 */
export function freeCells(
  cells: Cells,
  formulas: readonly (readonly string[])[],
  found: ReadonlyMap<BoxKey, FoundBox>,
): FreeCell[] {
  return figureKeys.flatMap(key => {
    const place = key === 'model' ? placeOfWords(cells, 'lead') : lastLine(found.get(key));
    if (!place) return [];
    const { row, column } = { ...place, row: place.row + 1 };
    const [cell, formula] = [cells[row]?.[column] ?? '', formulas[row]?.[column] ?? ''];
    const isLost = formula.includes('#REF');
    const arrow = isLost ? (ARROWS.find(sign => formula.includes(sign)) ?? '') : String(cell);
    const isFree = isLost || (formula === '' && (arrow === '' || ARROWS.includes(arrow)));
    return isFree ? [{ key, row: row + 1, column: column + 1, arrow }] : [];
  });
}

function lastLine(box: FoundBox | undefined): { row: number; column: number } | null {
  const lines = [...(box?.values() ?? [])];
  const [first] = lines;
  return first ? { row: Math.max(...lines.map(line => line.row)), column: first.labelColumn } : null;
}
