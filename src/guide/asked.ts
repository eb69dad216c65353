import type { HistoryRow } from '../domain/history/history';
import type { Day } from '../schema/table';
import type { RuleKey } from './rules';

/** After so many weeks without anything coming of it, the same thing waits behind the others. */
const PATIENCE = 3;

interface Asked {
  readonly key: RuleKey;
  readonly have: number;
}

/** The row to keep where a rule is the next thing to do this week: for how many weeks now, with what it has. */
export type AskedRow = Pick<HistoryRow, 'day' | 'kind' | 'subject' | 'value' | 'after'>;

/** Was it asked for weeks, with no more to show since? */
export function isTired(rule: Asked, past: readonly HistoryRow[]): boolean {
  return weeksAsked(rule, past) >= PATIENCE;
}

/** null where this week is counted already. */
export function askedRow(
  rule: Asked,
  past: readonly HistoryRow[],
  { today, week }: { readonly today: Day; readonly week: Day },
): AskedRow | null {
  const last = lastRow(rule, past);
  if (last && last.day >= week) return null;
  const value = weeksAsked(rule, past) + 1;
  return { day: today, kind: 'progress', subject: subjectOf(rule), value, after: `${rule.have}` };
}

function weeksAsked(rule: Asked, past: readonly HistoryRow[]): number {
  const last = lastRow(rule, past);
  return last && last.after === `${rule.have}` ? (last.value ?? 0) : 0;
}

function lastRow(rule: Asked, past: readonly HistoryRow[]): HistoryRow | undefined {
  const subject = subjectOf(rule);
  return past.filter(row => row.kind === 'progress' && row.subject === subject).pop();
}

function subjectOf({ key }: Asked): string {
  return `asked.${key}`;
}
