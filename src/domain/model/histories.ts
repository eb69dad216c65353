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
  const [lastPlaces, endPlaces] = [new Map<number, number>(), new Map<number, number>()];
  for (let i = 0; i < x.length; i++) {
    lastPlaces.set(lastOf(i), 0);
    endPlaces.set(T[i]!, 0);
  }
  const [lasts, ends] = [putInOrder(lastPlaces), putInOrder(endPlaces)];
  const keys = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    keys[i] = (x[i]! * lasts.length + lastPlaces.get(lastOf(i))!) * ends.length + endPlaces.get(T[i]!)!;
  }
  return { keys: keys.sort(), lasts, ends };
}

/** Gives each value its place in ascending order; these values. */
function putInOrder(places: Map<number, number>): Float64Array {
  const ascending = Float64Array.from(places.keys()).sort();
  for (let place = 0; place < ascending.length; place++) places.set(ascending[place]!, place);
  return ascending;
}

export function grouped({ keys, lasts, ends }: SortedHistories): Grouped {
  let groups = 0;
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) groups++;
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
