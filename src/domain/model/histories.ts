/** One row per customer. `x` repeat purchase days, `tx` last and `T` whole time since the first purchase, in weeks. */
export interface RepeatHistory {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
}

/** Customers that look alike count as one with a weight: 2,357 CDNOW customers are about 1,000 histories. */
export interface Grouped {
  readonly x: Int32Array;
  /** Place of tx in `lasts` and of T in `ends`: there are far fewer days than histories, and each needs one logarithm. */
  readonly tx: Int32Array;
  readonly T: Int32Array;
  readonly lasts: Float64Array;
  readonly ends: Float64Array;
  readonly weight: Int32Array;
  /** atLeast[k] = customers with x > k, for the sums of logarithms that stand for differences of log-gamma. */
  readonly atLeast: Float64Array;
  readonly customers: number;
  readonly repeatCustomers: number;
}

/** Each customer's history as one number, in ascending order: the same ones lie side by side. */
export interface SortedHistories {
  readonly keys: Float64Array;
  readonly lasts: Float64Array;
  readonly ends: Float64Array;
}

export function sortedHistories({ x, tx, T }: RepeatHistory): SortedHistories {
  const lastOf = (i: number) => (x[i] === 0 ? 0 : tx[i]!);
  const [seenLasts, seenEnds] = [new Set<number>(), new Set<number>()];
  for (let i = 0; i < x.length; i++) {
    seenLasts.add(lastOf(i));
    seenEnds.add(T[i]!);
  }
  const [lasts, ends] = [Float64Array.from(seenLasts).sort(), Float64Array.from(seenEnds).sort()];
  const keys = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    keys[i] = (x[i]! * lasts.length + placeIn(lasts, lastOf(i))) * ends.length + placeIn(ends, T[i]!);
  }
  return { keys: keys.sort(), lasts, ends };
}

function placeIn(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function grouped({ keys, lasts, ends }: SortedHistories): Grouped {
  const groups = keys.reduce((count, key, i) => count + (i === 0 || key !== keys[i - 1] ? 1 : 0), 0);
  const [x, tx, T, weight] = [0, 1, 2, 3].map(() => new Int32Array(groups)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let group = -1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (i === 0 || key !== keys[i - 1]) {
      const rest = Math.floor(key / ends.length);
      group++;
      T[group] = key % ends.length;
      tx[group] = rest % lasts.length;
      x[group] = Math.floor(rest / lasts.length);
    }
    weight[group] = weight[group]! + 1;
  }
  const atLeast = customersBeyond(x, weight);
  return { x, tx, T, lasts, ends, weight, atLeast, customers: keys.length, repeatCustomers: atLeast[0] ?? 0 };
}

/** By k: how many customers have more than k repeats. */
function customersBeyond(x: Int32Array, weight: Int32Array): Float64Array {
  const beyond = new Float64Array(x[x.length - 1] ?? 0);
  for (let i = 0; i < x.length; i++) {
    if (x[i]! > 0) beyond[x[i]! - 1] = beyond[x[i]! - 1]! + weight[i]!;
  }
  for (let k = beyond.length - 2; k >= 0; k--) beyond[k] = beyond[k]! + beyond[k + 1]!;
  return beyond;
}
