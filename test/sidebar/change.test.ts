import { expect, test } from 'vitest';
import { changeOf } from '../../sidebar/change';
import { numbersFor } from '../../sidebar/format';
import { wordsOf } from '../../sidebar/words';
import { figure } from './view-fixtures';

const { ko, en } = wordsOf;
const won = numbersFor(ko, 'KRW', 0);
const change = (of: Parameters<typeof figure>[0]) => changeOf(figure(of), won, ko);

test('more money than the month before is told with the difference, as better', () => {
  expect(change({ key: 'sales', value: 1500, before: 1000 })).toEqual({
    text: '전달보다 500원 늘어남',
    isBetter: true,
  });
});

test('fewer people is worse, unless fewer is better', () => {
  const fewer = { key: 'x', unit: 'count', counted: '명', value: 3, before: 5 } as const;
  expect(change(fewer)).toEqual({ text: '전달보다 2명 줄어듦', isBetter: false });
  expect(change({ ...fewer, better: 'fewer' })?.isBetter).toBe(true);
  expect(change({ ...fewer, better: null })?.isBetter).toBeNull();
});

test('a rate of enough people changes by points', () => {
  const rate = { key: 'rate', unit: 'rate', minimumCases: 10, value: 0.35, before: 0.3 } as const;
  const of = { of: { part: 7, whole: 20 }, beforeOf: { part: 6, whole: 20 } };
  expect(change({ ...rate, ...of })).toEqual({ text: '전달보다 5%p 늘어남', isBetter: true });
  expect(changeOf(figure({ ...rate, ...of }), numbersFor(en, 'KRW', 0), en)?.text).toBe('up 5 pts on the month before');
});

test.each([
  ['this month', { part: 2, whole: 9 }, { part: 5, whole: 10 }, '전달 50%'],
  ['the month before', { part: 2, whole: 10 }, { part: 1, whole: 9 }, '전달 1 / 9'],
])('a rate of fewer than ten in %s is not held against the other', (_, of, beforeOf, text) => {
  const rate = { key: 'rate', unit: 'rate', minimumCases: 10, value: of.part / of.whole } as const;
  expect(change({ ...rate, of, before: beforeOf.part / beforeOf.whole, beforeOf })).toEqual({ text, isBetter: null });
});

test('the same, nothing to compare with, and nothing at all are said as they are', () => {
  expect(change({ key: 'x', value: 5, before: 5 })).toEqual({ text: '전달과 같음', isBetter: null });
  expect(change({ key: 'x', value: 5, before: null })).toEqual({ text: '전달 기록 없음', isBetter: null });
  expect(change({ key: 'x', value: null, before: 5 })).toBeNull();
});

test('a figure of no month has no month before', () => {
  const { before: _, ...timeless } = figure({ key: 'x' });
  expect(changeOf(timeless, won, ko)).toBeNull();
});

test('times and days differ by their own units', () => {
  expect(change({ key: 'x', unit: 'times', value: 3.5, before: 3 })?.text).toBe('전달보다 0.5배 늘어남');
  expect(change({ key: 'x', unit: 'days', value: 20, before: 30, better: 'fewer' })).toEqual({
    text: '전달보다 10일 줄어듦',
    isBetter: true,
  });
});
