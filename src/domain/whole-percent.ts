/** In whole percent, as a fraction, rounded down: 100 % only when nothing is lacking. */
export function wholePercent(met: number): number {
  // 0.29 * 100 is 28.999999999999996
  return Math.floor(met * 100 + 1e-9) / 100;
}
