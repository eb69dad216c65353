import type { Day } from '../../schema/table';

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
  const beginnings = Float64Array.from(names, beginningOf);
  for (let ago = 0; ago + 1 < starts.length; ago++) {
    sorted.subarray(starts[ago], starts[ago + 1]).sort((one, other) => {
      return beginnings[one]! - beginnings[other]! || (names[one]! < names[other]! ? -1 : 1);
    });
  }
  return sorted;
}

/** The first three code units as one number, which is compared far quicker than text, and mostly is enough. */
function beginningOf(name: string): number {
  const unit = (place: number) => (place < name.length ? name.charCodeAt(place) : 0);
  return (unit(0) * 65_536 + unit(1)) * 65_536 + unit(2);
}
