import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';

const deals = [
  ['거래일', '구분', '고객', '유입채널', '상품', '금액'],
  ['2026-04-20', '신청', '가', '인스타', '', ''],
  ['2026-04-25', '거래', '가', '', '체험', 20000],
  ['2026-05-02', '멤버십가입', '가', '네이버', '', ''],
  ['2026-05-03', '거래', '가', '네이버', '정기권', 90000],
  ['2026-05-03', '거래', '비회원', '네이버', '음료', 4000],
  ['2026-05-04', '거래', '나', '', '체험', 20000],
];
const kpis = [
  ['시작일', '채널', '방문', '비용'],
  ['2026-04-27', '네이버', 12, 30000],
  ['2026-05-04', '네이버', 9, ''],
  ['2026-05-11', '네이버', 5, 10000],
  ['2026-05-11', '', 3, ''],
];

test('people and their sales stand with their first channel, visits and cost with the channel and month of their week', () => {
  const { channels, months } = figuresOf({ deals, kpis }).figures;
  const none = { visits: null, applications: 0, firstExperience: 0, decisions: 0, sales: 0, cost: null };
  expect(channels).toEqual([
    { ...none, month: '2026-04', channel: '네이버', visits: 12, cost: 30000 },
    { ...none, month: '2026-04', channel: '인스타', applications: 1, firstExperience: 1, sales: 20000 },
    { ...none, month: '2026-05', channel: '네이버', visits: 14, cost: 10000, sales: 4000 },
    { ...none, month: '2026-05', channel: '인스타', decisions: 1, sales: 90000 },
    { ...none, month: '2026-05', channel: 'unknown', visits: 3, firstExperience: 1, sales: 20000 },
  ]);
  expect(
    months.map(({ month, sales, unregisteredSales, orders }) => [month, sales, unregisteredSales, orders]),
  ).toEqual([
    ['2026-04', 20000, 0, 1],
    ['2026-05', 114000, 4000, 3],
  ]);
});

test('what regulars bought of the regulars’ product is counted apart, from their decision on', () => {
  const products = [
    { name: '정기권', kind: 'regular' as const, price: null, taxType: 'taxable' as const, margin: null },
  ];
  const early = [
    ...deals,
    ['2026-05-01', '거래', '가', '', '정기권', 70000],
    ['2026-05-05', '거래', '가', '', '음료', 5000],
  ];
  const of = (settings: object) =>
    figuresOf({ deals: early, settings }).figures.months.map(({ regularSales }) => regularSales);
  expect(of({ products })).toEqual([0, 90000]);
  const other = [{ ...products[0], name: '음료' }];
  expect(of({ products: other })).toEqual([0, 5000]);
});
