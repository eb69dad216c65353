import type { TabKey } from '../../../sheets-templates/types';
import type { RolesTable } from '../../schema/decode-roles';
import { normaliseHeader } from '../../schema/header';
import { dayAt, nameAt, numberAt, optionAt } from '../../schema/table';
import { type PastName, soleOwners } from './past-names';
import type { AutomationPlan, AutomationTable, DigilogTable, Role, Run, SpaTable, Work } from './work';

/** The tabs that are about work; null where one is not there. */
export interface WorkTabs {
  readonly spa: SpaTable | null;
  readonly roles: RolesTable | null;
  readonly digilog: DigilogTable | null;
  readonly automation: AutomationTable | null;
}

/** A row that names a piece of work which the SPA tab does not have. */
export interface UnknownWork {
  readonly tab: Extract<TabKey, 'roles' | 'digilog' | 'automation'>;
  readonly row: number;
  /** Column number of the name, from 1. */
  readonly at: number | null;
  readonly read: string;
}

export interface WorkBook {
  /** In the order of the SPA tab. */
  readonly works: readonly Work[];
  readonly unknown: readonly UnknownWork[];
  /** The piece of work that a text names: by its ID, by its name, or by a name that it alone had before. */
  find(named: string): Work | null;
}

/** Every piece of work with who does it, how it went, and what a machine could take over. `past`: names it had before. */
export function workBook(tabs: WorkTabs, past: readonly PastName[] = []): WorkBook {
  const plain = worksOf(tabs.spa);
  const placeOf = finder(plain, past);
  const unknown: UnknownWork[] = [];
  const roles = gathered<Role>(plain.length);
  const runs = gathered<Run>(plain.length);
  const plans = gathered<AutomationPlan>(plain.length);
  const place = (tab: UnknownWork['tab'], table: Naming, row: number) => {
    const read = nameAt(table.columns.work, row) ?? '';
    const found = placeOf(read);
    const at = table.at.get('work') ?? null;
    if (found === null && read !== '') unknown.push({ tab, row: table.row[row] ?? 0, at, read });
    return found;
  };
  eachRow(tabs.roles, (table, row) => {
    const at = place('roles', table, row);
    if (at !== null) roles[at]?.push(roleAt(table, row));
  });
  eachRow(tabs.digilog, (table, row) => {
    const at = place('digilog', table, row);
    const run = runAt(table, row);
    if (at !== null && run) runs[at]?.push(run);
  });
  eachRow(tabs.automation, (table, row) => {
    const at = place('automation', table, row);
    if (at !== null) plans[at]?.push(planAt(table, row));
  });
  const works = plain.map((work, at) => ({
    ...work,
    roles: roles[at] ?? [],
    runs: [...(runs[at] ?? [])].sort((one, other) => one.day - other.day),
    automation: plans[at]?.[0] ?? null,
  }));
  return { works, unknown, find: named => works[placeOf(named) ?? -1] ?? null };
}

/** A tab that names pieces of work. */
type Naming = Pick<RolesTable, 'row' | 'at'> & { readonly columns: Pick<RolesTable['columns'], 'work'> };

function gathered<T>(length: number): T[][] {
  return Array.from({ length }, () => []);
}

function eachRow<T extends { readonly length: number }>(table: T | null, visit: (table: T, row: number) => void): void {
  for (let row = 0; table && row < table.length; row++) visit(table, row);
}

/** An ID goes before a name, a name of today before one of the past; of two with one name the upper, of two that had it neither. */
function finder(
  works: readonly Pick<Work, 'id' | 'name'>[],
  past: readonly PastName[],
): (named: string) => number | null {
  const places = new Map<string, number>();
  const remember = (word: string, at: number) => {
    const key = normaliseHeader(word);
    if (key !== '' && !places.has(key)) places.set(key, at);
  };
  works.forEach(({ id }, at) => {
    remember(id, at);
  });
  works.forEach(({ name }, at) => {
    remember(name, at);
  });
  for (const [name, id] of soleOwners(past)) {
    const at = works.findIndex(work => work.id === id);
    if (at >= 0) remember(name, at);
  }
  return named => places.get(normaliseHeader(named)) ?? null;
}

function worksOf(table: SpaTable | null): Omit<Work, 'roles' | 'runs' | 'automation'>[] {
  if (!table) return [];
  const { columns } = table;
  return Array.from({ length: table.length }, (_, row) => {
    const text = (column: readonly string[]) => column[row] ?? '';
    const [scenario, process] = [text(columns.scenario), text(columns.process)];
    return {
      id: text(columns.id),
      row: table.row[row] ?? 0,
      name: text(columns.task) || firstLine(scenario) || firstLine(process),
      task: text(columns.task),
      stage: optionAt(columns.stage, row),
      order: numberAt(columns.order, row),
      scenario,
      touchpoint: nameAt(columns.touchpoint, row) ?? '',
      process,
      doneWhen: text(columns.doneWhen),
      workType: optionAt(columns.workType, row),
      difficulty: optionAt(columns.difficulty, row),
      tool: text(columns.tool),
      cycle: optionAt(columns.cycle, row),
      minutes: numberAt(columns.minutes, row),
      timesPerWeek: numberAt(columns.timesPerWeek, row),
      metric: optionAt(columns.metric, row),
      version: numberAt(columns.version, row) ?? 1,
      revised: dayAt(columns.revised, row),
      due: dayAt(columns.due, row),
      doneOn: dayAt(columns.doneOn, row),
    };
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function roleAt({ row: rows, columns }: RolesTable, row: number): Role {
  return {
    id: columns.id[row] ?? '',
    row: rows[row] ?? 0,
    now: optionAt(columns.now, row),
    target: optionAt(columns.target, row),
    person: nameAt(columns.person, row),
    state: optionAt(columns.state, row),
    since: dayAt(columns.since, row),
    review: dayAt(columns.review, row),
    metric: optionAt(columns.metric, row),
  };
}

/** null: without a day or a result nobody can say what the row tells. */
function runAt({ row: rows, columns }: DigilogTable, row: number): Run | null {
  const day = dayAt(columns.day, row);
  const result = optionAt(columns.result, row);
  if (day === null || result === null) return null;
  return {
    id: columns.id[row] ?? '',
    row: rows[row] ?? 0,
    day,
    version: numberAt(columns.version, row),
    staff: nameAt(columns.staff, row),
    result,
    learned: columns.learned[row] ?? '',
    change: columns.change[row] ?? '',
    decision: optionAt(columns.decision, row),
    newVersion: numberAt(columns.newVersion, row),
    minutes: numberAt(columns.minutes, row),
  };
}

function planAt({ row: rows, columns }: AutomationTable, row: number): AutomationPlan {
  return {
    id: columns.id[row] ?? '',
    row: rows[row] ?? 0,
    levelNow: optionAt(columns.levelNow, row),
    levelTarget: optionAt(columns.levelTarget, row),
    service: columns.service[row] ?? '',
    monthlyCost: numberAt(columns.monthlyCost, row),
    setUpCost: numberAt(columns.setUpCost, row),
    minutesAfter: numberAt(columns.minutesAfter, row),
    since: dayAt(columns.since, row),
    limit: columns.limit[row] ?? '',
  };
}
