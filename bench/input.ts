import type { Settings } from '../src/schema/settings';
import type { Day } from '../src/schema/table';

/** A tab's values: row 0 is the header. */
export type Cells = readonly (readonly unknown[])[];

/** What every engine is given. */
export interface BenchInput {
  readonly deals: Cells;
  readonly kpis: Cells;
  readonly settings: Settings;
  readonly asOf: Day;
}

/** Places of the transactions' columns. */
export const [ID, DAY, KIND, CUSTOMER, CHANNEL, PRODUCT, QUANTITY, AMOUNT, STATUS, STAFF, PAYMENT, EVIDENCE, NOTE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
];
