import { automation } from '../../sheets-templates/automation';
import { neededBoxes } from '../../sheets-templates/canvas-boxes';
import { digilog } from '../../sheets-templates/digilog';
import { fandom } from '../../sheets-templates/fandom';
import { roles } from '../../sheets-templates/roles';
import { spa } from '../../sheets-templates/spa';
import { stages } from '../../sheets-templates/stages';
import type { TabSpec } from '../../sheets-templates/types';
import type { Issue } from '../domain/issue';
import type { Work } from '../domain/work/work';
import type { Evidence } from '../guide/evidence';
import { judgeSteps, nextStep, type StepState } from '../guide/steps';
import { isExample } from '../report/examples/rows';
import type { Canvas } from '../schema/canvas';
import { firstDayOfWeek } from '../schema/day';
import type { Grid } from '../schema/grid';
import { type KpisTable, NO_DAY } from '../schema/table';
import type { Books } from './books';
import { type IdRows, type Numbered, numberRows } from './number-rows';
import type { WorkRead } from './read-work';
import type { Shop } from './shop';

/** What the tabs beside the ledgers say: how far the five steps are taken, and what cannot be read. */
export interface Guidance {
  readonly steps: readonly StepState[];
  readonly next: ReturnType<typeof nextStep>;
  readonly issues: readonly Issue[];
  readonly idsGiven: number;
  readonly lastIds: Readonly<Record<string, number>>;
  /** Example rows in the tabs beside the ledger of transactions. */
  readonly exampleRows: number;
}

/** How far each of the five steps is taken. Writes nothing. */
export function stepsOf({ ledgers, work, computed }: Shop): StepState[] {
  return judgeSteps({
    engineBoxes: neededBoxes.length,
    engineBoxesFilled: filledBoxes(work.canvas),
    kpiWeeks: weeksIn(ledgers.kpis, ledgers.settings.weekStart),
    deals: computed.figures.rowCounts.counted,
    stages: Object.keys(stages).length,
    stagesWithProcess: stagesWithProcess(work.book.works),
    ...delegation(work),
  });
}

export function guide(shop: Shop): Guidance {
  const { books, ledgers, work } = shop;
  const numbered = numberAll(books, work);
  const steps = stepsOf(shop);
  return {
    steps,
    next: nextStep(steps),
    issues: work.issues,
    idsGiven: Object.values(numbered).reduce((sum, { given }) => sum + given.size, 0),
    lastIds: Object.fromEntries(Object.entries(numbered).map(([key, { last }]) => [key, last])),
    exampleRows: [ledgers.kpis.note, ...Object.values(idColumns(work)).map(rows => rows?.id ?? [])]
      .flat()
      .filter(isExample).length,
  };
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
    spa: number(books, spa, work.spa.grid, rows.spa),
    roles: number(books, roles, work.people.grid, rows.roles),
    digilog: number(books, digilog, work.digilog.grid, rows.digilog),
    automation: number(books, automation, work.automation.grid, rows.automation),
    fandom: number(books, fandom, work.fandom.grid, rows.fandom),
  };
}

function number(books: Books, spec: TabSpec, grid: Grid | null, rows: IdRows | null): Numbered {
  const tab = books.tabs.get(spec.key);
  const last = books.memory.lastIds[spec.key] ?? 0;
  return tab && grid && rows ? numberRows(tab, spec, grid, rows, last) : { given: new Map(), last };
}

function filledBoxes({ boxes }: Canvas): number {
  return neededBoxes.filter(key => boxes[key].design !== '' && boxes[key].present !== '').length;
}

function weeksIn({ start }: KpisTable, weekStart: 'monday' | 'sunday'): number {
  const days = [...start].filter(day => day !== NO_DAY);
  return new Set(days.map(day => firstDayOfWeek(day, weekStart))).size;
}

function stagesWithProcess(works: readonly Work[]): number {
  const written = works.flatMap(({ stage, process }) => (stage !== null && process !== '' ? [stage] : []));
  return new Set(written).size;
}

function delegation({ people: { table } }: WorkRead): Pick<Evidence, 'delegated' | 'automated'> {
  if (!table) return { delegated: 0, automated: 0 };
  const { state, metric } = table.columns;
  const stateOf = (row: number) => state.options[state.codes[row] ?? -1];
  const rows = [...state.codes.keys()];
  const handedOver = rows.filter(row => stateOf(row) === 'delegated' || stateOf(row) === 'automated');
  return {
    delegated: handedOver.filter(row => (metric.codes[row] ?? -1) >= 0).length,
    automated: rows.filter(row => stateOf(row) === 'automated').length,
  };
}
