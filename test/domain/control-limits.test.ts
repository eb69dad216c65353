import { expect, test } from 'vitest';
import { type ControlRules, controlChart, controlLimits } from '../../src/domain/control-limits';

const COUNTS: ControlRules = { isCount: true, digits: 2 };
const WON: ControlRules = { isCount: false, digits: 0 };

/** Mean 11, moving range 2: 11 ± 5.32. */
const EIGHT = [10, 12, 10, 12, 10, 12, 10, 12];

const kindsOf = (values: readonly (number | null)[], rules = COUNTS) =>
  controlChart(values, rules).points.map(point => point?.kinds ?? null);

test('limits are the mean and 2.66 times the mean moving range on either side', () => {
  expect(controlLimits(EIGHT, COUNTS)).toEqual({ mean: 11, lower: 5.68, upper: 16.32 });
  // the ranges 8, 4, 1, 3, 2, 6, 5, 3, 7 have the mean 4.333, and 2.66 times that is 11.53
  expect(controlLimits([31, 39, 35, 36, 39, 41, 47, 42, 45, 38], COUNTS)).toEqual({
    mean: 39.3,
    lower: 27.77,
    upper: 50.83,
  });
});

test('seven values say too little, eight are enough', () => {
  expect(controlLimits(EIGHT.slice(1), COUNTS)).toBeNull();
  expect(controlLimits(EIGHT, COUNTS)).not.toBeNull();
});

test('values that never move have no limits, and counts of less than one on average neither', () => {
  expect(controlLimits([5, 5, 5, 5, 5, 5, 5, 5], COUNTS)).toBeNull();
  expect(controlLimits([0, 1, 0, 2, 0, 1, 0, 3], COUNTS)).toBeNull();
  expect(controlLimits([0, 1, 0, 2, 0, 2, 0, 3], COUNTS)).toEqual({ mean: 1, lower: 0, upper: 5.94 });
  expect(controlLimits([0, 1, 0, 2, 0, 1, 0, 3], WON)).not.toBeNull();
});

test('what never fell below 0 has no limit below it, but sales that refunds turned have', () => {
  expect(controlLimits([-1, 3, -1, 3, -1, 3, -1, 3], WON)).toEqual({ mean: 1, lower: -10, upper: 12 });
  expect(controlLimits([-2.5, -3.5, -2.5, -3.5, -2.5, -3.5, -2.5, -3.5], WON)).toEqual({
    mean: -3,
    lower: -6,
    upper: 0,
  });
  expect(controlLimits([0, 20, 0, 20, 0, 20, 0, 20], WON)).toEqual({ mean: 10, lower: 0, upper: 63 });
  expect(controlLimits([-2, -1, -2, -1, -2, -1, -2, -1], { isCount: false, digits: 1 })).toEqual({
    mean: -1.5,
    lower: -4.2,
    upper: 1.2,
  });
});

test('a value is held against those before it; one on the limit is still usual', () => {
  expect(kindsOf([...EIGHT, 16.32])[8]).toEqual([]);
  expect(kindsOf([...EIGHT, 16.33])[8]).toEqual(['above']);
  expect(kindsOf([...EIGHT, 5.68])[8]).toEqual([]);
  expect(kindsOf([...EIGHT, 5.67])[8]).toEqual(['below']);
  expect(kindsOf([...EIGHT.slice(1), 900])[7]).toEqual([]);
});

test('every point carries the limits it was held against', () => {
  const { points } = controlChart([...EIGHT, 14], COUNTS);
  expect(points[7]).toEqual({ value: 12, limits: null, kinds: [] });
  expect(points[8]).toEqual({ value: 14, limits: { mean: 11, lower: 5.68, upper: 16.32 }, kinds: [] });
});

test('limits settle after twelve values', () => {
  const twelve = [...EIGHT, 10, 12, 10, 12];
  expect(controlChart(twelve.slice(0, 11), COUNTS)).toMatchObject({ baseline: 11, next: { mean: 10.91 } });
  const settled = controlChart([...twelve, 15, 7, 15, 7], COUNTS);
  expect(settled).toMatchObject({ baseline: 12, next: { mean: 11, lower: 5.68, upper: 16.32 } });
});

test('a value outside does not enter the limits', () => {
  const chart = controlChart([...EIGHT, 100], COUNTS);
  expect(chart).toMatchObject({ baseline: 8, next: { mean: 11, lower: 5.68, upper: 16.32 } });
});

test('what was not recorded is passed over', () => {
  const values = [...EIGHT.slice(0, 4), null, ...EIGHT.slice(4), null, 17];
  const { points } = controlChart(values, COUNTS);
  expect(points[4]).toBeNull();
  expect(points[9]).toBeNull();
  expect(points[10]).toEqual({ value: 17, limits: { mean: 11, lower: 5.68, upper: 16.32 }, kinds: ['above'] });
});

test('the eighth value running on one side is a new usual, from which the limits start again', () => {
  const twelve = [...EIGHT, 10, 12, 10, 12];
  const run = [12, 13, 12, 13, 12, 13, 12, 13];
  // the 12 before the run was on the same side of 11 and is the first of the eight
  const values = [...twelve, 10, ...run];
  expect(kindsOf(values.slice(0, -1)).flat()).toEqual([]);
  expect(kindsOf(values).at(-1)).toEqual(['runAbove']);
  expect(controlChart(values, COUNTS)).toMatchObject({ baseline: 8, next: { mean: 12.5, lower: 9.84, upper: 15.16 } });
});

test('a value on the mean ends a run, and so does one on the other side', () => {
  const twelve = [...EIGHT, 10, 12, 10, 12];
  const low = [10, 9, 10, 9, 10, 9, 10];
  expect(kindsOf([...twelve, ...low, 9]).at(-1)).toEqual(['runBelow']);
  expect(kindsOf([...twelve, ...low, 11]).flat()).toEqual([]);
  expect(kindsOf([...twelve, ...low, 11, 9, 10, 9, 10, 9, 10, 9]).flat()).toEqual([]);
  expect(kindsOf([...twelve, ...low, 12, 9, 10, 9, 10, 9, 10, 9]).flat()).toEqual([]);
  expect(kindsOf([...twelve, ...low, 12, 9, 10, 9, 10, 9, 10, 9, 10]).at(-1)).toEqual(['runBelow']);
});

test('a run counts from when there are limits, and may end with a value outside them', () => {
  const rising = [10, 12, 10, 12, 10, 12, 12, 14, 13, 13, 13, 13, 13, 13, 13];
  expect(kindsOf(rising).flat()).toEqual([]);
  expect(kindsOf([...rising, 40]).at(-1)).toEqual(['above', 'runAbove']);
  expect(controlChart([...rising, 40], COUNTS).next).toMatchObject({ mean: 16.38 });
});

test('a new run begins only after the one that was told', () => {
  const twelve = [...EIGHT, 10, 12, 10, 12];
  const up = [12, 13, 12, 13, 12, 13, 12];
  const again = [14, 15, 14, 15, 14, 15, 14];
  expect(kindsOf([...twelve, 10, ...up, 13, ...again]).flat()).toEqual(['runAbove']);
  expect(kindsOf([...twelve, 10, ...up, 13, ...again, 15]).flat()).toEqual(['runAbove', 'runAbove']);
});

test('rare events: the latest twelve go on being tried until they say enough', () => {
  const rare = Array.from({ length: 20 }, (_, at) => (at % 4 === 0 ? 1 : 0));
  expect(controlChart(rare, COUNTS)).toMatchObject({ baseline: 12, next: null });
  const busy = [2, 3, 2, 3, 2, 3, 2, 3, 2];
  // the latest twelve add up to 2 + 10 with four busy values, and to 2 + 7 with three
  expect(controlChart([...rare, ...busy.slice(0, 4)], COUNTS).next).toMatchObject({ mean: 1 });
  expect(controlChart([...rare, ...busy.slice(0, 3)], COUNTS).next).toBeNull();
});
