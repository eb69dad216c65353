import { automation as automationTab } from '../../../sheets-templates/automation';
import { deals as dealsTab } from '../../../sheets-templates/deals';
import { digilog as digilogTab } from '../../../sheets-templates/digilog';
import { fandom } from '../../../sheets-templates/fandom';
import { kpis as kpisTab } from '../../../sheets-templates/kpis';
import { roles as rolesTab } from '../../../sheets-templates/roles';
import { spa as spaTab } from '../../../sheets-templates/spa';
import type { TabSpec } from '../../../sheets-templates/types';
import type { Issue } from '../../domain/issue';
import { type Aims, aimsOf } from '../../guide/aims';
import type { Evidence } from '../../guide/evidence';
import { focusOf, type NextStep, nextStep } from '../../guide/next';
import { judgeSteps, type StepState } from '../../guide/steps';
import { isExample } from '../../report/examples/rows';
import { firstDayOfWeek } from '../../schema/day';
import type { Grid } from '../../schema/grid';
import { findHeader } from '../../schema/header';
import type { Books } from '../books/books';
import { type IdRows, type Numbered, numberRows } from '../books/number-rows';
import type { Ledgers } from '../books/read-books';
import type { WorkRead } from '../books/read-work';
import type { Shop } from '../books/shop';

/** What the tabs beside the ledgers say: how far the five steps are taken, and what cannot be read. */
export interface Guidance {
  readonly steps: readonly StepState[];
  readonly next: NextStep | null;
  readonly aims: Aims;
  /** Something of which a run can be logged. */
  readonly hasWork: boolean;
  readonly issues: readonly Issue[];
  readonly idsGiven: number;
  readonly lastIds: Readonly<Record<string, number>>;
  /** Example rows in the tabs beside the ledger of transactions. */
  readonly exampleRows: number;
}

/** How far each of the five steps is taken. Writes nothing. */
export function stepsOf({ books, settings, ledgers, work, computed }: Shop): StepState[] {
  return judgeSteps({
    today: books.today,
    settings,
    duties: work.people.duties,
    canvas: work.canvas,
    kpis: ledgers.kpis,
    deals: ledgers.deals,
    counted: computed.figures.rowCounts.counted,
    recordsApplications: computed.applicationsFrom !== null,
    works: work.book.works,
    freeRow: freeRows(ledgers, work),
    past: work.past,
  });
}

/** The one thing to do next, the bottleneck counting. What is kept in the week itself changes nothing in it. */
export function nextOf({ books, settings, computed, work }: Shop, steps: readonly StepState[]): NextStep | null {
  const week = firstDayOfWeek(books.today, settings.weekStart);
  const before = work.past.filter(({ day }) => day < week);
  return nextStep(steps, focusOf(computed.guidance().bottleneck), before);
}

export function aimsOfShop({ books, settings, computed, work }: Shop): Aims {
  const { weekStart } = settings;
  return aimsOf(computed.money(), work.book.works, { past: work.past, today: books.today, weekStart });
}

export function guide(shop: Shop): Guidance {
  const { books, ledgers, work } = shop;
  const numbered = numberAll(books, work);
  const steps = stepsOf(shop);
  const next = nextOf(shop, steps);
  return {
    steps,
    next,
    hasWork: work.book.works.length > 0,
    aims: aimsOfShop(shop),
    issues: work.issues,
    idsGiven: Object.values(numbered).reduce((sum, { given }) => sum + given.size, 0),
    lastIds: Object.fromEntries(Object.entries(numbered).map(([key, { last }]) => [key, last])),
    exampleRows: [ledgers.kpis.note, ...Object.values(idColumns(work)).map(rows => rows?.id ?? [])]
      .flat()
      .filter(isExample).length,
  };
}

/** Where the next row of each tab is typed. */
function freeRows(
  { kpis, deals, dealsGrid }: Ledgers,
  { spa, people, digilog, automation }: WorkRead,
): Evidence['freeRow'] {
  return {
    kpis: freeRow(kpisTab, null, kpis),
    deals: freeRow(dealsTab, dealsGrid, deals),
    spa: freeRow(spaTab, spa.grid, spa.table),
    roles: freeRow(rolesTab, people.grid, people.table),
    digilog: freeRow(digilogTab, digilog.grid, digilog.table),
    automation: freeRow(automationTab, automation.grid, automation.table),
  };
}

function freeRow(spec: TabSpec, grid: Grid | null, table: { readonly row: Int32Array } | null): number | null {
  const last = table?.row[table.row.length - 1];
  if (last !== undefined) return last + 1;
  const header = grid ? findHeader(spec, grid).row : -1;
  return header < 0 ? null : header + 2;
}

/** The tabs beside the ledgers whose rows have IDs. */
function idColumns(work: WorkRead) {
  const { spa, people, digilog, automation, fandom } = work;
  return {
    spa: idsOf(spa.table),
    roles: idsOf(people.table),
    digilog: idsOf(digilog.table),
    automation: idsOf(automation.table),
    fandom: idsOf(fandom.table),
  };
}

function idsOf(
  table: { readonly row: ArrayLike<number>; readonly columns: { readonly id: readonly string[] } } | null,
): IdRows | null {
  return table && { row: table.row, id: table.columns.id };
}

function numberAll(books: Books, work: WorkRead): Readonly<Record<string, Numbered>> {
  const rows = idColumns(work);
  return {
    spa: number(books, spaTab, work.spa.grid, rows.spa),
    roles: number(books, rolesTab, work.people.grid, rows.roles),
    digilog: number(books, digilogTab, work.digilog.grid, rows.digilog),
    automation: number(books, automationTab, work.automation.grid, rows.automation),
    fandom: number(books, fandom, work.fandom.grid, rows.fandom),
  };
}

function number(books: Books, spec: TabSpec, grid: Grid | null, rows: IdRows | null): Numbered {
  const tab = books.tabs.get(spec.key);
  const last = books.memory.lastIds[spec.key] ?? 0;
  return tab && grid && rows ? numberRows(tab, spec, grid, rows, last) : { given: new Map(), last };
}
