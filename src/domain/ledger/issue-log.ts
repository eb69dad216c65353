import type { TabKey } from '../../../sheets-templates/types';
import { excerpt } from '../../schema/clean-text';
import { formatDay } from '../../schema/day';
import type { Issue, IssueCode, IssueLevel } from '../../schema/issue';
import type { Day, Minor } from '../../schema/table';

/** Where the rules about rows write down what they find; rows are counted as in the table, from 0. */
export interface IssueLog {
  error(code: IssueCode, row: number, column: string, read: string): void;
  warning(code: IssueCode, row: number, column: string, read: string): void;
  day(day: Day): string;
  amount(amount: Minor): string;
}

interface LoggedTable {
  readonly row: Int32Array;
  readonly at: ReadonlyMap<string, number>;
  readonly digits: number;
}

export function issueLog(tab: TabKey, table: LoggedTable, issues: Issue[]): IssueLog {
  const add = (code: IssueCode, level: IssueLevel, row: number, column: string, read: string) =>
    issues.push({
      code,
      level,
      tab,
      row: table.row[row] ?? null,
      column,
      at: table.at.get(column) ?? null,
      read: excerpt(read),
    });
  return {
    error: (code, row, column, read) => void add(code, 'error', row, column, read),
    warning: (code, row, column, read) => void add(code, 'warning', row, column, read),
    day: formatDay,
    amount: amount => String(amount / 10 ** table.digits),
  };
}

const TAB_ORDER: readonly TabKey[] = [
  'deals',
  'kpis',
  'costs',
  'settings',
  'canvas',
  'spa',
  'roles',
  'customers',
  'start',
  'dashboard',
];

/** By tab, then from top to bottom and left to right, so that the same file always lists the same. */
export function inReadingOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (one, other) =>
      TAB_ORDER.indexOf(one.tab) - TAB_ORDER.indexOf(other.tab) ||
      (one.row ?? 0) - (other.row ?? 0) ||
      (one.at ?? 0) - (other.at ?? 0) ||
      (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
  );
}
