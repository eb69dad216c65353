import { expect, test } from 'vitest';
import { deals } from '../../sheets-templates/deals';
import { kpis } from '../../sheets-templates/kpis';
import { settings } from '../../sheets-templates/settings';
import type { ColumnSpec } from '../../sheets-templates/types';
import { findHeader, metadataFrom, normaliseHeader } from '../../src/schema/header';
import { figuresOf } from '../domain/ledger-grid';
import { HEADER, STUDIO_DEALS, STUDIO_PRODUCTS } from '../domain/worked-examples';

const products = { products: STUDIO_PRODUCTS };
const plain = figuresOf({ deals: STUDIO_DEALS, settings: products }).figures.months;

function place(header: readonly unknown[], key: string): number {
  const found = findHeader(deals, { cells: [header] });
  return found.at[deals.columns.findIndex(column => column.key === key)] ?? -2;
}

test.each([
  ['거래일', '거래 일*', ' 거래일 ', '거래일\n', '거\u200b래일', '거래일'.normalize('NFD'), '거래일:', 'DATE', 'day'],
])('header words are compared without blanks, line breaks, case, decoration and width', (...words) => {
  for (const word of words) expect(place([word, '구분', '고객', '금액'], 'day')).toBe(0);
});

test('a unit in brackets behind the word does not hide the column', () => {
  expect(place(['거래일', '구분', '고객', '금액(원)'], 'amount')).toBe(3);
  expect(normaliseHeader('금액 (부가세 포함)')).toBe('금액(부가세포함)');
});

test('English headers, column keys and aliases lead to the same columns', () => {
  const english = ['Deal ID', 'Date', 'Customer', 'Kind', 'Product', 'Amount', 'Channel', 'Staff', 'Status'];
  const keys = ['id', 'day', 'customer', 'kind', 'product', 'amount', 'channel', 'staff', 'status'];
  const aliases = ['거래번호', '날짜', '회원명', '유형', '메뉴', '매출액', '유입경로', '담당자', '진행상태'];
  for (const header of [english, keys, aliases]) {
    const cells = [header, ...STUDIO_DEALS.slice(1)];
    expect(figuresOf({ deals: cells, settings: products }).figures.months).toEqual(plain);
  }
});

test('title rows and blank rows above the header, and blank rows between the data, change nothing', () => {
  const blank = ['', '', '', '', '', '', '', '', ''];
  const cells = [['우리 가게 거래장부', '', ''], blank, ...STUDIO_DEALS.flatMap(row => [row, blank])];
  const { figures, issues } = figuresOf({ deals: cells, settings: products });
  expect(figures.months).toEqual(plain);
  expect(figures.rowCounts.read).toBe(19);
  expect(issues).toEqual([]);
});

test('columns moved and columns of the owner in between change nothing', () => {
  const moved = STUDIO_DEALS.map((row, index) => ['', index === 0 ? '내 메모' : 'x', ...[...row].reverse()]);
  expect(figuresOf({ deals: moved, settings: products }).figures.months).toEqual(plain);
});

test('a column of the owner named like an alias does not take the place of ours', () => {
  const header = [...HEADER, '채널', '합계'];
  const cells = [header, ...STUDIO_DEALS.slice(1).map(row => [...row, '엉뚱한 채널', 999])];
  const { figures, issues } = figuresOf({ deals: cells, settings: products });
  expect(figures.months).toEqual(plain);
  expect(issues).toEqual([]);
});

test('without required columns the tab is told of once and left out, the rest of the book is still computed', () => {
  const cells = [
    ['거래일', '상품', '수량'],
    ['2026-05-11', '체험 1회권', 1],
  ];
  const kpiCells = [
    ['시작일', '채널', '유입'],
    ['2026-05-11', '인스타그램', 41],
  ];
  const { figures } = figuresOf({ deals: cells, kpis: kpiCells });
  expect(figures.issues).toMatchObject([{ code: 'column-missing', tab: 'deals', row: 1, column: 'kind' }]);
  expect(figures.rowCounts.read).toBe(0);
  expect(figures.channels).toMatchObject([{ month: '2026-05', channel: '인스타그램', visits: 41 }]);
});

test('a tab without any header is said to have none', () => {
  const { figures } = figuresOf({ deals: [['2026-05-11', '거래', 'C1', 5000]] });
  expect(figures.issues).toEqual([{ code: 'header-missing', tab: 'deals', row: null, column: null, read: '' }]);
});

test('an empty tab has no header', () => {
  expect(figuresOf({ deals: [] }).issues.map(issue => issue.code)).toEqual(['header-missing']);
  expect(figuresOf({ deals: [[]] }).issues.map(issue => issue.code)).toEqual(['header-missing']);
});

test('a renamed column is found by its metadata, and metadata is not asked for when all words are there', () => {
  const header = HEADER.map(word => (word === '금액' ? '받은 돈' : word));
  const cells = [header, ...STUDIO_DEALS.slice(1)];
  const found = findHeader(deals, { cells });
  expect(found.missing).toContain('amount');
  // its place is the first that no word explains
  expect(metadataFrom(found, { cells })).toBe(header.indexOf('받은 돈') + 1);
  const known = findHeader(deals, { cells, metadata: new Map([['amount', 6]]) });
  expect(known.missing).not.toContain('amount');
  const all = deals.columns.map(column => column.name.ko);
  expect(metadataFrom(findHeader(deals, { cells: [all] }), { cells: [all] })).toBeNull();
});

test('for columns that are not there at all nothing is asked, beside a column of the owner’s from there on', () => {
  const fromOf = (header: readonly string[]) =>
    metadataFrom(findHeader(deals, { cells: [header] }), { cells: [header] });
  const older = deals.columns.slice(0, -2).map(column => column.name.ko);
  expect(fromOf(older)).toBeNull();
  expect(fromOf([...older, '우리 열'])).toBe(older.length + 1);
  // few words, or one twice: it may be any row
  expect(fromOf(older.slice(0, 3))).toBe(1);
  expect(fromOf([...older, '금액'])).toBe(1);
  expect(fromOf(['아무것도'])).toBe(1);
});

test('with all headers renamed the columns come from metadata, the header row from the words that stand there', () => {
  const metadata = new Map([
    ['day', 1],
    ['kind', 2],
    ['customer', 3],
    ['amount', 4],
  ]);
  const found = findHeader(deals, {
    cells: [[''], ['언제', '무엇', '누구', '얼마'], ['2026-05-11', '거래', 'C1', 1]],
    metadata,
  });
  expect(found.row).toBe(1);
  expect(found.missing).not.toContain('amount');
});

test('with most headers renamed a row that happens to hold two of our words is no header', () => {
  const cells = [
    ['언제', '무엇', '누구', '받은 돈', '상태', '적어 둔 것'],
    ['2026-05-11', '거래', '김소라', 5000, '메모', '비고'],
    ['2026-05-12', '거래', '상품', 7000, '완료', '채널'],
  ];
  const keys = ['day', 'kind', 'customer', 'amount', 'status', 'note'];
  const metadata = new Map(keys.map((key, index) => [key, index + 1]));
  const found = findHeader(deals, { cells, metadata });
  expect(found.row).toBe(0);
  expect(keys.map(key => found.at[deals.columns.findIndex(column => column.key === key)])).toEqual([0, 1, 2, 3, 4, 5]);
});

test('two columns of one name: the left one is read and both are mentioned, unless metadata knows better', () => {
  const cells = [
    ['거래일', '구분', '고객', '금액', '금액'],
    ['2026-05-11', '거래', 'C1', 5000, 7000],
  ];
  const { figures } = figuresOf({ deals: cells });
  expect(figures.months[0]?.sales).toBe(5000);
  expect(figures.issues).toEqual([{ code: 'column-twice', tab: 'deals', row: 1, column: 'amount', read: '' }]);
  const known = findHeader(deals, { cells, metadata: new Map([['amount', 5]]) });
  expect(known.at[deals.columns.findIndex(column => column.key === 'amount')]).toBe(4);
  expect(known.twice).toEqual([]);
});

test.each([
  ['deals', deals.columns],
  ['kpis', kpis.columns],
  ['settings', settings.columns],
] as const)('in the %s tab no word leads to two columns', (_, columns: readonly ColumnSpec[]) => {
  const owner = new Map<string, string>();
  for (const { key, name, aliases = [] } of columns) {
    for (const word of new Set([key, name.ko, name.en, ...aliases].map(normaliseHeader))) {
      expect(owner.get(word), `${word} of ${key}`).toBeUndefined();
      owner.set(word, key);
    }
  }
});
