import { expect, test } from 'vitest';
import { currencyDigits } from '../../src/schema/currency';
import { dayOfParts, firstDayOfWeek, formatDay, parseIsoDay, partsOfDay } from '../../src/schema/day';
import { localeRules } from '../../src/schema/locale';
import { readDay, readDayNumber } from '../../src/schema/read-day';
import { readName } from '../../src/schema/read-name';
import { readNumber } from '../../src/schema/read-number';
import { day } from '../domain/ledger-grid';

const today = day('2026-11-23');

function dayIn(locale: string, text: string): string {
  const { value, issue } = readDay(text, { ...localeRules(locale), today });
  return `${value === null ? '-' : formatDay(value)} ${issue ?? 'plain'}`;
}

test.each([
  ['ko_KR', '01-02-2018', '2018-02-01 ambiguous-day'],
  ['en_US', '01-02-2018', '2018-01-02 plain'],
  ['de_DE', '01.02.2018', '2018-02-01 plain'],
  ['en_US', '23/11/2026', '2026-11-23 plain'],
  ['de_DE', '23.11.', '2026-11-23 ambiguous-day'],
  ['en_US', '11/23', '2026-11-23 ambiguous-day'],
  ['ko_KR', '5/5/2026', '2026-05-05 plain'],
  ['ko_KR', '12/24', '2025-12-24 ambiguous-day'],
  ['ko_KR', '26년 5월 11일', '2026-05-11 ambiguous-day'],
  ['ko_KR', '99.12.31', '1999-12-31 ambiguous-day'],
  ['ko_KR', '2026년 5월 11일 오후 3시', '2026-05-11 plain'],
  ['ko_KR', '2026-05-11T23:30:00Z', '2026-05-11 ambiguous-day'],
  ['ko_KR', '2026-02-30', '- impossible-day'],
  ['ko_KR', '3026-02-03', '- day-out-of-range'],
  ['ko_KR', '1989-12-31', '- day-out-of-range'],
  ['ko_KR', '#REF!', '- error-value'],
  ['ko_KR', '어제', '- not-a-day'],
])('%s reads the day %s as %s', (locale, text, expected) => {
  expect(dayIn(locale, text)).toBe(expected);
});

test.each([
  [46000, '2025-12-09 plain'],
  [46000.75, '2025-12-09 plain'],
  [32874, '1990-01-01 plain'],
  [32873, '- not-a-day'],
  [73415, '2100-12-31 plain'],
  [73416, '- not-a-day'],
  [20260511, '2026-05-11 ambiguous-day'],
  [20260231, '- not-a-day'],
  [Number.NaN, '- not-a-day'],
  [Infinity, '- not-a-day'],
])('the number %s in a day column is %s', (number, expected) => {
  const { value, issue } = readDayNumber(number);
  expect(`${value === null ? '-' : formatDay(value)} ${issue ?? 'plain'}`).toBe(expected);
});

test.each([
  ['de_DE', 'EUR', '1.234,56', 1234.56, null],
  ['de_DE', 'EUR', '1.234', 1234, null],
  ['de_DE', 'EUR', '1,234', 1.234, 'ambiguous-number'],
  ['de_DE', 'EUR', '1234.50', 1234.5, 'ambiguous-number'],
  ['de_DE', 'EUR', '12,50 €', 12.5, null],
  ['en_US', 'USD', '$1,234.50', 1234.5, null],
  ['en_US', 'USD', '-$1,234.50', -1234.5, null],
  ['en_US', 'USD', '$-5', -5, null],
  ['en_US', 'USD', '($5.00)', -5, null],
  ['en_US', 'USD', '₩5,000', null, 'not-a-number'],
  ['en_GB', 'GBP', '£0.05', 0.05, null],
  ['ko_KR', 'KRW', '$5', null, 'not-a-number'],
  ['ko_KR', 'KRW', '3만원', 30000, null],
  ['ko_KR', 'KRW', '만원', 10000, null],
  ['ko_KR', 'KRW', '-3만 5천원', -35000, null],
  ['ko_KR', 'KRW', '1조 2억', 1000200000000, null],
  ['ko_KR', 'KRW', '3만 2만', null, 'not-a-number'],
  ['ko_KR', 'KRW', '2천 3천', null, 'not-a-number'],
  ['ko_KR', 'KRW', '5명', 5, 'ambiguous-number'],
  ['ko_KR', 'KRW', '-0', 0, null],
  ['ko_KR', 'KRW', '1e300', null, 'not-a-number'],
])('in %s with %s the text %s is %s', (locale, currency, text, value, issue) => {
  const reading = readNumber(text, { ...localeRules(locale), currency });
  expect(reading).toEqual({ value, issue });
  expect(Object.is(reading.value, -0)).toBe(false);
});

test.each([
  ['constructor', 'constructor', null],
  ['=1+1', '=1+1', 'formula-text'],
  ['+821012345678', '+821012345678', null],
  ['-2+3+cmd|x', '-2+3+cmd|x', 'formula-text'],
  ['@handle', '@handle', null],
  ['<img src=x>', '<img src=x>', 'markup-text'],
  ['1 < 2', '1 < 2', null],
  ['<3', '<3', null],
  ['\u200b김\u00ad철수 ', '김철수', null],
  ['김\u200d철수', '김철수', null],
  ['👩‍👧', '👩‍👧', null],
  ['ì»¤í”¼', null, 'broken-text'],
  ['a\ufffdb', null, 'broken-text'],
  ['—', null, null],
  ['#N/A', null, 'error-value'],
  ['#1 손님', '#1 손님', null],
])('the name %j is read as %j', (raw, value, issue) => {
  expect(readName(raw)).toEqual({ value, issue });
});

test('days go to dates and back through leap years, month ends and centuries', () => {
  for (let value = day('1999-12-25'); value <= day('2004-03-05'); value++) {
    const { year, month, day: dayOfMonth } = partsOfDay(value);
    expect(dayOfParts(year, month, dayOfMonth)).toBe(value);
    expect(parseIsoDay(formatDay(value))).toBe(value);
  }
  expect(dayOfParts(1970, 1, 1)).toBe(0);
  expect(dayOfParts(2100, 2, 29)).toBeNull();
  expect(dayOfParts(2000, 2, 29)).toBe(11016);
});

test('weeks begin on the day the owner chose', () => {
  expect(formatDay(firstDayOfWeek(day('2026-05-17'), 'monday'))).toBe('2026-05-11');
  expect(formatDay(firstDayOfWeek(day('2026-05-17'), 'sunday'))).toBe('2026-05-17');
  expect(formatDay(firstDayOfWeek(day('2026-05-11'), 'monday'))).toBe('2026-05-11');
});

test.each([
  ['KRW', 0],
  ['USD', 2],
  ['GBP', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['EUR', 2],
] as const)('%s has %i decimals', (code, digits) => {
  expect(currencyDigits(code)).toBe(digits);
});
