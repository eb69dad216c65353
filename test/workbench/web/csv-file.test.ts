import { expect, test } from 'vitest';
import { decodeText } from '../../../workbench/csv';
import { readCsv } from '../../../workbench/web/csv-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

test('lines with quotes, line breaks inside quotes and Windows line ends are read', () => {
  const read = readCsv(utf8('날짜,메모\r\n2026-05-01,"하나, ""둘""\n셋"\r\n'));
  expect(read).toEqual({
    ok: true,
    lines: [
      ['날짜', '메모'],
      ['2026-05-01', '하나, "둘"\n셋'],
    ],
    blank: 0,
  });
});

test('a byte order mark is no part of the first heading', () => {
  expect(readCsv(utf8('\ufeff고객,금액\n가,1'))).toMatchObject({
    lines: [
      ['고객', '금액'],
      ['가', '1'],
    ],
  });
});

test.each([
  ['semicolon', '고객;금액\n가;1'],
  ['tab', '고객\t금액\n가\t1'],
])('a file cut by %s is read', (_name, text) => {
  expect(readCsv(utf8(text))).toMatchObject({
    lines: [
      ['고객', '금액'],
      ['가', '1'],
    ],
  });
});

test('what Korean Windows programs write is read: 한글 in CP949', () => {
  expect(decodeText(bytes(0xc7, 0xd1, 0xb1, 0xdb))).toBe('한글');
});

test('blank lines are counted, the one every file ends with is not', () => {
  expect(readCsv(utf8('고객,금액\n\n가,1\n,\n나,2\n\n'))).toEqual({
    ok: true,
    lines: [
      ['고객', '금액'],
      ['가', '1'],
      ['나', '2'],
    ],
    blank: 2,
  });
});

test.each([
  ['empty', utf8('')],
  ['empty', utf8('고객,금액\n')],
  ['unreadable', bytes(0xff, 0xff, 0xff, 0x00)],
  ['unreadable', bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)],
])('a file that cannot be imported is %s', (problem, file) => {
  expect(readCsv(file)).toEqual({ ok: false, problem });
});

test('more than 20,000 rows are refused with their number', () => {
  expect(readCsv(utf8(`고객\n${'가\n'.repeat(20_001)}`))).toEqual({ ok: false, problem: 'tooLong', rows: 20_001 });
  expect(readCsv(utf8(`고객\n${'가\n'.repeat(20_000)}`))).toMatchObject({ ok: true });
});

test('more than 10 MB are refused', () => {
  expect(readCsv(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual({ ok: false, problem: 'tooBig' });
});
