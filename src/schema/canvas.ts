import { type BoxKey, boxes } from '../../sheets-templates/canvas-boxes';
import {
  type BoxField,
  type BoxSpec,
  type BoxStatus,
  boxFields,
  boxStatuses,
} from '../../sheets-templates/canvas-fields';
import { excerpt, isErrorValue, normaliseText } from './clean-text';
import { normaliseHeader } from './header';
import type { Issue, IssueCode } from './issue';
import { optionOf } from './option-column';
import { type NumberRules, readNumber } from './read-number';

type TextField = 'design' | 'present' | 'channel' | 'next';

export interface CanvasBox extends Readonly<Record<TextField, string>> {
  readonly status: BoxStatus | null;
}

export interface Canvas {
  readonly boxes: Readonly<Record<BoxKey, CanvasBox>>;
  /** Boxes that neither their title nor a named range led to. */
  readonly missing: readonly BoxKey[];
  /** Major units. */
  readonly goal: number | null;
  readonly perRegular: number | null;
  /** Regulars needed to reach the goal. */
  readonly breakEven: number | null;
}

/** Rows and columns from 1, as a named range gives them. */
export interface BoxPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Cells = readonly (readonly unknown[])[];

/** The cell beside a label. */
export interface FoundField {
  /** Counted from 0, as an index of the grid. */
  readonly row: number;
  readonly column: number;
  readonly cell: unknown;
  readonly labelColumn: number;
}

export type FoundBox = ReadonlyMap<BoxField, FoundField>;

/** A box reaches this far under its title even where a person put rows in between. */
const DEEPEST = 20;
/** From a label to its value, where columns were put in between. */
const WIDEST = 8;
export const ARROWS = ['→', '←', '↑', '↓'];

/**
 * Where the lines of each box are: a box is found by its title in any language, its lines by their labels. `places` (the
 * named ranges) is only needed for boxes whose title was changed: those that are missing without it.
 */
export function findBoxes(cells: Cells, places: ReadonlyMap<BoxKey, BoxPlace> = new Map()): Map<BoxKey, FoundBox> {
  const found = new Map<BoxKey, FoundBox>();
  const drawn: Drawn = { cells, titles: titlesOf(cells) };
  for (const box of boxes) {
    const place = places.get(box.key);
    const fields = byTitle(drawn, box) ?? (place ? byPlace(drawn, box, place) : null);
    if (fields) found.set(box.key, fields);
  }
  return found;
}

/** What the canvas says, wherever its boxes are now. */
export function decodeCanvas(
  cells: Cells,
  rules: NumberRules,
  places?: ReadonlyMap<BoxKey, BoxPlace>,
): { canvas: Canvas; issues: Issue[]; found: ReadonlyMap<BoxKey, FoundBox> } {
  const issues: Issue[] = [];
  const found = findBoxes(cells, places);
  const complain = (code: IssueCode, { row, column, cell }: FoundField) =>
    issues.push({
      code,
      level: 'warning',
      tab: 'canvas',
      row: row + 1,
      column: null,
      at: column + 1,
      read: excerpt(cell),
    });
  const entries = boxes.map(({ key }) => [key, readBox(found.get(key) ?? new Map(), complain)]);
  const revenue = found.get('revenue') ?? new Map<BoxField, FoundField>();
  const amount = (field: 'goal' | 'perRegular') => readAmount(revenue.get(field), rules, complain);
  const [goal, perRegular] = [amount('goal'), amount('perRegular')];
  const canvas: Canvas = {
    // every key of `boxes` has its entry
    boxes: Object.fromEntries(entries) as Canvas['boxes'],
    missing: boxes.map(({ key }) => key).filter(key => !found.has(key)),
    goal,
    perRegular,
    breakEven: breakEvenRegulars(goal, perRegular),
  };
  return { canvas, issues, found };
}

export function breakEvenRegulars(goal: number | null, perRegular: number | null): number | null {
  return goal !== null && perRegular !== null && perRegular > 0 ? Math.ceil(goal / perRegular) : null;
}

/** `④ 마케팅 문장 · 모두를 한 문장으로` is the title 마케팅 문장. */
function titleWord(cell: unknown): string {
  if (typeof cell !== 'string' || cell.length > 120) return '';
  const name = normaliseText(cell).split(' · ')[0] ?? '';
  return normaliseHeader(name.replace(/^[^\p{L}]+/u, ''));
}

function labelField(cell: unknown): BoxField | null {
  return typeof cell === 'string' && cell.length <= 40 ? optionOf<BoxField>(boxFields, cell) : null;
}

/** The box that each cell is the title of, if it is one. */
function titlesOf(cells: Cells): (BoxKey | null)[][] {
  const words = new Map<string, BoxKey>();
  for (const { key, name } of boxes) for (const word of [key, name.ko, name.en]) words.set(normaliseHeader(word), key);
  return cells.map(line => line.map(cell => words.get(titleWord(cell)) ?? null));
}

interface Drawn {
  readonly cells: Cells;
  readonly titles: readonly (readonly (BoxKey | null)[])[];
}

/** The same words may stand elsewhere as text: the title is the one with most of its labels under it. */
function byTitle(drawn: Drawn, box: BoxSpec): FoundBox | null {
  let best: FoundBox | null = null;
  drawn.titles.forEach((line, row) => {
    line.forEach((title, column) => {
      if (title !== box.key) return;
      const fields = fieldsUnder(drawn, box, row, column);
      if (fields.size > (best?.size ?? 0)) best = fields;
    });
  });
  return best;
}

function fieldsUnder({ cells, titles }: Drawn, box: BoxSpec, titleRow: number, column: number): FoundBox {
  const fields = new Map<BoxField, FoundField>();
  for (let row = titleRow + 1; row < cells.length && row <= titleRow + DEEPEST; row++) {
    if (titles[row]?.[column]) break;
    const field = labelField(cells[row]?.[column]);
    if (field && box.fields.includes(field) && !fields.has(field)) fields.set(field, valueBeside(cells, row, column));
  }
  return fields;
}

function valueBeside(cells: Cells, row: number, labelColumn: number): FoundField {
  for (let column = labelColumn + 1; column <= labelColumn + WIDEST; column++) {
    const cell = cells[row]?.[column];
    if (cell === '' || cell === null || cell === undefined) continue;
    // the next box begins here: this line is blank. A box's name is no sign of that, it may well be the value.
    if (labelField(cell) || ARROWS.includes(String(cell))) break;
    return { row, column, cell, labelColumn };
  }
  return { row, column: labelColumn + 1, cell: '', labelColumn };
}

/** Inside the named range: by labels where they are left, else line by line in the order in which they were drawn. */
function byPlace(drawn: Drawn, box: BoxSpec, place: BoxPlace): FoundBox {
  const column = place.column - 1;
  const labelled = fieldsUnder(drawn, box, place.row - 1, column);
  if (labelled.size > 0) return labelled;
  const lines = place.rows - 1;
  // frames of older versions have a line less
  const fields = lines < box.fields.length ? box.fields.filter(field => field !== 'channel') : box.fields;
  return new Map(
    fields.slice(0, lines).map((field, line) => [field, valueBeside(drawn.cells, place.row + line, column)]),
  );
}

function readBox(fields: FoundBox, complain: (code: IssueCode, field: FoundField) => void): CanvasBox {
  const text = (field: TextField) => {
    const found = fields.get(field);
    const written = found ? normaliseText(String(found.cell)) : '';
    if (!found || !isErrorValue(written)) return /^[-–—]$/.test(written) ? '' : written;
    complain('error-value', found);
    return '';
  };
  const status = fields.get('status');
  const typed = status ? normaliseText(String(status.cell)) : '';
  const chosen = typed === '' ? null : optionOf<BoxStatus>(boxStatuses, typed);
  if (status && typed !== '' && chosen === null) complain('not-an-option', status);
  return {
    design: text('design'),
    present: text('present'),
    channel: text('channel'),
    next: text('next'),
    status: chosen,
  };
}

function readAmount(
  field: FoundField | undefined,
  rules: NumberRules,
  complain: (code: IssueCode, field: FoundField) => void,
): number | null {
  if (!field || field.cell === '') return null;
  if (typeof field.cell === 'number') return Number.isFinite(field.cell) ? field.cell : null;
  const { value, issue } = readNumber(String(field.cell), rules);
  if (issue) complain(issue, field);
  return value;
}
