import type { TabKey, Words } from '../../sheets-templates/types';
import type { HistoryRow } from '../domain/history/history';
import type { StageKey, Work } from '../domain/work/work';
import type { Canvas } from '../schema/canvas';
import type { Duty } from '../schema/decode-roles';
import type { Settings } from '../schema/settings';
import type { Day, DealsTable, KpisTable } from '../schema/table';
import type { PageAsked, Place } from '../server/contract';

/** What the rules of the five steps look at: the decoded tables, and nothing that was worked out for a page. */
export interface Evidence {
  readonly today: Day;
  readonly settings: Pick<Settings, 'weekStart' | 'staff' | 'targets'>;
  readonly duties: readonly Duty[];
  readonly canvas: Canvas;
  readonly kpis: Pick<KpisTable, 'start' | 'row'>;
  readonly deals: Pick<DealsTable, 'day' | 'row' | 'id'>;
  /** Rows of the transaction ledger that count. */
  readonly counted: number;
  /** Applications are written down, so that rates of them can have a target. */
  readonly recordsApplications: boolean;
  readonly works: readonly Work[];
  /** The first free row of the tabs that people type rows into; null where that is not known. */
  readonly freeRow: Readonly<Partial<Record<TabKey, number | null>>>;
  readonly past: readonly HistoryRow[];
}

/** A cell that proves or lacks something, and what it is about. */
export interface Mark {
  readonly place: Place;
  readonly name: Words;
  readonly stage: StageKey | null;
  /** Where it has no row yet: the page that writes one, in place of a blank line to be filled by hand. */
  readonly page?: PageAsked;
}

/** What a rule finds. Nothing lacks although it is not met: it takes time, and there is nothing to do now. */
export interface Judgement {
  readonly have: number;
  readonly need: number;
  readonly proofs: readonly Mark[];
  /** What to do first stands first. */
  readonly lacks: readonly Mark[];
  /** What lacks is half done, though nothing proves it yet. */
  readonly isBegun?: boolean;
}

export function mark(place: Place, name: Words | string, stage: StageKey | null = null): Mark {
  return { place, name: typeof name === 'string' ? { ko: name, en: name } : name, stage };
}

/** Where the next row is typed. */
export function freeCell({ freeRow }: Evidence, tab: TabKey, column: string): Place {
  return { tab, row: freeRow[tab] ?? null, column };
}

const writers = { roles: 'handOver', digilog: 'log', automation: 'machine' } as const;

/** The person, the record or the machine of a piece of work, of which nothing is written yet. */
export function unwritten(evidence: Evidence, tab: keyof typeof writers, { id, name, stage }: Work): Mark {
  return {
    ...mark(freeCell(evidence, tab, 'work'), name, stage),
    page: { page: writers[tab], item: id || name, options: {} },
  };
}

/** Some of them are there and some are not, one place each. */
export function sorted<T>(
  items: readonly T[],
  isThere: (item: T) => boolean,
  proof: (item: T) => Mark,
  lack: (item: T) => Mark,
): Judgement {
  const there = items.filter(isThere);
  return {
    have: there.length,
    need: items.length,
    proofs: there.map(proof),
    lacks: items.filter(item => !isThere(item)).map(lack),
  };
}

/** Where the machine, the person or the record of a piece of work has its row, and where it would have one. */
export function workCell(
  { row, id }: { readonly row: number; readonly id: string },
  tab: TabKey,
  column: string,
): Place {
  return { tab, row, column, ...(id !== '' && { id }) };
}

export function isWritten({ process }: Work): boolean {
  return process !== '';
}

/** Written down and done again and again: a project ends. */
export function routines({ works }: Evidence): Work[] {
  return works.filter(work => isWritten(work) && work.workType !== 'project');
}
