import type { history } from '../../../sheets-templates/history';
import type { HistoryKind } from '../../../sheets-templates/history-kinds';
import { firstDayOfWeek } from '../../schema/day';
import type { Table } from '../../schema/decode-grid';
import type { DutyKey } from '../../schema/decode-roles';
import { type Day, dayAt, nameAt, numberAt, optionAt } from '../../schema/table';

/** A row of the history tab. '' where a text is blank. */
export interface HistoryRow {
  readonly day: Day;
  readonly kind: HistoryKind;
  /** Which box, piece of work, rule or number: a key that no language changes. */
  readonly subject: string;
  readonly name: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly value: number | null;
  readonly reason: string;
  readonly metric: DutyKey | null;
  readonly version: number | null;
  readonly until: Day | null;
}

/** By day; within one day in the order of the tab. Rows without a day, a kind or a subject are left out. */
export function historyRows(table: Table<typeof history> | null): HistoryRow[] {
  if (!table) return [];
  const { columns } = table;
  const rows = Array.from({ length: table.length }, (_, row): HistoryRow | null => {
    const day = dayAt(columns.day, row);
    const kind = optionAt(columns.kind, row);
    const subject = nameAt(columns.subject, row);
    if (day === null || kind === null || subject === null) return null;
    return {
      day,
      kind,
      subject,
      name: nameAt(columns.name, row) ?? '',
      field: nameAt(columns.field, row) ?? '',
      before: columns.before[row] ?? '',
      after: columns.after[row] ?? '',
      value: numberAt(columns.value, row),
      reason: columns.reason[row] ?? '',
      metric: optionAt(columns.metric, row),
      version: numberAt(columns.version, row),
      until: dayAt(columns.until, row),
    };
  });
  return rows.filter(row => row !== null).sort((one, other) => one.day - other.day);
}

/** The last row of each subject and field of one kind up to a day. */
export function stateOn(rows: readonly HistoryRow[], kind: HistoryKind, day: Day): ReadonlyMap<string, HistoryRow> {
  const state = new Map<string, HistoryRow>();
  for (const row of rows) {
    if (row.kind === kind && row.day <= day) state.set(stateKey(row.subject, row.field), row);
  }
  return state;
}

export function stateKey(subject: string, field: string): string {
  return `${subject}\n${field}`;
}

/** A text that is watched, as it stands now. */
export interface Watched {
  readonly subject: string;
  readonly name: string;
  readonly field: string;
  readonly text: string;
}

/** The rows to add: a text that is not what its last row says. What was never written and is blank is no change. */
export function changedTexts(
  rows: readonly HistoryRow[],
  kind: HistoryKind,
  now: readonly Watched[],
  today: Day,
): Pick<HistoryRow, 'day' | 'kind' | 'subject' | 'name' | 'field' | 'before' | 'after'>[] {
  const known = stateOn(rows, kind, Number.MAX_SAFE_INTEGER);
  return now.flatMap(({ subject, name, field, text }) => {
    const before = known.get(stateKey(subject, field))?.after ?? '';
    return before === text ? [] : [{ day: today, kind, subject, name, field, before, after: text }];
  });
}

/** A number that is watched from week to week; `after` says what stands behind it. */
export interface WatchedNumber {
  readonly subject: string;
  readonly name: string;
  readonly value: number | null;
  readonly after?: string;
}

/** The rows to add: a number, or what stands behind it, that is not what its last row says. Unknown ones are passed over. */
export function changedValues(
  rows: readonly HistoryRow[],
  now: readonly WatchedNumber[],
  today: Day,
): (Pick<HistoryRow, 'day' | 'kind' | 'subject' | 'name' | 'value'> & Pick<WatchedNumber, 'after'>)[] {
  const known = stateOn(rows, 'progress', Number.MAX_SAFE_INTEGER);
  return now.flatMap(({ value, ...watched }) => {
    const last = known.get(stateKey(watched.subject, ''));
    const isKept = last?.value === value && (watched.after ?? last?.after) === last?.after;
    return value === null || isKept ? [] : [{ day: today, kind: 'progress' as const, ...watched, value }];
  });
}

/**
 * The same, one row a week at most, and one more for each new height of a `climbing` number: what was reached within a
 * week and lost again is not forgotten. What was never more than 0 has not begun, and is not kept.
 */
export function weeklyValues(
  rows: readonly HistoryRow[],
  now: readonly WatchedNumber[],
  { today, weekStart }: { readonly today: Day; readonly weekStart: 'monday' | 'sunday' },
  kind: 'plain' | 'climbing' = 'plain',
): (Pick<HistoryRow, 'day' | 'kind' | 'subject' | 'name' | 'value'> & Pick<WatchedNumber, 'after'>)[] {
  const known = stateOn(rows, 'progress', Number.MAX_SAFE_INTEGER);
  const week = firstDayOfWeek(today, weekStart);
  const due = now.filter(({ subject, value }) => {
    const last = known.get(stateKey(subject, ''));
    if (!last) return value !== 0;
    return last.day < week || (kind === 'climbing' && (value ?? 0) > (last.value ?? 0));
  });
  return changedValues(rows, due, today);
}
