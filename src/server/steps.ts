import { rangeName } from '../../sheets-templates/canvas';
import { neededBoxes } from '../../sheets-templates/canvas-boxes';
import { roles } from '../../sheets-templates/roles';
import { spa } from '../../sheets-templates/spa';
import { stages } from '../../sheets-templates/stages';
import type { TabSpec } from '../../sheets-templates/types';
import type { Issue } from '../domain/issue';
import type { Evidence } from '../guide/evidence';
import { judgeSteps, nextStep, type StepState } from '../guide/steps';
import { isExample } from '../report/examples/rows';
import { type Canvas, decodeCanvas } from '../schema/canvas';
import { firstDayOfWeek } from '../schema/day';
import { decodeGrid, type Table } from '../schema/decode-grid';
import type { Grid } from '../schema/grid';
import { type KpisTable, NO_DAY } from '../schema/table';
import { placeOfRange, readCells } from '../sheet/read-tab';
import type { Books } from './books';
import { type IdRows, type Numbered, numberRows } from './number-rows';
import { gridOf, type Ledgers, tabMissing } from './read-books';
import type { RolesRead } from './read-roles';

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

export function guide(books: Books, ledgers: Ledgers, people: RolesRead, countedDeals: number): Guidance {
  const work = readSpa(books, ledgers);
  const numbered = {
    spa: number(books, spa, work.grid, idsOf(work.table)),
    roles: number(books, roles, people.grid, idsOf(people.table)),
  };
  const drawn = readCanvas(books, ledgers);
  const evidence: Evidence = {
    engineBoxes: neededBoxes.length,
    engineBoxesFilled: filledBoxes(drawn.canvas),
    kpiWeeks: weeksIn(ledgers.kpis, ledgers.settings.weekStart),
    deals: countedDeals,
    stages: Object.keys(stages).length,
    stagesWithProcess: work.table ? stagesWithProcess(work.table) : 0,
    ...(people.table ? delegation(people.table) : { delegated: 0, automated: 0 }),
  };
  const steps = judgeSteps(evidence);
  return {
    steps,
    next: nextStep(steps),
    issues: [...drawn.issues, ...work.issues, ...people.issues],
    idsGiven: numbered.spa.given.size + numbered.roles.given.size,
    lastIds: { spa: numbered.spa.last, roles: numbered.roles.last },
    exampleRows: [ledgers.kpis.note, idsOf(work.table)?.id ?? [], idsOf(people.table)?.id ?? []]
      .flat()
      .filter(isExample).length,
  };
}

function readSpa(books: Books, { context }: Ledgers) {
  const grid = gridOf(books, spa);
  if (!grid) return { grid, table: null, issues: [tabMissing('spa')] };
  const { table, issues } = decodeGrid(spa, grid, context);
  return { grid, table, issues };
}

function number(books: Books, spec: TabSpec, grid: Grid | null, rows: IdRows | null): Numbered {
  const tab = books.tabs.get(spec.key);
  const last = books.memory.lastIds[spec.key] ?? 0;
  return tab && grid && rows ? numberRows(tab, spec, grid, rows, last) : { given: new Map(), last };
}

function idsOf(table: Table<typeof spa> | Table<typeof roles> | null): IdRows | null {
  return table && { row: table.row, id: table.columns.id };
}

/** Named ranges are asked for only where a title was rewritten: each costs calls, the values are there anyway. */
function readCanvas({ workbook, tabs, rules }: Books, { settings }: Ledgers): ReturnType<typeof decodeCanvas> {
  const tab = tabs.get('canvas');
  const cells = tab ? readCells(tab) : [];
  const numbers = { ...rules, currency: settings.currency };
  const decoded = decodeCanvas(cells, numbers);
  if (!tab) return { canvas: decoded.canvas, issues: [tabMissing('canvas')] };
  const renamed = decoded.canvas.missing.flatMap(key => {
    const place = placeOfRange(workbook, rangeName(key));
    return place ? [[key, place] as const] : [];
  });
  return renamed.length === 0 ? decoded : decodeCanvas(cells, numbers, new Map(renamed));
}

function filledBoxes({ boxes }: Canvas): number {
  return neededBoxes.filter(key => boxes[key].design !== '' && boxes[key].present !== '').length;
}

function weeksIn({ start }: KpisTable, weekStart: 'monday' | 'sunday'): number {
  const days = [...start].filter(day => day !== NO_DAY);
  return new Set(days.map(day => firstDayOfWeek(day, weekStart))).size;
}

function stagesWithProcess({ columns: { stage, process } }: Table<typeof spa>): number {
  const written = [...stage.codes].filter((code, row) => code >= 0 && process[row] !== '');
  return new Set(written).size;
}

function delegation({ columns: { state, metric } }: Table<typeof roles>): Pick<Evidence, 'delegated' | 'automated'> {
  const stateOf = (row: number) => state.options[state.codes[row] ?? -1];
  const rows = [...state.codes.keys()];
  const handedOver = rows.filter(row => stateOf(row) === 'delegated' || stateOf(row) === 'automated');
  return {
    delegated: handedOver.filter(row => (metric.codes[row] ?? -1) >= 0).length,
    automated: rows.filter(row => stateOf(row) === 'automated').length,
  };
}
