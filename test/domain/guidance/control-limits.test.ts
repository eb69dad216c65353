import { expect, test } from 'vitest';
import { type ControlRules, controlChart, controlLimits } from '../../../src/domain/guidance/control-limits';

const COUNTS: ControlRules = { isCount: true, digits: 2 };
const WON: ControlRules = { isCount: false, digits: 0 };

/** Mean 11, moving range 2: 11 ± 5.32. */
const TWELVE = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
/** The same limits, which no longer change. */
const SETTLED = [...TWELVE, ...TWELVE, 10, 12];

const kindsOf = (values: readonly (number | null)[], rules = COUNTS) =>
  controlChart(values, rules).points.map(point => point?.kinds ?? null);

test('limits are the mean and 2.66 times the mean moving range on either side', () => {
  expect(controlLimits(TWELVE, COUNTS)).toEqual({ mean: 11, lower: 5.68, upper: 16.32 });
  // the ranges 8, 4, 1, 3, 2, 6, 5, 3, 7, 2, 0 have the mean 3.727, and 2.66 times that is 11.53
  expect(controlLimits([31, 39, 35, 36, 39, 41, 47, 42, 45, 38, 40, 40], COUNTS)).toEqual({
    mean: 39.42,
    lower: 29.5,
    upper: 49.33,
  });
});

test('eleven values say too little, twelve are enough', () => {
  expect(controlLimits(TWELVE.slice(1), COUNTS)).toBeNull();
  expect(controlLimits(TWELVE, COUNTS)).not.toBeNull();
});

test('values that never move have no limits, and counts of less than one on average neither', () => {
  expect(controlLimits([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5], COUNTS)).toBeNull();
  const eleven = [0, 1, 0, 2, 0, 1, 0, 3, 0, 2, 0, 2];
  expect(controlLimits(eleven, COUNTS)).toBeNull();
  expect(controlLimits(eleven, WON)).not.toBeNull();
  expect(controlLimits([...eleven.slice(0, -1), 3], COUNTS)).toEqual({ mean: 1, lower: 0, upper: 6.08 });
});

test('what never fell below 0 has no limit below it, but sales that refunds turned have', () => {
  const swinging = (low: number, high: number) => [0, 1, 2, 3, 4, 5].flatMap(() => [low, high]);
  expect(controlLimits(swinging(0, 20), WON)).toEqual({ mean: 10, lower: 0, upper: 63 });
  expect(controlLimits(swinging(-1, 3), WON)).toEqual({ mean: 1, lower: -10, upper: 12 });
  expect(controlLimits(swinging(-2.5, -3.5), WON)).toEqual({ mean: -3, lower: -6, upper: 0 });
  expect(controlLimits(swinging(-2, -1), { isCount: false, digits: 1 })).toEqual({
    mean: -1.5,
    lower: -4.2,
    upper: 1.2,
  });
});

test('a value is held against those before it; one on the limit is still usual', () => {
  expect(kindsOf([...TWELVE, 16.32])[12]).toEqual([]);
  expect(kindsOf([...TWELVE, 16.33])[12]).toEqual(['above']);
  expect(kindsOf([...TWELVE, 5.68])[12]).toEqual([]);
  expect(kindsOf([...TWELVE, 5.67])[12]).toEqual(['below']);
  expect(kindsOf([...TWELVE.slice(1), 900])[11]).toEqual([]);
});

test('every point carries the limits it was held against', () => {
  const { points } = controlChart([...TWELVE, 14], COUNTS);
  expect(points[11]).toEqual({ value: 12, limits: null, kinds: [] });
  expect(points[12]).toEqual({ value: 14, limits: { mean: 11, lower: 5.68, upper: 16.32 }, kinds: [] });
});

test('limits settle after 26 values', () => {
  expect(controlChart(SETTLED.slice(0, 25), COUNTS)).toMatchObject({ baseline: 25, next: { mean: 10.96 } });
  const settled = controlChart([...SETTLED, 15, 7, 15, 7], COUNTS);
  expect(settled).toMatchObject({ baseline: 26, next: { mean: 11, lower: 5.68, upper: 16.32 } });
});

test('a value outside enters the limits as if it lay on them', () => {
  const above = controlChart([...TWELVE, 100], COUNTS);
  expect(above).toMatchObject({ baseline: 13, next: { mean: 11.41, lower: 5.57, upper: 17.24 } });
  const below = controlChart([...TWELVE, 0], COUNTS);
  expect(below).toMatchObject({ baseline: 13, next: { mean: 10.59, lower: 4.31, upper: 16.87 } });
});

test('what was not recorded is passed over', () => {
  const values = [...TWELVE.slice(0, 4), null, ...TWELVE.slice(4), null, 17];
  const { points } = controlChart(values, COUNTS);
  expect(points[4]).toBeNull();
  expect(points[13]).toBeNull();
  expect(points[14]).toEqual({ value: 17, limits: { mean: 11, lower: 5.68, upper: 16.32 }, kinds: ['above'] });
});

test('the eighth value running on one side is a new usual, from which the limits start again', () => {
  const values = [...SETTLED, 10, 12, 13, 12, 13, 12, 13, 12, 13];
  expect(kindsOf(values.slice(0, -1)).flat()).toEqual([]);
  expect(kindsOf(values).at(-1)).toEqual(['runAbove']);
  expect(controlChart(values, COUNTS)).toMatchObject({ baseline: 8, next: null });
  expect(controlChart([...values, 12, 13, 12, 13], COUNTS)).toMatchObject({
    baseline: 12,
    next: { mean: 12.5, lower: 9.84, upper: 15.16 },
  });
});

test('a value on the mean ends a run, and so does one on the other side', () => {
  const low = [10, 9, 10, 9, 10, 9, 10];
  expect(kindsOf([...SETTLED, ...low, 9]).at(-1)).toEqual(['runBelow']);
  expect(kindsOf([...SETTLED, ...low, 11]).flat()).toEqual([]);
  expect(kindsOf([...SETTLED, ...low, 11, ...low]).flat()).toEqual([]);
  expect(kindsOf([...SETTLED, ...low, 12, ...low]).flat()).toEqual([]);
  expect(kindsOf([...SETTLED, ...low, 12, ...low, 9]).at(-1)).toEqual(['runBelow']);
});

test('a run counts from when there are limits', () => {
  const rising = [10, 12, 10, 12, 10, 12, 12, 12, 12, 12, 12, 12];
  const seven = [12, 12, 12, 12, 12, 12, 12];
  expect(kindsOf([...rising, ...seven]).flat()).toEqual([]);
  expect(kindsOf([...rising, ...seven, 12]).at(-1)).toEqual(['runAbove']);
});

test('a run may end with a value outside the limits', () => {
  expect(kindsOf([...SETTLED, 10, 13, 13, 13, 13, 13, 13, 13, 40]).at(-1)).toEqual(['above', 'runAbove']);
});

test('a new run begins only after the one that was told', () => {
  const up = [...SETTLED, 10, 12, 13, 12, 13, 12, 13, 12, 13];
  // four more values until there are limits again, then eight
  const again = [14, 15, 14, 15, 14, 15, 14, 15, 14, 15, 14];
  expect(kindsOf([...up, ...again]).flat()).toEqual(['runAbove']);
  expect(kindsOf([...up, ...again, 15]).flat()).toEqual(['runAbove', 'runAbove']);
});

test('rare events: the latest values go on being tried until they say enough', () => {
  const rare = Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 1 : 0));
  expect(controlChart(rare, COUNTS)).toMatchObject({ baseline: 26, next: null });
  const busy = [4, 5, 4, 5, 4];
  // the latest 26 add up to 5 + 18 with four busy values, and to 5 + 22 with five
  expect(controlChart([...rare, ...busy.slice(0, 4)], COUNTS).next).toBeNull();
  expect(controlChart([...rare, ...busy], COUNTS).next).toMatchObject({ mean: 1.04 });
});
