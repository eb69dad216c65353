import { expect, test } from 'vitest';
import { minimise, type Objective } from '../../../src/domain/model/minimise';

const WIDE = { low: -100, high: 100 };

/** (x - 1)^2 + 10 (y + 2)^2 */
const bowl: Objective = (at, gradient) => {
  const [x, y] = [at[0]! - 1, at[1]! + 2];
  gradient[0] = 2 * x;
  gradient[1] = 20 * y;
  return x * x + 10 * y * y;
};

/** Rosenbrock's bent valley, least at (1, 1). */
const valley: Objective = (at, gradient) => {
  const [x, y] = [at[0]!, at[1]!];
  const off = y - x * x;
  gradient[0] = -400 * x * off - 2 * (1 - x);
  gradient[1] = 200 * off;
  return 100 * off * off + (1 - x) ** 2;
};

function watched(objective: Objective) {
  const seen: number[][] = [];
  const watch: Objective = (at, gradient) => {
    seen.push([...at]);
    return objective(at, gradient);
  };
  return { seen, watch };
}

test.each([
  ['a bowl', bowl, [5, 5], [1, -2]],
  ['a bowl, begun at its bottom', bowl, [1, -2], [1, -2]],
  ['a bent valley', valley, [-1.2, 1], [1, 1]],
  ['a bent valley from the other side', valley, [4, -3], [1, 1]],
])('the lowest point of %s', (_, objective, start, lowest) => {
  const { at, value, converged } = minimise(objective, start, WIDE);
  expect(converged).toBe(true);
  expect(value).toBeLessThan(1e-8);
  for (const [place, coordinate] of at.entries()) expect(coordinate).toBeCloseTo(lowest[place]!, 4);
});

test('a valley takes a few dozen looks, not hundreds', () => {
  const { seen, watch } = watched(valley);
  minimise(watch, [-1.2, 1], WIDE);
  expect(seen.length).toBeLessThan(80);
});

test('at the bottom one look is enough', () => {
  const { seen, watch } = watched(bowl);
  expect(minimise(watch, [1, -2], WIDE)).toMatchObject({ at: [1, -2], value: 0, converged: true });
  expect(seen).toEqual([[1, -2]]);
});

test.each([
  ['the upper', { low: -5, high: 0.5 }, [0.5, -2]],
  ['the lower', { low: -1, high: 5 }, [1, -1]],
  ['both', { low: -1, high: 0 }, [0, -1]],
])('beyond %s side of the box the point on the side is the lowest', (_, box, lowest) => {
  const { at, converged } = minimise(bowl, [-1, 0], box);
  expect(converged).toBe(true);
  for (const [place, coordinate] of at.entries()) expect(coordinate).toBeCloseTo(lowest[place]!, 5);
});

test('nothing is ever looked at outside the box, a start outside it neither', () => {
  const { seen, watch } = watched(valley);
  minimise(watch, [9, -9], { low: -1.5, high: 1.5 });
  expect(seen[0]).toEqual([1.5, -1.5]);
  for (const point of seen) for (const coordinate of point) expect(Math.abs(coordinate)).toBeLessThanOrEqual(1.5);
});

test('a first step goes against the slope, and no step is longer than two', () => {
  const { seen, watch } = watched((at, gradient) => {
    gradient[0] = -1;
    return -at[0]!;
  });
  const { at, value, converged } = minimise(watch, [0], { low: -1e6, high: 1e6 });
  expect(seen.slice(0, 2)).toEqual([[0], [1]]);
  for (let look = 1; look < seen.length; look++) {
    expect(Math.abs(seen[look]![0]! - seen[look - 1]![0]!)).toBeLessThanOrEqual(2);
  }
  // a slope without an end is given up after two hundred steps
  expect(converged).toBe(false);
  expect(seen).toHaveLength(201);
  expect(value).toBe(-at[0]!);
});

test('a steep slope is measured before it is followed: the first step is one long at most', () => {
  const { seen, watch } = watched((at, gradient) => {
    gradient[0] = 2000 * at[0]!;
    return 1000 * at[0]! * at[0]!;
  });
  expect(minimise(watch, [3], WIDE)).toMatchObject({ converged: true });
  expect(seen[1]![0]).toBeCloseTo(2, 12);
});

test('a slope that lies leads nowhere: the start is kept, and that is said', () => {
  const { seen, watch } = watched((at, gradient) => {
    gradient[0] = -2 * at[0]!;
    return at[0]! * at[0]!;
  });
  expect(minimise(watch, [1], WIDE)).toMatchObject({ at: [1], value: 1, converged: false });
  // the start, and forty ever shorter tries
  expect(seen).toHaveLength(41);
  expect(seen[2]![0]! - 1).toBeCloseTo((seen[1]![0]! - 1) / 2, 12);
});

test.each([
  [9e-5, true],
  [1.1e-4, false],
])('where no step helps any more, a slope of %d is all but flat: %s', (slope, converged) => {
  const risesBothWays: Objective = (at, gradient) => {
    gradient[0] = -slope;
    return Math.abs(at[0]!);
  };
  expect(minimise(risesBothWays, [0.01], WIDE)).toMatchObject({ at: [0.01], value: 0.01, converged });
});

test('what is all but flat goes by the size of the value too', () => {
  const high: Objective = (at, gradient) => {
    gradient[0] = -5e-3;
    return 1000 + 1e6 * Math.abs(at[0]! - 0.01);
  };
  expect(minimise(high, [0.01], WIDE)).toMatchObject({ at: [0.01], value: 1000, converged: true });
});

test('a long way down a gentle slope is gone in steps of two at most, in every coordinate', () => {
  const { seen, watch } = watched((at, gradient) => {
    const [x, y] = [at[0]! - 90, at[1]!];
    gradient[0] = 0.002 * x;
    gradient[1] = 2 * y;
    return 0.001 * x * x + y * y;
  });
  const { at, converged } = minimise(watch, [0, 3], WIDE);
  expect(converged).toBe(true);
  expect(at[0]).toBeCloseTo(90, 2);
  for (let look = 1; look < seen.length; look++) {
    for (const place of [0, 1]) {
      expect(Math.abs(seen[look]![place]! - seen[look - 1]![place]!)).toBeLessThanOrEqual(2 + 1e-9);
    }
  }
});

test('how flat is flat enough goes by the size of the value', () => {
  const high: Objective = (at, gradient) => {
    gradient[0] = 1e-3;
    return 1e6 + 1e-3 * at[0]!;
  };
  expect(minimise(high, [1], WIDE)).toMatchObject({ at: [1], value: 1e6 + 1e-3, converged: true });
});

test('what was learnt on a like valley leads to the bottom of one nine times as deep in fewer looks', () => {
  const deep: Objective = (at, gradient) => {
    const value = 9 * valley(at, gradient);
    gradient[0] = 9 * gradient[0]!;
    gradient[1] = 9 * gradient[1]!;
    return value;
  };
  const minimum = minimise(valley, [0.8, 0.7], WIDE);
  const alone = watched(deep);
  const led = watched(deep);
  minimise(alone.watch, [0.99, 0.97], WIDE);
  const found = minimise(led.watch, [0.99, 0.97], WIDE, { minimum, times: 9 });
  expect(found).toMatchObject({ converged: true });
  expect(found.at.map(v => v.toFixed(3))).toEqual(['1.000', '1.000']);
  expect(led.seen.length).toBeLessThan(alone.seen.length);
});
