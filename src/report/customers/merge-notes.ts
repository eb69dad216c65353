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

/** Nothing is lost: blank cells take the other's, texts stand on lines of their own, a second date or number goes to the note. */
export function mergeNotes(rows: readonly Cells[], from: number, to: number, columns: OwnColumns): CellMove[] {
  const moves: CellMove[] = [];
  const lines: string[] = [];
  for (const column of columns.places) {
    const [ours, theirs] = [rows[to]?.[column], rows[from]?.[column]];
    if (column === columns.note || isEmptyCell(theirs) || columns.shown(ours) === columns.shown(theirs)) continue;
    if (isEmptyCell(ours)) moves.push({ kind: 'copy', column, from, to });
    else if (typeof ours === 'string' && typeof theirs === 'string') {
      const text = joined(ours, [theirs]);
      if (text !== ours) moves.push({ kind: 'text', column, row: to, text });
    } else lines.push(`${String(columns.header[column] ?? '')}: ${columns.shown(theirs)}`);
  }
  return [...moves, ...noteMoves(rows, from, to, columns.note, lines)];
}

function noteMoves(rows: readonly Cells[], from: number, to: number, column: number, lines: string[]): CellMove[] {
  if (column < 0) return [];
  const [ours, theirs] = [rows[to]?.[column], rows[from]?.[column]];
  const before = isEmptyCell(ours) ? '' : String(ours);
  const text = joined(before, [...(isEmptyCell(theirs) ? [] : [String(theirs)]), ...lines]);
  return text === before ? [] : [{ kind: 'text', column, row: to, text }];
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
