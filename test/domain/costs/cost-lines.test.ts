import { expect, test } from 'vitest';
import { bought, costsOf, may, on, shopOf } from './cost-shop';

test('lines of the cost ledger make the full cost of a new customer; goods are in the margin, not here', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', '가'), bought('2026-05-02', '나', '인스타'), bought('2026-05-03', '다', '')],
    kpis: [['2026-05-04', '네이버', '', '', 30000]],
    lines: [
      ['2026-05-01', '대행·외주', '', 110000, '', '', ''],
      ['2026-05-02', '인건비', '', 200000, '', '', '50%'],
      ['2026-05-03', '도구·구독', '', 33000, '면세', '', ''],
      ['2026-05-04', '임차료·공과금', '', 110000, '', 5000, '20%'],
      ['2026-05-05', '재료·상품', '', 500000, '', '', ''],
      ['2026-05-06', '', '', 11000, '불공제', '', ''],
      ['2026-05-07', '도구·구독', '', -11000, '', '', ''],
    ],
  });
  expect(may(costs)).toMatchObject({
    lines: { agency: 100000, pay: 100000, tools: 23000, overhead: 21000, goods: 0, other: 11000 },
    fullCost: 285000,
    fullCac: 95000,
    paidCac: 30000,
    blendedCac: 10000,
  });
});

test('goods given away to win customers count by their share', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', '가')],
    lines: [['2026-05-01', '재료·상품', '', 110000, '', '', '10%']],
  });
  expect(may(costs)).toMatchObject({ adCost: null, lines: { goods: 10000 }, fullCost: 10000, fullCac: 10000 });
});

test('no more than all of a line counts', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', '가')],
    lines: [['2026-05-01', '도구·구독', '', 110000, '', '', '150%']],
  });
  expect(may(costs)?.fullCost).toBe(100000);
});

test('a shop that keeps no VAT apart counts its costs as they were paid', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', '가')],
    lines: [['2026-05-01', '도구·구독', '', 110000, '', 10000, '']],
    settings: { taxpayer: 'simplified' },
  });
  expect(may(costs)?.fullCost).toBe(110000);
});

test('ads in the cost ledger count where the KPI ledger says nothing, and never twice', () => {
  const costs = costsOf({
    rows: [bought('2026-04-01', '가'), bought('2026-05-01', '나', '인스타'), bought('2026-05-02', '다', '당근')],
    kpis: [['2026-05-04', '네이버', '', '', 30000]],
    lines: [
      ['2026-04-10', '광고비', '', 55000, '', '', ''],
      ['2026-05-10', '광고비', '네이버', 33000, '', '', ''],
      ['2026-05-10', '광고비', '인스타', 22000, '', '', ''],
      ['2026-05-11', '광고비', '인스타', 11000, '', '', ''],
      ['2026-05-12', '광고비', '', 44000, '', '', ''],
    ],
  });
  expect(costs.months[0]).toMatchObject({ month: '2026-04', adCost: 50000, paidCac: null, blendedCac: 50000 });
  expect(on(costs, '네이버')?.adCost).toBe(30000);
  expect(on(costs, '인스타')).toMatchObject({ adCost: 30000, paidCac: 30000 });
  expect(may(costs)).toMatchObject({
    adCost: 100000,
    newCustomers: 2,
    paidCac: 60000,
    blendedCac: 50000,
    fullCac: null,
  });
});

test('an ads line that the KPI ledger outranks is told of, with both amounts as they were typed', () => {
  const { issues } = shopOf({
    rows: [bought('2026-04-01', '가')],
    kpis: [
      ['2026-05-04', '네이버', '', '', 30000],
      ['2026-05-11', '네이버', '', '', 20000.5],
      ['2026-05-11', '당근', '', '', 0],
    ],
    lines: [
      ['2026-05-10', '광고비', '네이버', 33000, '', '', ''],
      ['2026-04-10', '광고비', '네이버', 33000, '', '', ''],
      ['2026-05-10', '광고비', '당근', 33000, '', '', ''],
      ['2026-05-10', '도구·구독', '네이버', 33000, '', '', ''],
      ['2026-05-10', '광고비', '', 33000, '', '', ''],
      ['2026-05-20', '광고비', '네이버', -1100, '', '', ''],
      ['2026-05-21', '광고비', '네이버', 1100, '', '', '0%'],
    ],
  });
  const told = { code: 'ad-cost-twice', level: 'warning', tab: 'costs', column: 'amount', at: 4 };
  expect(issues).toEqual([
    { ...told, row: 2, read: '33000 / 50000.5' },
    { ...told, row: 7, read: '-1100 / 50000.5' },
  ]);
});

test('a channel that cost money and brought nobody is shown with what it cost', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', '가')],
    lines: [['2026-05-10', '광고비', '전단지', 110000, '', '', '']],
  });
  expect(on(costs, '전단지')).toMatchObject({ adCost: 100000, newCustomers: 0, paidCac: null, roas: 0 });
});

test('lines that cannot be counted are left out, each with its reason', () => {
  const computed = shopOf({
    rows: [bought('2026-05-01', '가')],
    lines: [
      ['', '도구·구독', '', 1000, '', '', ''],
      ['2026-06-01', '도구·구독', '', 1000, '', '', ''],
      ['2026-05-01', '도구·구독', '', '', '', '', ''],
      ['곧', '도구·구독', '', 1000, '', '', ''],
      ['2026-05-01', '도구·구독', '', '많이', '', '', ''],
      ['2026-05-31', '도구·구독', '', 1100, '', '', '-10%'],
    ],
  });
  expect(computed.issues.map(({ tab, row, column, code }) => [tab, row, column, code])).toEqual([
    ['costs', 2, 'day', 'day-missing'],
    ['costs', 3, 'day', 'future-day'],
    ['costs', 4, 'amount', 'amount-missing'],
    ['costs', 5, 'day', 'not-a-day'],
    ['costs', 6, 'amount', 'not-a-number'],
    ['costs', 7, 'share', 'negative'],
  ]);
  expect(may(computed.whole().costs)?.fullCost).toBe(1000);
});

test('a 0 in the KPI ledger hides no invoice', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', '가')],
    kpis: [['2026-05-04', '네이버', '', '', 0]],
    lines: [
      ['2026-05-10', '광고비', '네이버', 55000, '', '', ''],
      ['2026-05-10', '광고비', '', 11000, '', '', ''],
    ],
  });
  expect(on(costs, '네이버')?.adCost).toBe(50000);
  expect(may(costs)).toMatchObject({ adCost: 60000, blendedCac: 60000 });
});

test('customers of months whose cost is unknown stay out of the cost of one', () => {
  const costs = costsOf({
    rows: [bought('2026-03-01', '가'), bought('2026-04-01', '나'), bought('2026-05-01', '다')],
    kpis: [['2026-04-06', '네이버', '', '', 30000]],
    lines: [
      ['2026-03-01', '도구·구독', '', 11000, '', '', ''],
      ['2026-05-01', '도구·구독', '', 11000, '', '', ''],
    ],
  });
  expect(costs.months.map(({ fullCost }) => fullCost)).toEqual([10000, null, null]);
  expect(costs.total).toMatchObject({ adCost: 30000, blendedCac: 30000, fullCost: 10000, fullCac: 10000 });
});

test('a line of today counts, one of a day to come is named and left out', () => {
  const shop = shopOf({
    rows: [bought('2026-05-01', '가')],
    lines: [
      ['2026-05-31', '도구·구독', '', 110000, '', '', ''],
      ['2026-06-01', '도구·구독', '', 330000, '', '', ''],
    ],
  });
  expect(may(shop.whole().costs)?.fullCost).toBe(100000);
  expect(shop.issues.filter(({ tab }) => tab === 'costs')).toMatchObject([
    { code: 'future-day', level: 'error', row: 3, column: 'day', read: '2026-06-01' },
  ]);
});
