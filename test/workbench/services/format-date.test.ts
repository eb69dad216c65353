import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContext } from '../../../workbench/run/context';
import { createUtilities } from '../../../workbench/services/utilities';

const utilities = createUtilities(createContext());
const format = (iso: string, zone: string, pattern: string) => utilities.formatDate(new Date(iso), zone, pattern);

test('the day is the one of the zone asked for', () => {
  expect(format('2026-02-28T15:00:00Z', 'Asia/Seoul', 'yyyy-MM-dd HH:mm')).toBe('2026-03-01 00:00');
  expect(format('2026-02-28T15:00:00Z', 'America/New_York', 'yyyy-MM-dd HH:mm')).toBe('2026-02-28 10:00');
  expect(format('2026-02-28T15:00:00Z', 'Asia/Kolkata', 'yyyy-MM-dd HH:mm')).toBe('2026-02-28 20:30');
});

test('both sides of a change to summer time are right to the second', () => {
  expect(format('2026-03-29T00:59:59Z', 'Europe/Berlin', 'HH:mm:ss Z')).toBe('01:59:59 +0100');
  expect(format('2026-03-29T01:00:00Z', 'Europe/Berlin', 'HH:mm:ss Z')).toBe('03:00:00 +0200');
  expect(format('2026-11-01T05:59:59Z', 'America/New_York', 'HH:mm XXX')).toBe('01:59 -04:00');
  expect(format('2026-11-01T06:00:00Z', 'America/New_York', 'HH:mm XXX')).toBe('01:00 -05:00');
});

test('a zone may be given as an offset', () => {
  expect(format('2026-01-01T00:00:00Z', 'GMT+9', 'HH:mm Z')).toBe('09:00 +0900');
  expect(format('2026-01-01T00:00:00Z', 'GMT-03:30', 'dd HH:mm XX')).toBe('31 20:30 -0330');
  expect(format('2026-01-01T00:00:00Z', 'UTC', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")).toBe('2026-01-01T00:00:00.000Z');
});

test('every letter prints what Java prints', () => {
  const at = '2026-08-09T00:05:07.042Z'; // a Sunday
  const print = (pattern: string) => format(at, 'UTC', pattern);
  expect(print('y yy yyyy yyyyy')).toBe('2026 26 2026 02026');
  expect(print('M MM MMM MMMM LLL')).toBe('8 08 Aug August Aug');
  expect(print('d dd D DDD')).toBe('9 09 221 221');
  expect(print('E EEE EEEE u')).toBe('Sun Sun Sunday 7');
  expect(print('H HH k kk K h hh a')).toBe('0 00 24 24 0 12 12 AM');
  expect(print('m mm s ss S SSS')).toBe('5 05 7 07 42 042');
  expect(print('G F')).toBe('AD 2');
});

test('weeks start on Sunday and the one with 1 January is the first, as in an American Java', () => {
  expect(format('2026-01-03T12:00:00Z', 'UTC', 'YYYY w W')).toBe('2026 1 1');
  expect(format('2026-01-04T12:00:00Z', 'UTC', 'YYYY w W')).toBe('2026 2 2');
  expect(format('2025-12-28T12:00:00Z', 'UTC', 'yyyy YYYY w')).toBe('2025 2026 1');
  expect(format('2025-12-27T12:00:00Z', 'UTC', 'yyyy YYYY w')).toBe('2025 2025 52');
});

test('quoted text is kept and a doubled quote is one', () => {
  expect(format('2026-08-09T00:00:00Z', 'UTC', "yyyy'년' M'월' d'일'")).toBe('2026년 8월 9일');
  expect(format('2026-08-09T00:00:00Z', 'UTC', "h 'o''clock' a")).toBe("12 o'clock AM");
  expect(format('2026-08-09T00:00:00Z', 'UTC', "''yy")).toBe("'26");
  expect(format('2026-08-09T00:00:00Z', 'UTC', 'yyyy. M. d.')).toBe('2026. 8. 9.');
});

test('what cannot be formatted throws', () => {
  expect(() => format('nonsense', 'UTC', 'yyyy')).toThrow("don't match the method signature");
  expect(() => utilities.formatDate('2026-01-01', 'UTC', 'yyyy')).toThrow(
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  );
  expect(() => format('2026-01-01T00:00:00Z', 'Asia/Nowhere', 'yyyy')).toThrow('Asia/Nowhere is not a time zone');
  expect(() => format('2026-01-01T00:00:00Z', 'UTC', 'b')).toThrow('date pattern letter b');
  expect(() => format('2026-01-01T00:00:00Z', 'UTC', "yyyy'open")).toThrow('Unterminated quote');
});

test('any instant in any zone reads as the Swedish clock there does', () => {
  const zones = [
    'Asia/Seoul',
    'America/New_York',
    'Europe/London',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ];
  const instants = fc.integer({ min: 0, max: Date.parse('2100-01-01') / 1000 });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (seconds, timeZone) => {
      const at = new Date(seconds * 1000);
      const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
        at,
      );
      expect(utilities.formatDate(at, timeZone, 'yyyy-MM-dd HH:mm:ss')).toBe(swedish);
    }),
  );
});
