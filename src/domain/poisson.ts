import { type Interval, Z } from './wilson';

/** Byar’s 95 % interval of what is expected where `count` came, each by itself; close to the exact one. */
export function poisson(count: number): Interval {
  const bound = (n: number, side: number) => n * (1 - 1 / (9 * n) + (side * Z) / (3 * Math.sqrt(n))) ** 3;
  return { low: count > 0 ? Math.max(0, bound(count, -1)) : 0, high: bound(count + 1, 1) };
}
