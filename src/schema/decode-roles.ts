import { metrics } from '../../sheets-templates/metrics';
import { roles } from '../../sheets-templates/roles';
import { excerpt } from './clean-text';
import { type ColumnsOf, decodeGrid, type Table } from './decode-grid';
import type { DecodeContext, Grid } from './grid';
import type { Issue, IssueCode } from './issue';
import { LARGEST, percentOfNumber, readNumber, readPercent } from './read-number';
import { type Reading, read, refused } from './reading';

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
}

/** The roles tab, and the figures that it gives an owner and a goal. */
export function decodeRoles(
  grid: Grid,
  context: DecodeContext,
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
    return own.length === 0 ? [] : [dutyOf(metric, own, table, grid, context, report)];
  });
  return { table, duties, issues };
}

type Report = (index: number, code: IssueCode, column: keyof RolesColumns, shown: unknown) => void;

function metricAt({ metric }: RolesColumns, index: number): string | undefined {
  return metric.options[metric.codes[index] ?? -1];
}

function dutyOf(
  metric: DutyKey,
  rows: readonly number[],
  table: RolesTable,
  grid: Grid,
  context: DecodeContext,
  report: Report,
): Duty {
  const tell = (place: number, code: IssueCode, column: keyof RolesColumns) =>
    report(rows[place]!, code, column, cellOf(table, grid, rows[place]!, column));
  const owners = onlyOne(
    rows.map(index => ownerAt(table.columns, index)),
    owner => owner.person ?? owner.taker,
    (place, owner) => tell(place, 'two-owners', owner.person === null ? 'now' : 'person'),
  );
  const targets = onlyOne(
    rows.map(index => goalAt(metric, index, table, grid, context, report)),
    goal => goal,
    place => tell(place, 'two-targets', 'goal'),
  );
  return {
    metric,
    owner: owners.only,
    hasTwoOwners: owners.differ,
    target: targets.only,
    hasTwoTargets: targets.differ,
  };
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
  table: RolesTable,
  grid: Grid,
  context: DecodeContext,
  report: Report,
): number | null {
  const cell = cellOf(table, grid, index, 'goal') ?? '';
  const { value, issue } = readGoal(RATES.includes(metric), cell, context);
  const problem = value === null ? issue : value < 0 ? 'negative' : null;
  if (problem !== null) report(index, problem, 'goal', cell);
  return (value ?? 0) > 0 ? value : null;
}

function readGoal(isRate: boolean, cell: unknown, context: DecodeContext): Reading<number> {
  if (typeof cell === 'string') return isRate ? readPercent(cell, context) : readNumber(cell, context);
  if (typeof cell !== 'number' || !(Math.abs(cell) <= LARGEST)) return refused('not-a-number');
  return isRate ? percentOfNumber(cell) : read(cell);
}
