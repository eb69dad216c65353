import type { Cell } from './output-tab';

/** Below this many people a percent says more than the data do. `definitions.md` section 2. */
export const FEWEST_FOR_RATE = 10;

export const NOTHING = '–';

/** A fraction for a percent format; the counts themselves where they are few; a dash where there is nothing to divide by. */
export function rateCell(part: number | null, whole: number | null): Cell {
  if (part === null || !whole) return NOTHING;
  return whole < FEWEST_FOR_RATE ? `${part} / ${whole}` : part / whole;
}

export function orNothing(value: number | null): Cell {
  return value ?? NOTHING;
}

/** Money per person or visit; null where nobody came. */
export function per(amount: number | null, count: number | null): number | null {
  return amount === null || !count ? null : amount / count;
}
