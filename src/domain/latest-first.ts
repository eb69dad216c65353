import type { Day } from '../schema/table';

/**
 * Customers by their last day, the latest first, and by name where it is the same. Sorted into days by counting, so that
 * only names of one day are ever compared.
 */
export function latestFirst(
  customers: Int32Array,
  lastDay: (customer: number) => Day,
  names: readonly string[],
): Int32Array {
  const days = customers.map(lastDay);
  const latest = days.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const earliest = days.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  if (customers.length === 0) return customers;
  const starts = new Int32Array(latest - earliest + 2);
  for (const day of days) starts[latest - day + 1] = starts[latest - day + 1]! + 1;
  for (let ago = 1; ago < starts.length; ago++) starts[ago] = starts[ago]! + starts[ago - 1]!;
  const next = starts.slice();
  const sorted = new Int32Array(customers.length);
  for (let index = 0; index < customers.length; index++) {
    const ago = latest - days[index]!;
    sorted[next[ago]!] = customers[index]!;
    next[ago] = next[ago]! + 1;
  }
  for (let ago = 0; ago + 1 < starts.length; ago++) {
    const sameDay = sorted.subarray(starts[ago], starts[ago + 1]);
    if (sameDay.length > 1) sameDay.set(byName(sameDay, names));
  }
  return sorted;
}

function byName(customers: Int32Array, names: readonly string[]): number[] {
  return Array.from(customers).sort((one, other) => (names[one]! < names[other]! ? -1 : 1));
}
