import type { TabKey } from '../../../sheets-templates/types';
import type { DutyKey } from '../../schema/decode-roles';
import type { Day } from '../../schema/table';

/** A cell that proves something, or the place where it is lacking; the whole tab where no row is meant. */
export interface Place {
  readonly tab: TabKey;
  /** From 1. */
  readonly row: number | null;
  readonly column: string | null;
  /** Of the row, where it has one. */
  readonly id?: string;
}

/** Something that must hold before a machine takes over, with what shows that it does or does not. */
export interface Condition<Key extends string = string, Reason extends string = string> {
  readonly key: Key;
  readonly isMet: boolean;
  readonly reason: Reason;
  readonly place: Place;
  readonly have?: number;
  readonly need?: number;
  readonly day?: Day;
  readonly metric?: DutyKey;
}
