import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';

const HEADER = ['거래일', '구분', '고객', '상품', '금액'];

function months(
  rows: readonly (readonly unknown[])[],
  decisionRule: 'membership' | 'purchases' = 'membership',
  decisionPurchases = 2,
) {
  const products = [
    { name: '정기권', kind: 'regular' as const, price: null, taxType: 'taxable' as const, margin: null },
  ];
  const settings = { decisionRule, decisionPurchases, products };
  const { figures } = figuresOf({ deals: [HEADER, ...rows], settings, asOf: '2026-06-30' });
  return figures.months.map(month => [
    month.baseRegulars,
    month.decisions,
    month.activeRegulars,
    month.closingRegulars,
  ]);
}

test('who leaves is no regular from then on, who joins again is one again, and decides only once', () => {
  const rows = [
    ['2026-03-05', '멤버십가입', 'C1'],
    ['2026-04-10', '탈퇴', 'C1'],
    ['2026-05-20', '멤버십가입', 'C1'],
    ['2026-06-01', '거래', 'C1', '', 1000],
  ];
  expect(months(rows)).toEqual([
    [0, 1, 0, 1],
    [1, 0, 0, 0],
    [0, 0, 0, 1],
    [1, 0, 1, 1],
  ]);
});

test('a regular of the first day who buys after leaving was still active in that month', () => {
  const rows = [
    ['2026-05-05', '멤버십가입', 'C1'],
    ['2026-06-02', '탈퇴', 'C1'],
    ['2026-06-03', '거래', 'C1', '', 1000],
  ];
  expect(months(rows)).toEqual([
    [0, 1, 0, 1],
    [1, 0, 1, 0],
  ]);
});

test('on one day leaving is the last word, in either order of rows', () => {
  const join = ['2026-05-05', '멤버십가입', 'C1'];
  const leave = ['2026-05-05', '탈퇴', 'C1'];
  expect(months([join, leave])).toEqual([
    [0, 1, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect(months([leave, join])).toEqual([
    [0, 1, 0, 0],
    [0, 0, 0, 0],
  ]);
});

test('leaving and coming back within a month leaves the count as it was', () => {
  const rows = [
    ['2026-04-05', '멤버십가입', 'C1'],
    ['2026-05-05', '탈퇴', 'C1'],
    ['2026-05-06', '멤버십가입', 'C1'],
  ];
  expect(months(rows)).toEqual([
    [0, 1, 0, 1],
    [1, 0, 0, 1],
    [1, 0, 0, 1],
  ]);
});

test('purchases on one day are one purchase day, refunds are none', () => {
  const rows = [
    ['2026-04-05', '거래', 'C1', '', 1000],
    ['2026-04-05', '거래', 'C1', '', 1000],
    ['2026-04-06', '환불', 'C1', '', -1000],
    ['2026-05-07', '거래', 'C1', '', 0],
    ['2026-06-08', '거래', 'C1', '', 1000],
  ];
  expect(months(rows, 'purchases', 2)).toEqual([
    [0, 0, 0, 0],
    [0, 1, 0, 1],
    [1, 0, 1, 1],
  ]);
  expect(months(rows, 'purchases', 3)).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 1, 0, 1],
  ]);
  expect(months(rows, 'purchases', 1)).toEqual([
    [0, 1, 0, 1],
    [1, 0, 1, 1],
    [1, 0, 1, 1],
  ]);
});

test('under the purchases rule a leave before the decision does not undo it', () => {
  const rows = [
    ['2026-04-05', '거래', 'C1', '', 1000],
    ['2026-04-06', '탈퇴', 'C1'],
    ['2026-05-07', '거래', 'C1', '', 1000],
    ['2026-06-08', '탈퇴', 'C1'],
  ];
  expect(months(rows, 'purchases')).toEqual([
    [0, 0, 0, 0],
    [0, 1, 0, 1],
    [1, 0, 0, 0],
  ]);
});

test('regular sales are those of the regulars’ product from the day of the decision on', () => {
  const rows = [
    ['2026-06-01', '거래', 'C1', '정기권', 100],
    ['2026-06-02', '거래', 'C1', '정기권', 20],
    ['2026-06-02', '멤버십가입', 'C1'],
    ['2026-06-03', '거래', 'C1', '음료', 3],
    ['2026-06-04', '환불', 'C1', '정기권', -5],
    ['2026-06-05', '거래', 'C2', '정기권', 7000],
    ['2026-06-06', '거래', '', '정기권', 70000],
  ];
  const products = [
    { name: '정기권', kind: 'regular' as const, price: null, taxType: 'taxable' as const, margin: null },
  ];
  const { figures } = figuresOf({ deals: [HEADER, ...rows], settings: { products }, asOf: '2026-06-30' });
  expect(figures.months[0]?.regularSales).toBe(15);
  expect(figuresOf({ deals: [HEADER, ...rows], asOf: '2026-06-30' }).figures.months[0]?.regularSales).toBeNull();
});
