/** Fills `gradient` and returns the value at `at`. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly converged: boolean;
  /** What the descent has learnt of the surface's curvature (the inverse Hessian), by rows. */
  readonly curvature: readonly Float64Array[];
}

/** Where a descent on like data ended, so that this one begins there with what that one learnt. */
export interface Head {
  readonly minimum: Minimum;
  /** How many times as large this objective is: as many times as there are more customers. */
  readonly times: number;
}

const MAX_STEPS = 200;

/** Quasi-Newton (BFGS) descent with an exact gradient inside a box; a coordinate pressed against its side is held there. */
export function minimise(
  objective: Objective,
  start: readonly number[],
  box: { low: number; high: number },
  head?: Head,
): Minimum {
  const n = start.length;
  let at = Float64Array.from(start, v => clamp(v, box));
  let gradient = new Float64Array(n);
  let value = objective(at, gradient);
  let inverse = head ? scaled(head) : identity(n, 1 / Math.max(1, norm(gradient)));
  const end = (converged: boolean): Minimum => ({ at: [...at], value, converged, curvature: inverse });
  for (let step = 0; step < MAX_STEPS; step++) {
    const free = freeCoordinates(at, gradient, box);
    if (freeNorm(gradient, free) < 1e-7 * Math.max(1, Math.abs(value))) return end(true);
    let direction = descent(inverse, gradient, free);
    if (dot(direction, gradient) >= 0) {
      inverse = identity(n, 1 / Math.max(1, norm(gradient)));
      direction = descent(inverse, gradient, free);
    }
    const found = lineSearch(objective, at, value, gradient, direction, box);
    if (!found) return end(freeNorm(gradient, free) < 1e-4 * Math.max(1, Math.abs(value)));
    update(inverse, at, found.at, gradient, found.gradient);
    at = found.at;
    gradient = found.gradient;
    value = found.value;
  }
  return end(false);
}

function scaled({ minimum, times }: Head): Float64Array[] {
  return minimum.curvature.map(row => row.map(value => value / times));
}

function lineSearch(
  objective: Objective,
  at: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  box: { low: number; high: number },
): { at: Float64Array<ArrayBuffer>; value: number; gradient: Float64Array<ArrayBuffer> } | null {
  // a step of more than 2 in a logarithm is a factor of seven: too far to trust the model of the surface
  const longest = Math.max(...direction.map(Math.abs));
  let length = Math.min(1, 2 / longest);
  const slope = dot(direction, gradient);
  for (let tries = 0; tries < 40; tries++, length /= 2) {
    const next = Float64Array.from(at, (v, i) => clamp(v + length * direction[i]!, box));
    const nextGradient = new Float64Array(at.length);
    const nextValue = objective(next, nextGradient);
    if (nextValue <= value + 1e-4 * length * slope) return { at: next, value: nextValue, gradient: nextGradient };
  }
  return null;
}

/** BFGS update of the inverse Hessian; skipped where the surface curves the wrong way. */
function update(inverse: Float64Array[], at: Float64Array, next: Float64Array, g: Float64Array, nextG: Float64Array) {
  const n = at.length;
  const s = at.map((v, i) => next[i]! - v);
  const y = g.map((v, i) => nextG[i]! - v);
  const sy = dot(s, y);
  if (sy <= 1e-12) return;
  const hy = Float64Array.from(inverse, row => dot(row, y));
  const yhy = dot(y, hy);
  for (let i = 0; i < n; i++) {
    const row = inverse[i]!;
    for (let j = 0; j < n; j++) {
      row[j] = row[j]! + ((1 + yhy / sy) * s[i]! * s[j]!) / sy - (hy[i]! * s[j]! + s[i]! * hy[j]!) / sy;
    }
  }
}

function descent(inverse: readonly Float64Array[], gradient: Float64Array, free: readonly boolean[]): Float64Array {
  return gradient.map((_, i) =>
    free[i] ? -inverse[i]!.reduce((sum, h, j) => sum + (free[j] ? h * gradient[j]! : 0), 0) : 0,
  );
}

function freeCoordinates(at: Float64Array, gradient: Float64Array, box: { low: number; high: number }): boolean[] {
  return [...at].map((v, i) => !((v <= box.low && gradient[i]! > 0) || (v >= box.high && gradient[i]! < 0)));
}

function freeNorm(gradient: Float64Array, free: readonly boolean[]): number {
  return Math.sqrt(gradient.reduce((sum, g, i) => sum + (free[i] ? g * g : 0), 0));
}

const norm = (v: Float64Array) => Math.sqrt(dot(v, v));
const dot = (u: Float64Array, v: Float64Array) => u.reduce((sum, a, i) => sum + a * v[i]!, 0);
const clamp = (v: number, box: { low: number; high: number }) => Math.min(box.high, Math.max(box.low, v));
const identity = (n: number, scale: number) =>
  Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? scale : 0)));
