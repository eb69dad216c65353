import { expect, test } from 'vitest';
import { longTexts } from '../../../sheets-templates/long-texts';
import type { Words } from '../../../sheets-templates/types';
import { fill } from '../../../src/report/pages/fill';

const both = (text: string): Words => ({ ko: text, en: text });

test.each([
  ['{work} 기록', { work: '안내' }, '안내 기록'],
  ['{n} {n?piece|pieces} of work', { n: 1 }, '1 piece of work'],
  ['{n} {n?piece|pieces} of work', { n: 0 }, '0 pieces of work'],
  ['{n} {n?piece|pieces} of work', { n: '1,000' }, '1,000 pieces of work'],
  ['no gap', {}, 'no gap'],
])('%s with %j reads: %s', (text, gaps, expected) => {
  expect(fill(both(text), 'en', gaps)).toBe(expected);
});

test.each([
  ['{name~을|를}', '상담', '상담을'],
  ['{name~을|를}', '문자', '문자를'],
  ['{name~이|가}', '‘주차 안내’', '‘주차 안내’가'],
  ['{name~이|가}', '“청소함”', '“청소함”이'],
  ['{name~은|는}', '리포트 3', '리포트 3은'],
  ['{name~은|는}', '리포트 2', '리포트 2는'],
  ['{name~으로|로}', '거울', '거울로'],
  ['{name~으로|로}', '화면', '화면으로'],
  ['{name~으로|로}', '지도', '지도로'],
  ['{name~을|를}', 'Kim', 'Kim을'],
  ['{name~을|를}', 'Lee', 'Lee를'],
  ['{name~이|가}', '', '가'],
])('%s of %s is %s', (text, name, expected) => {
  expect(fill(both(text), 'ko', { name })).toBe(expected);
});

test('a gap that nothing fills is a mistake of ours, and said as one', () => {
  expect(() => fill(both('{n} left'), 'en')).toThrow('no n for the text');
});

test('what stands in a gap is never read as a gap itself', () => {
  expect(fill(both('{name} was here'), 'en', { name: '{n?a|b}$&' })).toBe('{n?a|b}$& was here');
});

function wordsIn(all: object, path: string): (readonly [string, Words])[] {
  return Object.entries(all).flatMap(([key, inside]) =>
    'ko' in inside
      ? pairs(`${path}.${key}`, inside.ko, (inside as unknown as Words).en)
      : wordsIn(inside, `${path}.${key}`),
  );
}

/** A text of both languages, or texts of each language under the same keys. */
function pairs(path: string, ko: unknown, en: unknown): (readonly [string, Words])[] {
  if (typeof ko === 'string') return [[path, { ko, en: String(en) }]];
  return Object.entries(ko as object).flatMap(([key, inside]) =>
    pairs(`${path}.${key}`, inside, (en as Record<string, unknown>)[key]),
  );
}

const { pages, advice, dashboard, start, steps, failures } = longTexts;
const texts = wordsIn({ pages, advice, dashboard, start, steps, failures }, 'texts');

test('the texts of the pages and of the dashboard have the same gaps in both languages, Korean in one and none in the other', () => {
  const gaps = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
  for (const [key, { ko, en }] of texts) {
    expect([key, gaps(ko)]).toEqual([key, gaps(en)]);
    expect([key, /[가-힣]/.test(en)]).toEqual([key, false]);
  }
});
