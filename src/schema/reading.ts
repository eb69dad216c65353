import type { IssueCode } from './issue';

/**
 * What one cell says. A missing value with a code was refused, without one the cell is blank; a value with a code is
 * a guess that counts, and is shown to the person.
 */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly issue: IssueCode | null;
}

export const BLANK: Reading<never> = { value: null, issue: null };

/** The cell says that there is nothing to name. */
export const NAMELESS: Reading<never> = { value: null, issue: null };

export function read<Value>(value: Value): Reading<Value> {
  return { value, issue: null };
}

export function guessed<Value>(value: Value, issue: IssueCode): Reading<Value> {
  return { value, issue };
}

export function refused(issue: IssueCode): Reading<never> {
  return { value: null, issue };
}
