import { expect, test } from 'vitest';
import { fourWeeksText } from '../../../src/report/pages/figure-text';
import { processSpeaker } from '../../../src/report/pages/process-shop';
import type { DutyKey } from '../../../src/schema/decode-roles';

function shown(metric: DutyKey, value: number | null, of: readonly [number, number] | null = null, currency = 'KRW') {
  const measure = { value, of: of && { part: of[0], whole: of[1] } };
  return fourWeeksText(metric, measure, { currency, lang: 'ko', say: processSpeaker('ko') });
}

test('a rate has its interval, of fewer than ten cases it is a count', () => {
  expect(shown('experienceRate', 0.5, [20, 40])).toBe('50% (35–65%)');
  expect(shown('experienceRate', 0.5, [4, 8])).toBe('4 / 8');
  // more decisions than first experiences
  expect(shown('decisionRate', 1.2, [12, 10])).toBe('120%');
});

test('a count and money are a week’s; an average order and active regulars are not', () => {
  expect(shown('visits', 1258.25)).toBe('한 주 평균 1,258.3');
  expect(shown('sales', 1250000.4)).toBe('한 주 평균 1,250,000원');
  expect(shown('sales', 1250.5, null, 'USD')).toBe('한 주 평균 $1,250.50');
  expect(shown('averageOrder', 12000)).toBe('12,000원');
  expect(shown('activeRegulars', 27)).toBe('27');
});

test('no data is a dash', () => {
  expect(shown('visits', null)).toBe('–');
  expect(shown('experienceRate', null, [0, 0])).toBe('–');
  expect(fourWeeksText('visits', null, { currency: 'KRW', lang: 'ko', say: processSpeaker('ko') })).toBe('–');
});
