import { roles as spec } from '../../../sheets-templates/roles';
import type { Issue } from '../../domain/issue';
import { gateIssues } from '../../domain/people/delegation-gate';
import { ownersWorks, type RoleTimes, roleTimes } from '../../domain/people/role-times';
import { stateIssues } from '../../domain/people/state-conflict';
import { lastScore } from '../../report/dashboard/scores';
import type { Cell } from '../../report/output-tab';
import { NOTHING } from '../../report/rate';
import { currencyDigits } from '../../schema/currency';
import type { DutyKey, RolesTable } from '../../schema/decode-roles';
import type { Grid } from '../../schema/grid';
import { findHeader } from '../../schema/header';
import { optionAt } from '../../schema/table';
import type { Tab } from '../../sheet/workbook';
import { writeComputed } from '../../sheet/write-computed';
import type { Shop } from '../books/shop';
import { gateSource, ownWorks } from '../work/delegation';

/** Result and time of each row of the roles tab. Returns what was handed over before its time, and what contradicts itself. */
export function writeRoles(shop: Shop): Issue[] {
  const { grid, table } = shop.work.people;
  const tab = shop.books.tabs.get('roles');
  if (tab && grid && table) fillRoles(tab, grid, table, shop);
  const works = ownWorks(shop);
  return [...gateIssues(works, gateSource(shop)), ...stateIssues(works, table?.at.get('state') ?? null)];
}

type Filled = 'result' | 'ownerMinutes' | 'freed' | 'toFree';
const TIMES: Readonly<Record<Exclude<Filled, 'result'>, keyof RoleTimes>> = {
  ownerMinutes: 'owner',
  freed: 'freed',
  toFree: 'toFree',
};

function fillRoles(tab: Tab, grid: Grid, table: RolesTable, shop: Shop): void {
  const { row: header, at } = findHeader(spec, grid);
  const filled = spec.columns.flatMap(({ key, ...column }, index): [number, Filled][] => {
    const place = at[index] ?? -1;
    return 'computed' in column && place >= 0 ? [[place + 1, key as Filled]] : [];
  });
  if (header < 0 || filled.length === 0) return;
  const cellOf = cellsOf(table, shop);
  const lines = Array.from(
    { length: Math.max(0, lastLine(table, grid) - header - 1) },
    (_, index) => header + 2 + index,
  );
  const rows = lines.map(row => [row, new Map(filled.map(([column, key]) => [column, cellOf(row, key)]))] as const);
  writeComputed(tab, grid.cells, new Map(rows));
}

/** Down to the last row that is somebody's, or was: an ID stays behind where a row was emptied. */
function lastLine({ row, at }: RolesTable, { cells }: Grid): number {
  const idAt = (at.get('id') ?? 0) - 1;
  let last = cells.length;
  while (last > (row[row.length - 1] ?? 0) && (cells[last - 1]?.[idAt] ?? '') === '') last--;
  return last;
}

function cellsOf({ row: rows, columns }: RolesTable, shop: Shop): (row: number, key: Filled) => Cell {
  const { work } = shop;
  const results = resultsOf(shop);
  const metrics = new Map([...rows].map((row, index) => [row, optionAt(columns.metric, index)]));
  const owners = ownersWorks(work.book.works, work.past);
  const times = new Map(
    work.book.works.flatMap(each => each.roles.map(role => [role.row, roleTimes(each, role, owners)] as const)),
  );
  return (row, key) => {
    if (key === 'result') {
      const metric = metrics.get(row);
      return metric ? results(metric) : null;
    }
    const minutes = times.get(row)?.[TIMES[key]] ?? null;
    return minutes === null ? null : Math.round(minutes);
  };
}

/** As the dashboard says it. */
function resultsOf({ settings, computed }: Shop): (metric: DutyKey) => string {
  const numbers = computed.scorecard()?.numbers ?? [];
  const digits = currencyDigits(settings.currency);
  const shown = new Map(numbers.map(number => [number.metric, lastScore(number, digits)]));
  return metric => shown.get(metric) ?? NOTHING;
}
