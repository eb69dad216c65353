import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Costs } from '../../src/domain/costs';
import type { ProductSetting, Settings } from '../../src/schema/settings';
import { figuresOf } from './ledger-grid';
import { STUDIO_DEALS, STUDIO_KPIS, STUDIO_PRODUCTS } from './worked-examples';

const HEADER = ['거래일', '구분', '고객', '유입채널', '금액', '상품'];
const KPIS = ['시작일', '채널', '유입', '신청', '광고비'];
const COSTS = ['지출일', '비용구분', '유입채널', '금액', '과세유형', '부가세', '고객 모집 몫'];

type Cells = readonly unknown[];

interface Shop {
  readonly rows?: readonly Cells[];
  readonly kpis?: readonly Cells[];
  readonly lines?: readonly Cells[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
}

function shopOf({ rows = [], kpis = [], lines, ...rest }: Shop) {
  return figuresOf({
    deals: [HEADER, ...rows],
    kpis: [KPIS, ...kpis],
    ...(lines && { costs: [COSTS, ...lines] }),
    ...rest,
  });
}

const costsOf = (shop: Shop) => shopOf(shop).whole().costs;
const bought = (day: string, customer: string, channel = '네이버', amount = 11000, product = '') => [
  day,
  '거래',
  customer,
  channel,
  amount,
  product,
];

const product = (name: string, changes: Partial<ProductSetting> = {}): ProductSetting => ({
  name,
  kind: null,
  price: null,
  taxType: 'taxable',
  margin: null,
  ...changes,
});

const may = (costs: Costs) => costs.months.find(({ month }) => month === '2026-05');
const on = (costs: Costs, channel: string) =>
  costs.channelMonths.find(each => each.month === '2026-05' && each.channel === channel);

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
    adCost: 60000,
    newCustomers: 2,
    paidCac: 60000,
    blendedCac: 30000,
    fullCac: null,
  });
});

test('a channel that cost money and brought nobody is shown with what it cost', () => {
  const costs = costsOf({
    rows: [bought('2026-05-01', '가')],
    lines: [['2026-05-10', '광고비', '전단지', 110000, '', '', '']],
  });
  expect(on(costs, '전단지')).toMatchObject({ adCost: 100000, newCustomers: 0, paidCac: null, roas: 0 });
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

const row = fc
  .record({
    on: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('03', '04', '05'),
    customer: fc.integer({ min: 0, max: 5 }),
    amount: fc.integer({ min: 1, max: 90000 }),
    kind: fc.constantFrom('거래', '거래', '환불'),
    product: fc.constantFrom('과세', '면세', ''),
  })
  .map(({ on, month, customer, amount, kind, product }) => [
    `2026-${month}-${String(on).padStart(2, '0')}`,
    kind,
    customer === 0 ? '' : `C${customer}`,
    customer === 1 ? '' : `채널${customer % 2}`,
    kind === '환불' ? -amount : amount,
    product,
  ]);
const line = fc
  .record({
    on: fc.integer({ min: 1, max: 28 }),
    kind: fc.constantFrom('광고비', '인건비', '도구·구독', ''),
    channel: fc.constantFrom('', '채널0', '채널1'),
    amount: fc.integer({ min: -5000, max: 90000 }),
  })
  .map(({ on, kind, channel, amount }) => [`2026-04-${on}`, kind, channel, amount, '', '', '']);
const kpiLine = fc
  .record({
    week: fc.constantFrom('03-02', '04-06', '05-04'),
    channel: fc.constantFrom('채널0', '채널1'),
    cost: fc.nat(90000),
  })
  .map(({ week, channel, cost }) => [`2026-${week}`, channel, 10, '', cost]);
const shop = fc.record({
  rows: fc.array(row, { maxLength: 30 }),
  kpis: fc.array(kpiLine, { maxLength: 6 }),
  lines: fc.array(line, { maxLength: 12 }),
});
const products = [product('과세', { margin: 0.37 }), product('면세', { taxType: 'exempt', margin: 0.61 })];
const lagged = fc.record({ costLagDays: fc.nat(40) }).map(({ costLagDays }) => ({ costLagDays, products }));

test('the order of the rows of any ledger does not matter', () => {
  const mixed = shop.chain(({ rows, kpis, lines }) => {
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
    return fc.tuple(
      fc.constant({ rows, lines }),
      fc.record({ rows: shuffled(rows), lines: shuffled(lines) }),
      fc.constant(kpis),
    );
  });
  fc.assert(
    fc.property(mixed, lagged, ([one, other, kpis], settings) => {
      expect(costsOf({ ...other, kpis, settings })).toEqual(costsOf({ ...one, kpis, settings }));
    }),
  );
});

test('a closed month never changes when later rows come', () => {
  fc.assert(
    fc.property(shop, lagged, (books, settings) => {
      const early = costsOf({ ...books, settings, asOf: '2026-04-30' });
      const late = costsOf({ ...books, settings, asOf: '2026-05-31' });
      for (const month of early.months) {
        if (!month.isOpen) expect(late.months.find(each => each.month === month.month)).toEqual(month);
      }
    }),
  );
});

test('months and channels add up to the whole, and a refund undoes its sale', () => {
  fc.assert(
    fc.property(shop, lagged, fc.integer({ min: 1, max: 9000 }), (books, settings, amount) => {
      const asOf = '2026-07-31';
      const hasNameless = books.lines.some(([, kind, channel]) => kind === '광고비' && channel === '');
      const anchor = bought('2026-03-01', 'C9', '채널0', 0, '과세');
      const costs = costsOf({ ...books, rows: [anchor, ...books.rows], settings, asOf });
      const total = <T>(list: readonly T[], of: (each: T) => number) => list.reduce((sum, each) => sum + of(each), 0);
      for (const month of costs.months) {
        const own = costs.channelMonths.filter(each => each.month === month.month);
        expect(total(own, each => each.newCustomers)).toBe(month.newCustomers);
        if (!hasNameless) expect(total(own, each => each.adCost ?? 0)).toBe(month.adCost ?? 0);
      }
      const pair = [
        bought('2026-04-02', 'C9', '채널0', amount, '과세'),
        ['2026-04-02', '환불', 'C9', '채널0', -amount, '과세'],
      ];
      const after = costsOf({ ...books, rows: [anchor, ...books.rows, ...pair], settings, asOf });
      expect(after.total).toEqual(costs.total);
    }),
  );
});
