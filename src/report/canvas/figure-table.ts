import { type BoxKey, boxes } from '../../../sheets-templates/canvas-boxes';
import { longText } from '../../../sheets-templates/long-text';
import { palette } from '../../../sheets-templates/style';
import { boxSystems, systems } from '../../../sheets-templates/systems';
import type { Lang, Words } from '../../../sheets-templates/types';
import { ARROWS, type FoundBox } from '../../schema/canvas';
import { normaliseHeader } from '../../schema/header';
import { type Area, areaAt, type Styled, type Values } from '../output-tab';
import { figureName } from './linked-figure';

/** A line of the table: a box with a figure, or the verdict on all of them. */
export type FigureKey = BoxKey | 'model';

const measuredBoxes = boxes.filter(box => 'metric' in box);

/** The model, then the boxes with a figure in the order of the canvas. */
export const figureKeys: readonly FigureKey[] = ['model', ...measuredBoxes.map(({ key }) => key)];

/** The table below the canvas as it is drawn: a heading, then box, figure, gap, and what the figure is. */
export function figureTable(lang: Lang): Values {
  const lines = figureKeys.map(key => {
    const metric = metricOf(key);
    return [nameOf(key)[lang], metric ? figureName(metric, lang) : '', '', meaningOf(key, lang)];
  });
  return [[longText('canvasWords').figures[lang], '', '', ''], ...lines];
}

function metricOf(key: FigureKey) {
  return measuredBoxes.find(box => box.key === key)?.metric ?? null;
}

function nameOf(key: FigureKey): Words {
  return measuredBoxes.find(box => box.key === key)?.name ?? longText('canvasWords').model;
}

/** What stands in the fourth column: by this a line is known whatever it is called. */
function meaningOf(key: FigureKey, lang: Lang): string {
  const metric = metricOf(key);
  if (key === 'model' || !metric) return longText('canvasWords').modelMeans[lang];
  return `${systems[boxSystems[key]][lang]} · ${longText('metrics')[metric]?.means[lang] ?? ''}`;
}

/** Of the lines that are ours. */
export function figureStyles({ area, lines }: FigureTable): Styled[] {
  return lines.flatMap((key, line) => {
    if (key === null) return [];
    const cell = (place: number): Area => areaAt(area.row + line, area.column + place);
    return [
      { area: cell(0), style: { background: palette.shade, color: palette.faint } },
      { area: cell(1), style: { background: palette.shade, bold: true } },
      { area: cell(3), style: { color: palette.faint } },
    ];
  });
}

/** Row and column from 0 of the sentence at the top, in either language. */
function placeOfLead(cells: Cells): { row: number; column: number } | null {
  const words: readonly unknown[] = Object.values(longText('canvasWords').lead);
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(cell => words.includes(cell));
    if (column >= 0) return { row, column };
  }
  return null;
}

type Cells = readonly (readonly unknown[])[];

export interface FigureTable {
  /** The label's and the figure's columns. */
  readonly area: Area;
  /** null: a line of the owner's. */
  readonly lines: readonly (FigureKey | null)[];
}

const langs: readonly Lang[] = ['ko', 'en'];

/** What each line of the table is about: by our words on it, else by its name. Lines are never guessed: they are written over. */
export function figureLines(cells: Cells, { row, column, rows, columns }: Area): (FigureKey | null)[] {
  const lines = Array.from({ length: rows }, (_, line) => cells[row - 1 + line] ?? []);
  // of one column left, nobody knows which
  if (columns < 2) return lines.map(() => null);
  const meant = keysByMeaning(lines);
  const keys = lines.map((line, at) => {
    const label = normaliseHeader(String(line[column - 1] ?? ''));
    const named = figureKeys.find(key => !meant.includes(key) && isName(label, nameOf(key)));
    return meant[at] ?? named ?? null;
  });
  return keys.map((key, line) => (keys.indexOf(key) === line ? key : null));
}

/** A table whose named range is gone; null where none of its lines can be told from a text of the owner's. */
export function unnamedTable(cells: Cells): FigureTable | null {
  const keys = keysByMeaning(cells);
  const own = [...keys.keys()].filter(row => keys[row]);
  const [first, last] = [own[0], own[own.length - 1]];
  const column = own.map(row => figureColumn(cells[row] ?? [], keys[row] ?? null)).find(at => at > 0);
  if (first === undefined || last === undefined || column === undefined) return null;
  const area = areaAt(first + 1, column, last - first + 1, 2);
  return { area, lines: figureLines(cells, area) };
}

function keysByMeaning(lines: Cells): (FigureKey | null)[] {
  const known = new Map<unknown, FigureKey>();
  for (const key of figureKeys) for (const lang of langs) known.set(meaningOf(key, lang), key);
  return lines.map(line => line.flatMap(cell => known.get(cell) ?? [])[0] ?? null);
}

/** From 0: the cell that begins with the figure's name. */
function figureColumn(line: readonly unknown[], key: FigureKey | null): number {
  const metric = key && metricOf(key);
  return line.findIndex(cell => metric && langs.some(lang => String(cell).startsWith(figureName(metric, lang))));
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

const LOST_LINK = /^=("[→←↑↓] {2}"&)?#REF!?$/u;

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
    const place = key === 'model' ? placeOfLead(cells) : lastLine(found.get(key));
    if (!place) return [];
    const { row, column } = { ...place, row: place.row + 1 };
    const [cell, formula] = [cells[row]?.[column] ?? '', formulas[row]?.[column] ?? ''];
    const isLost = LOST_LINK.test(formula);
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
