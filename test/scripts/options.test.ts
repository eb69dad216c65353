import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/figures/options';

test('only the ledger is needed; the language is Korean unless said', () => {
  expect(readOptions(['--deals', 'a.csv'])).toEqual({
    deals: 'a.csv',
    kpis: null,
    costs: null,
    roles: null,
    settings: null,
    asOf: null,
    lang: 'ko',
    direct: false,
  });
});

test('every option is taken', () => {
  const args =
    '--deals a.csv --kpis b.csv --costs d.csv --roles e.csv --settings c.json --as-of 2024-02-29 --lang en --direct'.split(
      ' ',
    );
  expect(readOptions(args)).toEqual({
    deals: 'a.csv',
    kpis: 'b.csv',
    costs: 'd.csv',
    roles: 'e.csv',
    settings: 'c.json',
    asOf: '2024-02-29',
    lang: 'en',
    direct: true,
  });
});

test.each([
  [[], '--deals is missing'],
  [['--deals', 'a.csv', '--colour', 'red'], "Unknown option '--colour'"],
  [['--deals', 'a.csv', 'b.csv'], "Unexpected argument 'b.csv'"],
  [['--deals'], "Option '--deals <value>' argument missing"],
  [['--deals', 'a.csv', '--as-of', '2026-02-30'], '--as-of must be a day such as 2026-05-31, not "2026-02-30".'],
  [['--deals', 'a.csv', '--as-of', 'May'], '--as-of must be a day such as 2026-05-31, not "May".'],
  [['--deals', 'a.csv', '--lang', 'de'], '--lang must be ko or en, not "de".'],
])('%j is refused in one line', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
  expect(() => readOptions(args)).not.toThrow(/\n/);
});
