import { kpisBit } from '../../schema/decode-kpis';
import { type Day, type KpisTable, NO_DAY } from '../../schema/table';
import type { IssueLog } from './issue-log';

/** Rows of the KPI ledger that count. Numbers that cannot be (below zero) are left out one by one. */
export interface KpiRows {
  readonly rows: readonly number[];
  value(column: KpiNumber, row: number): number;
}

export type KpiNumber = 'impressions' | 'visits' | 'applications' | 'cost';
const NUMBERS: readonly KpiNumber[] = ['impressions', 'visits', 'applications', 'cost'];

export function countedKpis(kpis: KpisTable, asOf: Day, log: IssueLog): KpiRows {
  const seen = new Set<string>();
  const rows: number[] = [];
  for (let row = 0; row < kpis.length; row++) {
    if (!isCounted(kpis, row, asOf, log)) continue;
    const week = `${kpis.start[row]} ${kpis.channel.codes[row]}`;
    if (seen.has(week)) log.error('duplicate-week', row, 'start', log.day(kpis.start[row]!));
    else rows.push(row);
    seen.add(week);
  }
  for (const row of rows) {
    for (const column of NUMBERS) {
      if (kpis[column][row]! < 0) log.error('negative', row, column, readOf(kpis, column, row));
    }
  }
  const value = (column: KpiNumber, row: number) => (kpis[column][row]! < 0 ? Number.NaN : kpis[column][row]!);
  return { rows, value };
}

/** Does the row say any number? Weeks may be written down ahead, to be filled in. */
export function isSaid(kpiRows: KpiRows, row: number): boolean {
  return NUMBERS.some(column => !Number.isNaN(kpiRows.value(column, row)));
}

function readOf(kpis: KpisTable, column: KpiNumber, row: number): string {
  return String(kpis[column][row]! / (column === 'cost' ? 10 ** kpis.digits : 1));
}

function isCounted(kpis: KpisTable, row: number, asOf: Day, log: IssueLog): boolean {
  const wasRefused = (bit: number) => (kpis.refused[row]! & bit) !== 0;
  const start = kpis.start[row]!;
  if (start === NO_DAY) {
    if (!wasRefused(kpisBit('start'))) log.error('day-missing', row, 'start', '');
    return false;
  }
  if (start > asOf) {
    log.error('future-day', row, 'start', log.day(start));
    return false;
  }
  if (kpis.channel.codes[row]! < 0 && !wasRefused(kpisBit('channel')))
    log.warning('channel-missing', row, 'channel', '');
  return true;
}
