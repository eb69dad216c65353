export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal's 97.5 % point. */
export const Z = 1.959963984540054;

/** Wilson's 95 % interval of `part` of `whole`; null where there is no whole, or more than all of it (no share has one). */
export function wilson(part: number, whole: number): Interval | null {
  if (!(whole > 0) || part < 0 || part > whole) return null;
  const share = part / whole;
  const spread = 1 + (Z * Z) / whole;
  const centre = (share + (Z * Z) / (2 * whole)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  // none and all end exactly at 0 and 1, where rounding would put them a hair inside
  return { low: part === 0 ? 0 : centre - half, high: part === whole ? 1 : centre + half };
}
