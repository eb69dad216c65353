import { metrics } from '../../sheets-templates/metrics';
import { roles } from '../../sheets-templates/roles';
import { excerpt } from './clean-text';
import { type ColumnsOf, decodeGrid, type Table } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue, IssueCode } from './issue';
import { LARGEST, percentOfNumber, readNumber, readPercent } from './read-number';
import { type Reading, read, refused } from './reading';
import { DEFAULT_SETTINGS, type Targets } from './settings';

export type RolesTable = Table<typeof roles>;
/** A figure that a piece of work answers for. */
export type DutyKey = keyof typeof metrics;
type RolesColumns = ColumnsOf<typeof roles>;
export type Taker = RolesColumns['now']['options'][number];

export const dutyKeys = Object.keys(metrics) as DutyKey[];
const RATES: readonly DutyKey[] = ['applicationRate', 'experienceRate', 'decisionRate', 'activeRate'];

/** Who answers for a figure: a name from the list of staff, else the kind of hands it is in. */
export interface Owner {
  readonly person: string | null;
  readonly taker: Taker | null;
}

/** What the tab says of one figure, all of its rows together. */
export interface Duty {
  readonly metric: DutyKey;
  /** null: nobody is named, or more than one (an issue). */
  readonly owner: Owner | null;
  readonly hasTwoOwners: boolean;
  /** Of a week. Money in major units, rates as fractions; null: none that can be read, or more than one (an issue). */
  readonly target: number | null;
  readonly hasTwoTargets: boolean;
  /** Goals that cannot be read (an issue each), where there are any. */
  readonly unreadGoals?: number;
}

/** The roles tab, and the figures that it gives an owner and a goal. `targets`: those of the settings, to be the same. */
export function decodeRoles(
  grid: Grid,
  context: DecodeContext,
  targets: Targets = DEFAULT_SETTINGS.targets,
): { table: RolesTable; duties: readonly Duty[]; issues: Issue[] } {
  const { table, issues } = decodeGrid(roles, grid, context);
  const report: Report = (index, code, column, shown) =>
    issues.push({
      code,
      level: 'warning',
      tab: 'roles',
      row: table.row[index] ?? null,
      column,
      at: table.at.get(column) ?? null,
      read: excerpt(shown),
    });
  const rows = [...table.row.keys()];
  const duties = dutyKeys.flatMap(metric => {
    const own = rows.filter(index => metricAt(table.columns, index) === metric);
    return own.length === 0 ? [] : [dutyOf(metric, own, { table, grid, context, targets, report })];
  });
  return { table, duties, issues };
}

type Report = (index: number, code: IssueCode, column: keyof RolesColumns, shown: unknown) => void;

interface RolesTab {
  readonly table: RolesTable;
  readonly grid: Grid;
  readonly context: DecodeContext;
  readonly targets: Targets;
  readonly report: Report;
}

function metricAt({ metric }: RolesColumns, index: number): string | undefined {
  return metric.options[metric.codes[index] ?? -1];
}

function dutyOf(metric: DutyKey, rows: readonly number[], tab: RolesTab): Duty {
  const { table, grid, report } = tab;
  const tell = (place: number, code: IssueCode, column: keyof RolesColumns) =>
    report(rows[place]!, code, column, cellOf(table, grid, rows[place]!, column));
  const owners = onlyOne(
    rows.map(index => ownerAt(table.columns, index)),
    owner => owner.person ?? owner.taker,
    (place, owner) => tell(place, 'two-owners', owner.person === null ? 'now' : 'person'),
  );
  const goals = rows.map(index => goalAt(metric, index, tab));
  const targets = onlyOne(
    goals.map(({ goal }) => goal),
    goal => goal,
    place => tell(place, 'two-targets', 'goal'),
  );
  const inSettings = targetInSettings(metric, tab.targets);
  if (targets.only !== null && inSettings !== null && Math.abs(targets.only - inSettings) > 1e-9) {
    const place = goals.findIndex(({ goal }) => goal !== null);
    report(rows[place]!, 'target-differs', 'goal', `${percent(targets.only)} / ${percent(inSettings)}`);
  }
  const unread = goals.filter(({ isUnread }) => isUnread).length;
  return {
    metric,
    owner: owners.only,
    hasTwoOwners: owners.differ,
    target: targets.only,
    hasTwoTargets: targets.differ,
    ...(unread > 0 ? { unreadGoals: unread } : {}),
  };
}

/** The settings have targets of rates only. */
export function targetInSettings(metric: string, targets: Targets): number | null {
  return metric in targets ? targets[metric as keyof Targets] : null;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** The one value that all name who name any; each that differs from the first is told of, and then there is none. */
function onlyOne<T>(
  values: readonly (T | null)[],
  same: (value: T) => unknown,
  tell: (place: number, value: T) => void,
): { only: T | null; differ: boolean } {
  const first = values.find(value => value !== null) ?? null;
  let differ = false;
  values.forEach((value, place) => {
    if (value === null || first === null || same(value) === same(first)) return;
    differ = true;
    tell(place, value);
  });
  return { only: differ ? null : first, differ };
}

function ownerAt({ person, now }: RolesColumns, index: number): Owner | null {
  const name = person.names[person.codes[index] ?? -1] ?? null;
  const taker = now.options[now.codes[index] ?? -1] ?? null;
  return name === null && taker === null ? null : { person: name, taker };
}

function cellOf(table: RolesTable, grid: Grid, index: number, column: keyof RolesColumns): unknown {
  return grid.cells[table.row[index]! - 1]?.[(table.at.get(column) ?? 0) - 1];
}

/** The cell itself is read, for as text a number of a German sheet could no longer be told from one with a thousand. */
function goalAt(
  metric: DutyKey,
  index: number,
  { table, grid, context, report }: RolesTab,
): { goal: number | null; isUnread: boolean } {
  const cell = cellOf(table, grid, index, 'goal') ?? '';
  const { value, issue } = readGoal(RATES.includes(metric), cell, context);
  const refusal = issue === 'not-a-number' && RATES.includes(metric) ? 'not-a-percent' : issue;
  const problem = value === null ? refusal : value < 0 ? 'negative' : null;
  if (problem !== null) report(index, problem, 'goal', cell);
  return { goal: (value ?? 0) > 0 ? value : null, isUnread: problem !== null };
}

function readGoal(isRate: boolean, cell: unknown, context: DecodeContext): Reading<number> {
  if (typeof cell === 'string') return isRate ? readPercent(cell, context) : readNumber(cell, context);
  if (typeof cell !== 'number' || !(Math.abs(cell) <= LARGEST)) return refused('not-a-number');
  return isRate ? percentOfNumber(cell) : read(cell);
}
