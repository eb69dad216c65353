import type { ColumnSpec, TabKey } from '../../sheets-templates/types';
import { excerpt } from './clean-text';
import { formatDay } from './day';
import type { DecodeContext, Grid } from './grid';
import type { Issue, IssueCode, IssueLevel } from './issue';

/** One column of one tab while it is being read. */
export interface ColumnWork {
  readonly tab: TabKey;
  readonly spec: ColumnSpec;
  /** Place of the column in the spec: its bit in `refused`. */
  readonly index: number;
  /** Place of the column in the grid, from 0. */
  readonly place: number;
  readonly cells: Grid['cells'];
  /** Index in the grid of each row of the table; filled block by block, with room for every line of the grid. */
  readonly lines: Int32Array;
  readonly context: DecodeContext;
  readonly refused: Uint32Array;
  readonly issues: Issue[];
}

/** Reads rows `from` to `to`; blocks of rows go through all columns in turn, so that they stay in the processor's cache. */
export interface ColumnReader<Data> {
  readBlock(from: number, to: number): void;
  /** After the last block: the column of so many rows. */
  finish(length: number): Data;
}

/** `row` counts rows of the table. */
export function report(work: ColumnWork, row: number, code: IssueCode, level: IssueLevel, cell: unknown): void {
  if (level === 'error') work.refused[row] = work.refused[row]! | (1 << work.index);
  work.issues.push({
    code,
    level,
    tab: work.tab,
    row: work.lines[row]! + 1,
    column: work.spec.key,
    at: work.place + 1,
    read: shown(work, cell),
  });
}

function shown(work: ColumnWork, cell: unknown): string {
  if (typeof cell !== 'object' || cell === null) return excerpt(cell);
  const day = work.context.dayOf(cell);
  return day === null || Number.isNaN(day) ? excerpt(cell) : formatDay(day);
}
