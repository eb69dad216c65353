import { expect, test } from 'vitest';
import { parseCsv, readText } from '../../scripts/figures/csv-file';
import { decodeText } from '../../workbench/csv';

test('quotes, commas, line breaks and a byte order mark are read as written', () => {
  const text = '\uFEFFday,note\r\n2026-05-01,"a, ""b""\nc"\r\n\r\n,\r\n2026-05-02\r\n';
  expect(parseCsv(text, 'a.csv')).toEqual({
    header: ['day', 'note'],
    rows: [
      ['2026-05-01', 'a, "b"\nc'],
      ['2026-05-02', ''],
    ],
  });
});

test.each([';', '\t'])('cells parted by %j are found', separator => {
  const text = ['거래일', '금액'].join(separator).concat('\n', ['2026-05-01', '1,000'].join(separator), '\n');
  expect(parseCsv(text, 'a.csv')).toEqual({ header: ['거래일', '금액'], rows: [['2026-05-01', '1,000']] });
});

test('one column alone is a file too', () => {
  expect(parseCsv('거래일\n2026-05-01\n', 'a.csv').rows).toEqual([['2026-05-01']]);
});

test.each([
  ['', 'a.csv has no header line.'],
  ['a,b\n1,2,3\n', 'a.csv: row 2 has more cells than the header.'],
  ['a,b\n1,"2\n', 'a.csv: a quotation mark is not closed'],
])('%j is refused with its reason', (text, sentence) => {
  expect(() => parseCsv(text, 'a.csv')).toThrow(sentence);
});

test('a file saved by Korean Excel is read', () => {
  expect(decodeText(new Uint8Array([0xb0, 0xc5, 0xb7, 0xa1]))).toBe('거래');
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x70, 0xac, 0x98, 0xb7]))).toBe('거래');
  expect(decodeText(new TextEncoder().encode('거래'))).toBe('거래');
});

test('a missing file is named', () => {
  expect(() => readText('no-such.csv')).toThrow('There is no file no-such.csv.');
});
