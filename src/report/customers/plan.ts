import type { CustomerAlias } from '../../schema/settings';
import {
  afterMoves,
  type CellMove,
  isEmptyCell,
  mergeNotes,
  type OwnCells,
  type OwnColumns,
  relativeFormula,
} from './merge-notes';

/** The list as it stands in the tab, below its header. */
export interface StandingList {
  readonly rows: readonly (readonly unknown[])[];
  /** Place of the customer's name in a row. */
  readonly nameAt: number;
  readonly own: OwnColumns;
  /** Text of the stage that marks who is gone already. */
  isMarkedGone(row: readonly unknown[]): boolean;
  /** The owner's cells with a formula, filled down perhaps far below the list, are no notes. null: not known. */
  readonly formulas: readonly (readonly string[])[] | null;
}

/** `gone`: in no ledger under this name, with something of the owner's beside it. `own`: nobody's, the owner typed it. `merged`: its
 *  notes stand in another row by now. */
export interface PlannedRow {
  readonly kind: 'customer' | 'gone' | 'own' | 'free' | 'merged';
  readonly name: string;
}

/** Row numbers count from 0 below the header; each step as the tab stands after the ones before. */
export interface ListPlan {
  readonly merges: readonly CellMove[];
  /** One row each, to the end. */
  readonly toEnd: readonly number[];
  /** Room for new customers above those who are gone. */
  readonly insert: { readonly at: number; readonly count: number } | null;
  readonly rows: readonly PlannedRow[];
  /** Rows of a second name that stay, for something in them has no place in the row of the first. */
  readonly unmerged: number;
}

/** What is left over is done by the next refresh: each costs calls. */
const MOST_MERGES = 20;
const MOST_MOVES = 10;

interface Row extends PlannedRow {
  readonly isNewlyGone: boolean;
}

/** Must formulas be asked for? Only where something stands in a row that is no customer's, or a customer's second. */
export function needsFormulas(list: StandingList, customers: ReadonlySet<string>, aliases: readonly CustomerAlias[]) {
  const { byRow } = claimRows(list, customers, originalsOf(aliases));
  return list.rows.some((row, index) => !byRow.has(index) && list.own.places.some(place => !isEmptyCell(row[place])));
}

/**
 * Rows stay where the owner sorted them, so that notes, colours and formulas beside them do too. New customers go into rows that
 * are free, then to the end; `customers` in the order in which a new list shows them.
 */
export function planList(
  list: StandingList,
  customers: readonly string[],
  aliases: readonly CustomerAlias[],
): ListPlan {
  const claims = claimRows(list, new Set(customers), originalsOf(aliases));
  const merges: CellMove[] = [];
  let standing = ownCells(list);
  let [merged, unmerged] = [0, 0];
  const rows = list.rows.map((cells, index): Row => {
    const name = claims.byRow.get(index);
    if (name !== undefined) return { kind: 'customer', name, isNewlyGone: false };
    const typed = nameOf(cells, list.nameAt);
    if (!hasNotes(list, index)) return { kind: 'free', name: '', isNewlyGone: false };
    const keeper = claims.keeperOf(typed);
    if (keeper !== undefined && merged < MOST_MERGES) {
      const moves = mergeNotes(standing, index, keeper, list.own);
      if (moves) {
        merged++;
        merges.push(...moves);
        // a third row is merged with what the second has left there
        standing = afterMoves(standing, moves);
        return { kind: 'merged', name: '', isNewlyGone: false };
      }
      unmerged++;
    }
    const kind = typed === '' ? 'own' : 'gone';
    return { kind, name: typed, isNewlyGone: kind === 'gone' && !list.isMarkedGone(cells) };
  });
  const toEnd = moveGone(rows);
  const isNew = (name: string) => !claims.byName.has(name);
  return { merges, toEnd, unmerged, ...placeNew(rows, customers.filter(isNew)) };
}

function ownCells({ rows, formulas }: StandingList): OwnCells {
  const relative = (formula: string, row: number) => (formula === '' ? '' : relativeFormula(formula, row));
  return { rows, formulas: formulas?.map((cells, row) => cells.map(cell => relative(cell, row))) ?? null };
}

function claimRows(list: StandingList, customers: ReadonlySet<string>, originals: ReadonlyMap<string, string>) {
  const byName = new Map<string, number>();
  const byRow = new Map<number, string>();
  const claim = (name: string, row: number) => {
    if (!customers.has(name) || byName.has(name)) return;
    byName.set(name, row);
    byRow.set(row, name);
  };
  // the row under the customer's own name comes before those under another
  list.rows.forEach((cells, row) => {
    const name = nameOf(cells, list.nameAt);
    if (!originals.has(name)) claim(name, row);
  });
  list.rows.forEach((cells, row) => {
    const original = originals.get(nameOf(cells, list.nameAt));
    if (original !== undefined) claim(original, row);
  });
  return { byName, byRow, keeperOf: (name: string) => byName.get(originals.get(name) ?? name) };
}

/** Simulates on `rows` what the tab does: whoever is newly gone goes to the end, in the order they stand. */
function moveGone(rows: Row[]): number[] {
  const moves: number[] = [];
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === 'gone') end--;
  for (let index = 0; index < end && moves.length < MOST_MOVES; ) {
    const row = rows[index];
    if (!row?.isNewlyGone) {
      index++;
      continue;
    }
    moves.push(index);
    rows.splice(index, 1);
    rows.push(row);
    end--;
  }
  return moves;
}

function placeNew(rows: readonly Row[], added: readonly string[]): Pick<ListPlan, 'insert' | 'rows'> {
  const waiting = [...added].reverse();
  const filled = rows.map((row): PlannedRow => {
    const name = row.kind === 'free' ? waiting.pop() : undefined;
    return name === undefined ? row : { kind: 'customer', name };
  });
  let end = filled.length;
  while (end > 0 && filled[end - 1]?.kind === 'gone') end--;
  const rest = waiting.reverse().map((name): PlannedRow => ({ kind: 'customer', name }));
  if (rest.length === 0) return { insert: null, rows: filled };
  return {
    insert: end < filled.length ? { at: end, count: rest.length } : null,
    rows: [...filled.slice(0, end), ...rest, ...filled.slice(end)],
  };
}

function hasNotes({ rows, own, formulas }: StandingList, row: number): boolean {
  return own.places.some(place => !isEmptyCell(rows[row]?.[place]) && !formulas?.[row]?.[place]);
}

function originalsOf(aliases: readonly CustomerAlias[]): ReadonlyMap<string, string> {
  return new Map(aliases.map(({ name, of }) => [name, of]));
}

function nameOf(cells: readonly unknown[], at: number): string {
  const cell = cells[at];
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
