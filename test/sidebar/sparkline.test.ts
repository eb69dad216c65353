import { expect, test } from 'vitest';
import { aliveText } from '../../sidebar/parts/person-line';
import { stretches } from '../../sidebar/parts/sparkline';
import { wordsOf } from '../../sidebar/words';

test('the highest month is at the top, the lowest at the bottom, and all lie within the picture', () => {
  expect(stretches([0, 10, 5])).toEqual([
    [
      { x: 3, y: 17 },
      { x: 28, y: 3 },
      { x: 53, y: 10 },
    ],
  ]);
});

test('a month without a figure is a gap', () => {
  expect(stretches([1, 2, null, 3]).map(line => line.length)).toEqual([2, 1]);
  expect(stretches([null, 1, null])).toEqual([[{ x: 28, y: 10 }]]);
});

test('the same value every month is a line through the middle', () => {
  expect(
    stretches([4, 4])
      .flat()
      .map(({ y }) => y),
  ).toEqual([10, 10]);
});

test.each([
  [1, '높음'],
  [0.7, '높음'],
  [0.69, '반반'],
  [0.3, '반반'],
  [0.29, '낮음'],
  [0, '낮음'],
  [null, '아직 알 수 없음'],
])('a chance of %s to come again is said as %s', (pAlive, text) => {
  expect(aliveText(pAlive, wordsOf.ko)).toBe(text);
});
