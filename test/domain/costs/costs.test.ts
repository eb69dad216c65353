import { expect, test } from 'vitest';
import type { Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { STUDIO_DEALS, STUDIO_KPIS, STUDIO_PRODUCTS } from '../worked-examples';
import { bought, costsOf, may, on, product } from './cost-shop';

test('the studio of the method: what a visit, a decision and a new customer cost on each channel in May', () => {
  const { costs } = figuresOf({
    deals: STUDIO_DEALS,
    kpis: STUDIO_KPIS,
    settings: { products: STUDIO_PRODUCTS },
  }).whole();
  expect(on(costs, '네이버 플레이스')).toEqual({
    month: '2026-05',
    channel: '네이버 플레이스',
    adCost: 70000,
    newCustomers: 0,
    sales: 850000, // (550,000 + 550,000 - 165,000) / 1.1
    perVisit: 70000 / 62,
    perApplication: null,
    perDecision: 70000,
    paidCac: null,
    roas: expect.closeTo(850 / 70, 9),
    margin: null,
    marginCoverage: 0,
    contributionRoas: null,
  });
  expect(on(costs, '인스타그램')).toMatchObject({
    adCost: 50000,
    perVisit: 50000 / 41,
    perApplication: 50000,
    paidCac: 50000,
  });
  // nothing was spent on being recommended, and that is known
  expect(on(costs, '지인추천')).toMatchObject({ adCost: 0, perVisit: 0, paidCac: null, roas: null, sales: 654545 });
  expect(may(costs)).toMatchObject({
    adCost: 120000,
    newCustomers: 1,
    sales: 1522727, // 1,675,000 / 1.1
    perVisit: 120000 / 103,
    perDecision: 120000,
    paidCac: 120000,
    blendedCac: 120000,
    fullCac: null,
    lines: null,
  });
  expect(may(costs)?.roas).toBeCloseTo((935000 + 20000) / 1.1 / 120000, 9);
  expect(costs.months[0]).toMatchObject({
    month: '2026-04',
    adCost: null,
    paidCac: null,
    blendedCac: null,
    roas: null,
  });
});

test('VAT is taken out by the product’s tax type; what is in no list counts as taxed', () => {
  const shop = (taxpayer: Settings['taxpayer'], currency = 'KRW') =>
    may(
      costsOf({
        rows: [
          bought('2026-05-01', '가', '네이버', 11000, '과세품'),
          bought('2026-05-01', '가', '네이버', 1000, '면세품'),
          bought('2026-05-01', '가', '네이버', 500, '수출품'),
          bought('2026-05-01', '가', '네이버', 220, '모르는 것'),
          ['2026-05-02', '환불', '가', '네이버', -110, '과세품'],
        ],
        settings: {
          taxpayer,
          currency,
          products: [
            product('과세품'),
            product('면세품', { taxType: 'exempt' }),
            product('수출품', { taxType: 'zeroRated' }),
          ],
        },
      }),
    )?.sales;
  expect([shop('general'), shop('corporation')]).toEqual([11600, 11600]); // 10,000 + 1,000 + 500 + 200 - 100
  expect([shop('simplified'), shop('exempt'), shop('general', 'USD')]).toEqual([12610, 12610, 12610]);
});

test('a new customer is one whose first purchase ever lies in the month, on the channel they first came on', () => {
  const costs = costsOf({
    rows: [
      bought('2026-04-30', '가'),
      bought('2026-05-01', '가'),
      bought('2026-05-02', '나'),
      bought('2026-05-03', '나', '인스타'),
      bought('2026-05-31', '다', ''),
      bought('2026-05-31', ''),
    ],
    kpis: [['2026-05-04', '네이버', 100, '', 30000]],
  });
  expect(
    costs.channelMonths.map(({ month, channel, newCustomers, paidCac }) => [month, channel, newCustomers, paidCac]),
  ).toEqual([
    ['2026-04', '네이버', 1, null],
    ['2026-05', '네이버', 1, 30000],
    ['2026-05', 'unknown', 1, null],
  ]);
  // the customer nobody paid for is in the blended cost only
  expect(may(costs)).toMatchObject({ newCustomers: 2, paidCac: 30000, blendedCac: 15000 });
  // everybody who first came on the channel, wherever they bought since, and who stayed nameless there
  expect(on(costs, '네이버')?.sales).toBe(40000);
});

test('a channel named on a later purchase leaves a closed month alone: who came unknown stays unknown', () => {
  const came = (asOf: string) =>
    costsOf({
      rows: [bought('2026-05-01', '가'), bought('2026-05-02', '나', ''), bought('2026-06-03', '나')],
      kpis: [['2026-05-04', '네이버', 100, '', 30000]],
      asOf,
    });
  const [may31, june30] = [came('2026-05-31'), came('2026-06-30')];
  expect(may(may31)).toMatchObject({ newCustomers: 2, blendedCac: 15000, paidCac: 30000 });
  expect(may(june30)).toEqual(may(may31));
  expect([on(may31, 'unknown')?.newCustomers, on(june30, 'unknown')?.newCustomers]).toEqual([1, 1]);
});

test('the contribution goes by the margins that are known, where they are known of half the sales', () => {
  const products = [product('반찬', { margin: 0.4 }), product('박스', { margin: 0.6 })];
  const shop = (unknown: number) =>
    on(
      costsOf({
        rows: [
          bought('2026-05-01', '가', '네이버', 11000, '반찬'),
          bought('2026-05-01', '가', '네이버', 33000, '박스'),
          bought('2026-05-01', '가', '네이버', unknown, '덤'),
        ],
        kpis: [['2026-05-01', '네이버', '', '', 10000]],
        settings: { products },
      }),
      '네이버',
    );
  // (10,000 x 0.4 + 30,000 x 0.6) / 40,000 = 0.55
  const half = shop(44000);
  expect(half?.margin).toBeCloseTo(0.55, 12);
  expect(half?.marginCoverage).toBeCloseTo(0.5, 12);
  expect(half?.roas).toBeCloseTo(8, 12);
  expect(half?.contributionRoas).toBeCloseTo(4.4, 12);
  const less = shop(44011);
  expect(less?.marginCoverage).toBeLessThan(0.5);
  expect(less?.contributionRoas).toBeNull();
});

test('with a lag, spending is held against the purchases of so many days later', () => {
  const rows = [
    bought('2026-05-07', '가'),
    bought('2026-05-08', '나'),
    bought('2026-06-07', '다'),
    bought('2026-06-08', '라'),
  ];
  const kpis = [['2026-05-04', '네이버', 10, '', 60000]];
  const costs = costsOf({ rows, kpis, settings: { costLagDays: 7 }, asOf: '2026-06-30' });
  expect(costs.lagDays).toBe(7);
  expect(
    costs.months.map(({ month, isOpen, newCustomers, paidCac }) => [month, isOpen, newCustomers, paidCac]),
  ).toEqual([
    ['2026-04', false, 1, null],
    ['2026-05', false, 2, 30000],
    ['2026-06', true, 1, null],
  ]);
  expect(may(costs)).toMatchObject({ sales: 20000, perVisit: 6000, roas: 20000 / 60000 });
  expect(costs.total).toMatchObject({ adCost: 60000, newCustomers: 3 });
});

test('a month is open until the last purchase its spending may bring', () => {
  const open = (costLagDays: number, asOf: string) =>
    costsOf({ rows: [bought('2026-05-10', '가')], settings: { costLagDays }, asOf }).months.find(
      ({ month }) => month === '2026-05',
    )?.isOpen;
  expect([open(0, '2026-05-30'), open(0, '2026-05-31')]).toEqual([true, false]);
  expect([open(3, '2026-06-02'), open(3, '2026-06-03')]).toEqual([true, false]);
});

test('without a lag the total covers the month under way too, over the channels paid for', () => {
  const costs = costsOf({
    rows: [bought('2026-04-01', '가'), bought('2026-05-01', '나'), bought('2026-05-02', '다')],
    kpis: [
      ['2026-04-06', '네이버', 100, '', 30000],
      ['2026-05-04', '네이버', '', '', 30000],
      ['2026-05-04', '지인', 5, '', 0],
    ],
    asOf: '2026-05-20',
  });
  // visits are known of April's 30,000 only
  expect(costs.total).toMatchObject({ adCost: 60000, newCustomers: 3, paidCac: 20000, perVisit: 300 });
  expect(costs.channels.map(({ channel, adCost, paidCac, perVisit }) => [channel, adCost, paidCac, perVisit])).toEqual([
    ['네이버', 60000, 20000, 300],
    ['지인', 0, null, 0],
  ]);
});

test('applications cost nothing that can be said before the shop recorded any', () => {
  const costs = costsOf({
    rows: [
      bought('2026-04-01', '가'),
      ['2026-05-02', '신청', '나', '네이버', '', ''],
      ['2026-05-02', '신청', '다', '네이버', '', ''],
    ],
    kpis: [
      ['2026-04-06', '네이버', '', '', 30000],
      ['2026-05-04', '네이버', '', '', 30000],
    ],
  });
  expect(costs.months.map(({ perApplication }) => perApplication)).toEqual([null, 15000]);
});

test('costs from before the first sale have their month, and cents stay cents', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', 'Ann', 'Search', 10)],
    kpis: [['2026-05-01', 'Search', '', '', 0.25]],
    lines: [['2026-03-31', '도구·구독', '', 9.99, '', '', '']],
    settings: { currency: 'USD' },
  });
  expect(costs.months.map(({ month, fullCost, fullCac }) => [month, fullCost, fullCac])).toEqual([
    ['2026-03', 9.99, null],
    ['2026-04', null, null],
    ['2026-05', null, null],
  ]);
  expect(may(costs)).toMatchObject({ adCost: 0.25, sales: 10, roas: 40 });
});

test('an empty ledger costs nothing that is known', () => {
  expect(costsOf({})).toMatchObject({
    months: [],
    channelMonths: [],
    channels: [],
    total: { adCost: null, newCustomers: 0, sales: 0, paidCac: null, fullCac: null },
  });
  expect(costsOf({ lines: [['2026-05-01', '도구·구독', '', 1000, '면세', '', '']] }).total).toMatchObject({
    fullCost: 1000,
    fullCac: null,
  });
});
