import { expect, test } from 'vitest';
import { figureText, numbersFor } from '../../sidebar/format';
import { wordsOf } from '../../sidebar/words';
import type { KeyFigure } from '../../src/server/contract';

const won = numbersFor(wordsOf.ko, 'KRW', 0);
const rate = (part: number, whole: number): KeyFigure => ({
  key: 'decisionRate',
  value: whole === 0 ? null : part / whole,
  unit: 'rate',
  before: null,
  of: { part, whole },
});

test.each([
  ['ko', 'KRW', 0, 1675000, '1,675,000원'],
  ['ko', 'KRW', 0, -165000, '-165,000원'],
  ['en', 'KRW', 0, 1675000, '₩1,675,000'],
  ['en', 'USD', 2, 1234.5, '$1,234.50'],
  ['ko', 'USD', 2, 1234.5, 'US$1,234.50'],
  ['en', 'GBP', 2, -0.07, '-£0.07'],
  ['en', 'EUR', 2, 0, '€0.00'],
  ['en', 'points', 0, 1200, '1,200 points'],
] as const)('%s, %s with %i digits: %d is %s', (lang, currency, digits, value, text) => {
  expect(numbersFor(wordsOf[lang], currency, digits).money(value)).toBe(text);
});

test('below ten cases a rate is shown as its counts', () => {
  expect(figureText(rate(3, 9), won)).toMatchObject({ value: '3 / 9', beside: null, interval: null, tooFew: true });
});

test('from ten to twenty-nine cases a rate has its counts and its interval', () => {
  expect(figureText(rate(3, 10), won)).toMatchObject({
    value: '30%',
    beside: '3 / 10',
    // Wilson for 3 of 10: 0.1078 to 0.6032
    interval: { low: '11%', high: '60%' },
    tooFew: false,
  });
  expect(figureText(rate(29, 29), won).interval).toEqual({ low: '88%', high: '100%' });
});

test('from thirty cases on a rate stands alone', () => {
  expect(figureText(rate(10, 30), won)).toMatchObject({ value: '33.3%', beside: null, interval: null, tooFew: false });
});

test('a rate has one decimal, as on the dashboard', () => {
  expect(figureText(rate(13, 14), won).value).toBe('92.9%');
  expect(figureText(rate(333, 1000), won).value).toBe('33.3%');
});

test('a rate above 100 % has its counts, but no interval', () => {
  expect(figureText(rate(2, 1), won).value).toBe('2 / 1');
  expect(figureText(rate(24, 12), won)).toMatchObject({ value: '200%', beside: '24 / 12', interval: null });
});

test('a change says whether it rose or fell', () => {
  const change = (value: number): KeyFigure => ({ key: 'lastWeekSalesChange', value, unit: 'change', before: null });
  expect([1.412, -0.073, 0].map(value => figureText(change(value), won).value)).toEqual(['+141.2%', '-7.3%', '0%']);
});

test('nothing of nobody is no data, not 0 %', () => {
  expect(figureText(rate(0, 0), won)).toMatchObject({ value: '–', tooFew: false, interval: null });
});

test('no data is a dash in every unit, and 0 is 0', () => {
  const figure = (unit: KeyFigure['unit'], value: number | null): KeyFigure => ({
    key: 'x',
    unit,
    value,
    before: value,
  });
  expect(figureText(figure('money', null), won, '건')).toMatchObject({ value: '–', before: '–' });
  expect(figureText(figure('count', null), won, '건')).toMatchObject({ value: '–', before: '–' });
  expect(figureText(figure('rate', null), won)).toMatchObject({ value: '–', before: '–' });
  expect(figureText(figure('money', 0), won)).toMatchObject({ value: '0원', before: '0원' });
  expect(figureText(figure('count', 0), won, '건')).toMatchObject({ value: '0건', before: '0건' });
});

test('the month before is as honest about few cases', () => {
  const figure: KeyFigure = { ...rate(20, 40), before: 0.5, beforeOf: { part: 2, whole: 4 } };
  expect(figureText(figure, won).before).toBe('2 / 4');
});
