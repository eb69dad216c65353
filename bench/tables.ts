import type { Segments } from '../src/domain/customers/segments';
import type { ChannelFigures, MonthFigures } from '../src/domain/figures';
import type { Cohort } from '../src/domain/repeat/cohorts';
import type { PurchaseIntervals } from '../src/domain/repeat/purchase-intervals';

export type MonthTable = Pick<
  MonthFigures,
  | 'month'
  | 'applications'
  | 'firstExperience'
  | 'decisions'
  | 'baseRegulars'
  | 'activeRegulars'
  | 'closingRegulars'
  | 'sales'
  | 'orders'
  | 'regularSales'
  | 'unregisteredSales'
>;

/** What every engine is to work out; the definitions are those of `docs/figures.md`. */
export interface Tables {
  readonly months: readonly MonthTable[];
  readonly channels: readonly Pick<
    ChannelFigures,
    'month' | 'channel' | 'applications' | 'firstExperience' | 'decisions' | 'sales'
  >[];
  readonly cohorts: readonly Pick<Cohort, 'cohort' | 'size' | 'active' | 'amount' | 'repeat'>[];
  readonly intervals: PurchaseIntervals;
  readonly segments: Segments;
}

/** Sums of doubles in another order differ in their last digits; counts must not differ at all. */
const CLOSE = 1e-9;

/** Throws with the place of the first difference. */
export function assertSame(engine: string, expected: unknown, found: unknown, place = ''): void {
  if (typeof expected === 'number' && typeof found === 'number') {
    const isClose = Math.abs(expected - found) <= CLOSE * Math.max(1, Math.abs(expected));
    if (isClose && (!Number.isInteger(expected) || expected === found)) return;
  } else if (isRecord(expected) && isRecord(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      assertSame(engine, expected[key], found[key], `${place}.${key}`);
    }
    return;
  } else if (expected === found) return;
  throw new Error(`${engine} has ${String(found)} at ${place}, not ${String(expected)}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
