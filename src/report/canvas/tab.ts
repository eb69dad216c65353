import { arrows, canvas } from '../../../sheets-templates/canvas';
import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import {
  type BoxField,
  type BoxStatus,
  boxFields,
  boxStatuses,
  statusColors,
} from '../../../sheets-templates/canvas-fields';
import { longText } from '../../../sheets-templates/long-text';
import type { Lang, Words } from '../../../sheets-templates/types';
import type { Area, Cell, Layout, Values } from '../output-tab';
import { canvasStyles } from './looks';
import {
  boxPlaces,
  COLUMNS,
  columnWidths,
  ENGINE_HEADING,
  FRAME_HEADING,
  fieldCell,
  gapBelow,
  gapRight,
  LEAD,
  ROWS,
  slotArea,
  TITLE,
} from './places';

/** The canvas as it is drawn on install. People write in it from then on: a refresh reads it and never writes. */
export interface CanvasTab extends Layout {
  readonly values: Values;
  /** Worked out in the cell; written as a formula. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Cells that hold a state. */
  readonly statusCells: readonly Area[];
  /** What belongs into a cell. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Colours of the status cells while they hold this text. */
  readonly conditions: readonly { readonly text: string; readonly background: string; readonly color: string }[];
  /** Cells a person writes in; everything else is ours. */
  readonly inputs: readonly Area[];
}

export type CanvasTexts = Readonly<Partial<Record<BoxKey, Readonly<Partial<Record<BoxField, string | number>>>>>>;

export function canvasTab(lang: Lang): CanvasTab {
  const inputs = boxPlaces.flatMap(({ box, area }) =>
    box.fields.flatMap((field, line) =>
      field === 'breakEven' ? [] : [{ row: area.row + 1 + line, column: area.column + 1, rows: 1, columns: 1, field }],
    ),
  );
  return {
    rows: ROWS,
    columns: COLUMNS,
    widths: columnWidths,
    heights: heights(),
    ...canvasStyles(),
    frozenRows: 0,
    charts: [],
    values: canvasValues(lang),
    formulas: breakEvenFormula(),
    statusCells: inputs.filter(({ field }) => field === 'status').map(({ field: _, ...area }) => area),
    notes: notes(lang),
    conditions: statuses.map(status => ({ text: boxStatuses[status][lang], ...statusColors[status] })),
    inputs: inputs.map(({ field: _, ...area }) => area),
  };
}

const statuses: readonly BoxStatus[] = ['empty', 'designed', 'partial', 'working', 'stopped'];

/** Where the example's texts go on a canvas that was just drawn. */
export function canvasTextCells(texts: CanvasTexts): { row: number; column: number; value: string | number }[] {
  return boxPlaces.flatMap(({ box }) =>
    box.fields.flatMap(field => {
      const value = texts[box.key]?.[field];
      const cell = fieldCell(box.key, field);
      return value === undefined || cell === null ? [] : [{ ...cell, value }];
    }),
  );
}

function canvasValues(lang: Lang): Values {
  const cells: Cell[][] = Array.from({ length: ROWS }, () => new Array<Cell>(COLUMNS).fill(''));
  const put = (row: number, column: number, value: Cell) => {
    cells[row - 1]![column - 1] = value;
  };
  const words = longText('canvasWords');
  put(TITLE, 2, words.title[lang]);
  put(LEAD, 2, words.lead[lang]);
  put(FRAME_HEADING, 2, words.frame[lang]);
  put(ENGINE_HEADING, 2, words.engine[lang]);
  const guide = slotArea('frame', 0, 0);
  [words.order, words.engineOrder, words.frameOrder, words.perhaps].forEach((text, line) => {
    put(guide.row + line, guide.column, text[lang]);
  });
  for (const { box, area } of boxPlaces) {
    put(area.row, area.column, `${box.name[lang]} · ${box.asks[lang]}`);
    box.fields.forEach((field, line) => {
      put(area.row + 1 + line, area.column, boxFields[field][lang]);
    });
  }
  for (const { row, column, sign } of arrowCells()) put(row, column, sign);
  const back = slotArea('engine', 1, 0);
  put(back.row, back.column, words.again[lang]);
  return cells;
}

export function arrowCells(): { row: number; column: number; sign: string }[] {
  return arrows.map(({ band, slot, gap, sign }) => {
    const box = slotArea('engine', band, slot);
    return gap === 'right'
      ? { row: box.row, column: gapRight(slot), sign }
      : { row: gapBelow('engine', band), column: box.column, sign };
  });
}

function heights(): Layout['heights'] {
  const { title, heading, boxTitle, gap, short, next, long } = canvas.heights;
  const lines = boxPlaces.flatMap(({ box, area }) => [
    { row: area.row, pixels: boxTitle },
    ...box.fields.map((field, line) => ({
      row: area.row + 1 + line,
      pixels: canvas.longFields.some(each => each === field) ? long : field === 'next' ? next : short,
    })),
  ]);
  const gaps = [0, 1, 2].flatMap(band => [gapBelow('frame', band), gapBelow('engine', band)]);
  const tallest = new Map<number, number>();
  for (const { row, pixels } of lines) tallest.set(row, Math.max(pixels, tallest.get(row) ?? 0));
  return [
    { row: TITLE, pixels: title },
    { row: FRAME_HEADING, pixels: heading },
    { row: ENGINE_HEADING, pixels: heading },
    ...gaps.map(row => ({ row, pixels: gap })),
    ...[...tallest].map(([row, pixels]) => ({ row, pixels })),
  ];
}

/** Without separators it is read in every locale; a blank where there is nothing to divide by. */
function breakEvenFormula(): CanvasTab['formulas'] {
  const [goal, per, cell] = [
    fieldCell('revenue', 'goal'),
    fieldCell('revenue', 'perRegular'),
    fieldCell('revenue', 'breakEven'),
  ];
  if (!goal || !per || !cell) return [];
  const a1 = ({ row, column }: { row: number; column: number }) => `${String.fromCharCode(64 + column)}${row}`;
  return [{ ...cell, formula: `=IFERROR(ROUNDUP(${a1(goal)}/${a1(per)}),"")` }];
}

/** One note a box, where writing begins, and what the sums of the revenue goal mean: more would be dots all over. */
function notes(lang: Lang): CanvasTab['notes'] {
  const noted: readonly BoxField[] = ['design', 'goal', 'perRegular', 'breakEven'];
  return boxPlaces.flatMap(({ box }) =>
    noted.flatMap(field => {
      const cell = fieldCell(box.key, field);
      return cell ? [{ ...cell, text: noteText(box.key, field)[lang] }] : [];
    }),
  );
}

/** What the box asks for, and below it what the lines of any box are for. */
function noteText(box: BoxKey, field: BoxField): Words {
  const help = longText('fieldHelp');
  if (field !== 'design') return help[field];
  const { present, next } = help;
  const text = (lang: Lang) =>
    [
      longText('boxHelp')[box][lang],
      '',
      `${boxFields.present[lang]}: ${present[lang]}`,
      `${boxFields.next[lang]}: ${next[lang]}`,
    ].join('\n');
  return { ko: text('ko'), en: text('en') };
}
