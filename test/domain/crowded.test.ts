import { expect, test } from 'vitest';
import { figuresOf } from './ledger-grid';

const HEADER = ['id', 'day', 'kind', 'customer', 'channel', 'amount', 'evidence', 'note'];
const ROWS = 40_000;

function sales(cells: (index: number) => readonly unknown[]) {
  return figuresOf({ deals: [HEADER, ...Array.from({ length: ROWS }, (_, index) => cells(index))] });
}

test('a whole ledger under one id is read in the time of any other', () => {
  const { figures } = sales(index => ['1', '2026-05-01', '거래', `c${index}`, '', 100]);
  expect(figures.rowCounts).toMatchObject({ counted: ROWS, leftOut: 0 });
  expect(figures.months[0]?.sales).toBe(4_000_000);
});

test('a channel of its own in every row and one day long past fill neither memory nor time', () => {
  const { figures } = sales(index => ['', index === 0 ? '1990-01-01' : '2026-05-01', '거래', '', `utm${index}`, 100]);
  expect(figures.weeks).toHaveLength(1900);
  expect(figures.months).toHaveLength(437);
  expect(figures.channels).toHaveLength(ROWS);
});

test('rows under one id that differ in a note or in evidence are two rows', () => {
  const row = (evidence: string, note: string) => ['1', '2026-05-01', '거래', 'c1', '', 100, evidence, note];
  const { figures } = figuresOf({
    deals: [HEADER, row('카드', ''), row('없음', ''), row('카드', '둘째 잔'), row('카드', '')],
  });
  expect(figures.issues.map(({ row, code }) => [row, code])).toEqual([
    [3, 'duplicate-id'],
    [4, 'duplicate-id'],
    [5, 'duplicate-row'],
  ]);
  expect(figures.months[0]?.sales).toBe(300);
});

test('an issue shows no more than eighty characters of what was read', () => {
  const long = '가'.repeat(10_000);
  const { figures } = figuresOf({
    deals: [HEADER, [long, '2026-05-01', '거래', long, '', 100], [long, '2026-05-01', '환불', `${long}!`, '', -100]],
  });
  expect(figures.issues.map(issue => issue.code)).toEqual(
    expect.arrayContaining(['duplicate-id', 'refund-without-sale']),
  );
  expect(Math.max(...figures.issues.map(issue => issue.read.length))).toBe(80);
});
