/** Days since 1970-01-01 in the shop's own calendar. `NO_DAY` where a cell is blank or unreadable. */
export type Day = number;
export const NO_DAY = -2147483648;

/** Whole minor units: won, cents; a table's `digits` says how many decimals. NaN = blank or unreadable. */
export type Minor = number;

/** What a name column holds where a word says that there is no name: a guest is nobody's customer, on purpose. */
export const NOBODY = -2;

/** Two bytes for each row where the names are few, as channels and products are; four where they are customers. */
export type Codes = Int16Array | Int32Array;

/** Text that repeats: `names[codes[i]]`; -1 = blank or unreadable, or `NOBODY`. Codes are in order of first appearance. */
export interface Coded {
  readonly codes: Codes;
  readonly names: readonly string[];
}

/** A fixed pick: `options[codes[i]]` is the option's key; -1 = blank or not an option. */
export interface Picked<Key extends string = string> {
  readonly codes: Int8Array;
  readonly options: readonly Key[];
}

export interface DealsTable {
  /** Rows read: every row with something in one of our columns. */
  readonly length: number;
  /** Row number in the tab, from 1. */
  readonly row: Int32Array;
  /** Bit c is set where the cell of the spec's column c held something that could not be read (it has its issue). */
  readonly refused: Uint32Array;
  /** Column number in the tab (from 1) of each column that is there, for a jump. */
  readonly at: ReadonlyMap<string, number>;
  /** Decimals of the money columns: the currency's, or more where the file has more. */
  readonly digits: number;
  /** The ids are in order, so none repeats. */
  readonly hasIdsInOrder: boolean;
  /** '' where there is none yet. */
  readonly id: readonly string[];
  readonly day: Int32Array;
  readonly kind: Picked<DealKind>;
  readonly customer: Coded;
  readonly channel: Coded;
  readonly product: Coded;
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
  readonly status: Picked<DealStatus>;
  readonly staff: Coded;
  readonly payment: Coded;
  readonly evidence: Picked<EvidenceKind>;
  /** '' where there is none. */
  readonly note: readonly string[];
}

export type DealKind = 'application' | 'sale' | 'membership' | 'refund' | 'leave';
export type EvidenceKind = 'taxInvoice' | 'invoice' | 'card' | 'cashReceipt' | 'none';
export type DealStatus = 'booked' | 'done' | 'cancelled';

export interface KpisTable {
  readonly length: number;
  readonly row: Int32Array;
  /** Bit c is set where the cell of the spec's column c held something that could not be read (it has its issue). */
  readonly refused: Uint32Array;
  /** Column number in the tab (from 1) of each column that is there, for a jump. */
  readonly at: ReadonlyMap<string, number>;
  /** Decimals of the money columns: the currency's, or more where the file has more. */
  readonly digits: number;
  readonly start: Int32Array;
  readonly channel: Coded;
  readonly impressions: Float64Array;
  readonly visits: Float64Array;
  readonly applications: Float64Array;
  readonly cost: Float64Array;
  /** '' where there is none. */
  readonly note: readonly string[];
}

/** The key of a fixed pick in a row; null: blank or not an option. */
export function optionAt<Key extends string>({ codes, options }: Picked<Key>, row: number): Key | null {
  return options[codes[row] ?? -1] ?? null;
}

/** A name in a row; null: blank or none. */
export function nameAt({ codes, names }: Coded, row: number): string | null {
  return names[codes[row] ?? -1] ?? null;
}

export function dayAt(days: Int32Array, row: number): Day | null {
  const day = days[row] ?? NO_DAY;
  return day === NO_DAY ? null : day;
}

export function numberAt(numbers: Float64Array, row: number): number | null {
  const number = numbers[row] ?? Number.NaN;
  return Number.isNaN(number) ? null : number;
}
