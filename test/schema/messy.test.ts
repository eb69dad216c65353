import { expect, test } from 'vitest';
import { deals } from '../../sheets-templates/deals';
import { settings } from '../../sheets-templates/settings';
import type { ColumnSpec, TabSpec } from '../../sheets-templates/types';
import { formatDay } from '../../src/schema/day';
import { decodeGrid } from '../../src/schema/decode-grid';
import { NO_DAY } from '../../src/schema/table';
import { contextFor, settingsWith } from '../domain/ledger-grid';
import { sharedLines, sharedText } from '../shared-data';

interface MessyCell {
  readonly id: string;
  readonly column: string;
  readonly input: unknown;
  readonly verdict: string;
  readonly accepted: readonly string[];
}

function inputOf(json: string): unknown {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) return value;
  if ('number' in value) return value.number;
  if ('bool' in value) return value.bool;
  if ('date' in value) return new Date(String(value.date));
  if ('repeat' in value && Array.isArray(value.repeat)) return String(value.repeat[0]).repeat(Number(value.repeat[1]));
  throw new Error(`no such input: ${json}`);
}

function plain(expected: string): string {
  if (expected.startsWith('"')) return String(JSON.parse(expected));
  return expected;
}

const cells: MessyCell[] = sharedText('messy.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => {
    const [id = '', column = '', json = '', verdict = '', expected = '', alternatives = ''] = line.split('\t');
    const accepted = [expected, ...alternatives.split('|')].filter(word => word !== '').map(plain);
    return { id, column, input: inputOf(json), verdict, accepted };
  });

function column(tab: TabSpec, key: string): ColumnSpec {
  const spec = tab.columns.find(candidate => candidate.key === key);
  if (!spec) throw new Error(`no column ${key}`);
  return spec;
}

// Months and yes/no columns are in the file for other products: no column of ours is of that type.
const columns: Readonly<Record<string, ColumnSpec>> = {
  date: column(deals, 'day'),
  number: column(deals, 'amount'),
  quantity: column(deals, 'quantity'),
  percent: column(settings, 'margin'),
  text: column(deals, 'customer'),
  channel: column(deals, 'channel'),
  product: column(deals, 'product'),
  order_id: column(deals, 'id'),
  payment: column(deals, 'payment'),
  vat: column(settings, 'taxType'),
};

/** The cell read through a tab that has only this column; `issue` is the code it got, if any. */
function reading(cell: MessyCell): { value: string; issue: string | null; isRefused: boolean } {
  const spec = { ...column(deals, 'day'), ...columns[cell.column], key: 'tried', required: true as const };
  const note: ColumnSpec = { ...column(deals, 'note'), key: 'beside' };
  const tab: TabSpec = { key: 'deals', name: deals.name, color: '', columns: [spec, note] };
  const payments = ['카드', '네이버페이', '카카오페이', '현금', '계좌이체'];
  const context = contextFor(settingsWith({ payments }), '2026-11-23');
  const { table, issues } = decodeGrid(
    tab,
    {
      cells: [
        ['tried', 'beside'],
        [cell.input, 'x'],
      ],
    },
    context,
  );
  const data: unknown = table.columns.tried;
  const issue = issues.find(found => found.column === 'tried');
  return { value: shown(data, table.digits), issue: issue?.code ?? null, isRefused: issue?.level === 'error' };
}

function shown(data: unknown, digits: number): string {
  if (data instanceof Int32Array) return data[0] === NO_DAY ? '' : formatDay(data[0] ?? 0);
  if (data instanceof Float64Array) return Number.isNaN(data[0]) ? '' : String((data[0] ?? 0) / 10 ** digits);
  if (Array.isArray(data)) return String(data[0]);
  const coded = data as { codes: Int32Array; names?: string[]; options?: string[] };
  const code = coded.codes[0] ?? -1;
  if (coded.names) return coded.names[code] ?? '';
  const option = coded.options?.[code];
  const words = { taxable: '과세', zeroRated: '영세율', exempt: '면세' } as const;
  return option === undefined ? '' : words[option as keyof typeof words];
}

const ours = cells.filter(cell => cell.column in columns && cell.id !== 'M0700');

test('the file has the cells this test is about', () => {
  expect(ours.length).toBeGreaterThan(300);
});

test.each(ours.filter(cell => cell.verdict === 'VALUE').map(cell => [cell.id, cell] as const))(
  '%s is read as the value it says',
  (_, cell) => {
    const { value, isRefused } = reading(cell);
    expect(cell.accepted).toContain(isRefused ? 'ERROR' : value);
  },
);

test.each(ours.filter(cell => cell.verdict === 'ERROR').map(cell => [cell.id, cell] as const))(
  '%s is refused, not guessed',
  (_, cell) => {
    const { value, isRefused } = reading(cell);
    expect({ value, isRefused }).toEqual({ value: '', isRefused: true });
  },
);

test.each(ours.filter(cell => cell.verdict === 'BLANK').map(cell => [cell.id, cell] as const))(
  '%s is as good as an empty cell',
  (_, cell) => {
    const { value, issue } = reading(cell);
    expect({ value, issue }).toEqual({ value: '', issue: null });
  },
);

const NUMBER_LIKE = ['date', 'number', 'quantity', 'percent', 'payment'];

test.each(ours.filter(cell => cell.verdict === 'AMBIGUOUS').map(cell => [cell.id, cell] as const))(
  '%s is one of its readings and marked, or refused',
  (_, cell) => {
    const { value, issue, isRefused } = reading(cell);
    const outcome = isRefused ? 'ERROR' : value === '' ? 'BLANK' : value;
    // A payment outside the owner's list keeps its word and is marked, which is what refusing a word means here.
    const isMarkedWord = cell.column === 'payment' && issue === 'not-in-list';
    expect(isMarkedWord ? [...cell.accepted, value] : cell.accepted).toContain(outcome);
    if (NUMBER_LIKE.includes(cell.column) && outcome !== 'ERROR' && outcome !== 'BLANK') expect(issue).not.toBeNull();
  },
);

test('ten thousand letters in a name are kept whole and marked', () => {
  const long = cells.find(cell => cell.id === 'M0700');
  if (!long) throw new Error('M0700 is gone');
  expect(reading(long)).toEqual({ value: '가'.repeat(10000), issue: 'long-text', isRefused: false });
});

test('no line of the file is left aside but months and yes/no cells', () => {
  const others = new Set(cells.filter(cell => !(cell.column in columns)).map(cell => cell.column));
  expect([...others].sort()).toEqual(['boolean', 'month']);
  expect(sharedLines('messy.tsv').length).toBe(cells.length + 1);
});
