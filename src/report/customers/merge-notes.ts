import { isBlankCell } from '../../schema/clean-text';

/** What happens to a cell of the owner's when the rows of one customer become one. Rows and columns from 0. */
export type CellMove =
  | { readonly kind: 'copy'; readonly column: number; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly column: number; readonly row: number; readonly text: string };

export interface OwnColumns {
  readonly places: readonly number[];
  /** Where what has no room in its own cell is written: a second due date. -1: the tab has no such column. */
  readonly note: number;
  readonly header: readonly unknown[];
  /** For a day that goes into the note. */
  shown(cell: unknown): string;
}

type Cells = readonly unknown[];

export interface OwnCells {
  readonly rows: readonly Cells[];
  /** As `relativeFormula` gives them. Blank where a cell has none; null: there are none at all. */
  readonly formulas: readonly (readonly string[])[] | null;
}

interface OwnCell {
  readonly value: unknown;
  readonly formula: string;
}

/** Nothing is lost: blank cells take the other's, texts stand on lines of their own, a second date or number goes to the
 *  note. null: something has no place, so that the row must stay; a formula is never written over. */
export function mergeNotes(cells: OwnCells, from: number, to: number, columns: OwnColumns): CellMove[] | null {
  const moves: CellMove[] = [];
  const lines: string[] = [];
  for (const column of columns.places) {
    const [ours, theirs] = [cellAt(cells, to, column), cellAt(cells, from, column)];
    if (column === columns.note || saysNothingNew(ours, theirs, columns)) continue;
    if (isFree(ours)) moves.push({ kind: 'copy', column, from, to });
    else if (theirs.formula !== '') return null;
    else if (ours.formula === '' && typeof ours.value === 'string' && typeof theirs.value === 'string') {
      const text = joined(ours.value, [theirs.value]);
      if (text !== ours.value) moves.push({ kind: 'text', column, row: to, text });
    } else lines.push(noteLine(columns, column, theirs));
  }
  const noted = noteMoves(cells, from, to, columns, lines);
  return noted && [...moves, ...noted];
}

/** What stands in the rows after the moves. */
export function afterMoves({ rows, formulas }: OwnCells, moves: readonly CellMove[]): OwnCells {
  const cells = [...rows];
  const texts = formulas && [...formulas];
  for (const move of moves) {
    const { column } = move;
    const to = move.kind === 'copy' ? move.to : move.row;
    const value = move.kind === 'copy' ? cells[move.from]?.[column] : move.text;
    cells[to] = withCell(cells[to] ?? [], column, value);
    if (texts && move.kind === 'copy') texts[to] = withCell(texts[to] ?? [], column, texts[move.from]?.[column] ?? '');
  }
  return { rows: cells, formulas: texts };
}

/** References count from the formula's own row: one that was filled down reads the same in every row. */
export function relativeFormula(formula: string, row: number): string {
  return formula.replace(/([A-Z])(\d+)/g, (_, letter: string, number: string) => `${letter}[${Number(number) - row}]`);
}

function noteMoves(
  cells: OwnCells,
  from: number,
  to: number,
  columns: OwnColumns,
  lines: readonly string[],
): CellMove[] | null {
  const column = columns.note;
  if (column < 0) return lines.length > 0 ? null : [];
  const [ours, theirs] = [cellAt(cells, to, column), cellAt(cells, from, column)];
  const isKnown = saysNothingNew(ours, theirs, columns);
  if (isKnown && lines.length === 0) return [];
  if (ours.formula !== '') return null;
  if (!isKnown && theirs.formula !== '') {
    return isFree(ours) && lines.length === 0 ? [{ kind: 'copy', column, from, to }] : null;
  }
  const before = isEmptyCell(ours.value) ? '' : columns.shown(ours.value);
  const text = joined(before, [...(isKnown ? [] : [columns.shown(theirs.value)]), ...lines]);
  return text === before ? [] : [{ kind: 'text', column, row: to, text }];
}

function cellAt({ rows, formulas }: OwnCells, row: number, column: number): OwnCell {
  return { value: rows[row]?.[column], formula: formulas?.[row]?.[column] ?? '' };
}

/** The same formula was filled down, whatever it shows. */
function saysNothingNew(ours: OwnCell, theirs: OwnCell, { shown }: OwnColumns): boolean {
  if (theirs.formula !== '') return ours.formula === theirs.formula;
  return isEmptyCell(theirs.value) || (!isEmptyCell(ours.value) && shown(ours.value) === shown(theirs.value));
}

function isFree({ value, formula }: OwnCell): boolean {
  return formula === '' && isEmptyCell(value);
}

function noteLine({ header, shown }: OwnColumns, column: number, { value }: OwnCell): string {
  const name = String(header[column] ?? '').trim();
  return name === '' ? shown(value) : `${name}: ${shown(value)}`;
}

function withCell<T>(cells: readonly T[], column: number, value: T): T[] {
  const changed = [...cells];
  changed[column] = value;
  return changed;
}

/** A line that is there already is not written twice: what was cut short is done again. */
function joined(text: string, more: readonly string[]): string {
  return more.reduce(
    (all, line) => (all === '' ? line : `\n${all}\n`.includes(`\n${line}\n`) ? all : `${all}\n${line}`),
    text,
  );
}

/** A check box that is not ticked says nothing. */
export function isEmptyCell(cell: unknown): boolean {
  return cell === false || isBlankCell(cell);
}
