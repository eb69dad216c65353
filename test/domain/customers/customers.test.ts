import { expect, test } from 'vitest';
import { stateLimits, stateOf } from '../../../src/domain/customers/customer-state';
import { spendModel } from '../../../src/domain/customers/spend-model';
import { quantile } from '../../../src/domain/quantile';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { HEADER, type Row, row } from '../sale-rows';

function whole(rows: readonly Row[], changes: Omit<Parameters<typeof figuresOf>[0], 'deals'> = {}) {
  return figuresOf({ deals: [HEADER, ...rows], ...changes }).whole();
}

test('an empty ledger has no customers, and nothing is made up for it', () => {
  expect(whole([])).toMatchObject({
    intervals: { count: 0, p25: null, median: null, p75: null, p90: null, mean: null },
    cohorts: [],
    retention: [],
    states: { customers: { active: 0, atRisk: 0, dormant: 0, lost: 0 } },
    segments: { cuts: { amount: null } },
    bgnbd: { on: false, reason: 'few-customers', r: null, alpha: null, a: null, b: null, logLikelihood: null },
    gammaGamma: { on: false, reason: 'few-customers', p: null, q: null, gamma: null, correlation: null },
    customers: [],
  });
});

test('two sales on one day are one purchase day; a sale of nothing is one too; a refund, and a membership, are none', () => {
  const { customers, intervals } = whole([
    row({ day: '2026-05-11', amount: 5000 }),
    row({ day: '2026-05-01', amount: 0 }),
    row({ day: '2026-05-11', amount: 2000 }),
    row({ day: '2026-05-20', kind: '환불', amount: -1500 }),
    row({ day: '2026-05-25', kind: '멤버십가입', amount: '' }),
    row({ day: '2026-05-30', status: '예약' }),
  ]);
  expect(customers).toEqual([
    {
      customer: 'C1',
      firstDay: '2026-05-01',
      lastDay: '2026-05-11',
      purchaseDays: 2,
      amount: 5500,
      state: 'active',
      segment: 'second',
      pAlive: null,
      expectedPurchases: null,
      expectedSpend: null,
      r: 4,
      f: 2,
      m: 1,
      medianInterval: 10,
      channel: 'unknown',
      decisionDay: '2026-05-25',
      stage: 'decision',
      pool: 'inside',
      dormant: false,
    },
  ]);
  expect(intervals).toEqual({ count: 1, p25: 10, median: 10, p75: 10, p90: 10, mean: 10 });
});

test('who only sent something back, or only applied, is no customer; nor is a sale without a name', () => {
  const { customers, cohorts } = whole([
    row({ customer: 'C2', kind: '환불', amount: -1500 }),
    row({ customer: 'C3', kind: '신청', amount: '' }),
    row({ customer: '', amount: 7000 }),
  ]);
  expect([customers, cohorts]).toEqual([[], []]);
});

test('customers stand in the order of their last purchase, latest first, then by name', () => {
  const { customers } = whole([
    row({ customer: '나', day: '2026-05-03' }),
    row({ customer: '다', day: '2026-05-09' }),
    row({ customer: '가', day: '2026-05-03' }),
  ]);
  expect(customers.map(({ customer }) => customer)).toEqual(['다', '가', '나']);
});

// C1 comes again after 30 days, and in May; C2 once, and is paid back; C3 comes in April, and again after 31 days.
const quarter = [
  row({ customer: 'C1', day: '2026-01-31', amount: 1000 }),
  row({ customer: 'C1', day: '2026-03-02', amount: 2000 }),
  row({ customer: 'C1', day: '2026-05-05', amount: 4000 }),
  row({ customer: 'C2', day: '2026-01-10', amount: 500 }),
  row({ customer: 'C2', day: '2026-02-01', kind: '환불', amount: -500 }),
  row({ customer: 'C3', day: '2026-04-02', amount: 300 }),
  row({ customer: 'C3', day: '2026-05-03', amount: 300 }),
];

test('cohorts by month of the first purchase: who came again in each month, and sales per head so far', () => {
  const { cohorts, retention } = whole(quarter);
  expect(cohorts.map(({ cohort, size, active, amount }) => ({ cohort, size, active, amount }))).toEqual([
    { cohort: '2026-01', size: 2, active: [2, 0, 1, 0, 1], amount: [750, 750, 1750, 1750, 3750] },
    { cohort: '2026-04', size: 1, active: [1, 1], amount: [300, 600] },
  ]);
  expect(retention).toEqual([
    { offset: 0, active: 3, size: 3 },
    { offset: 1, active: 1, size: 3 },
    { offset: 2, active: 1, size: 2 },
    { offset: 3, active: 0, size: 2 },
    { offset: 4, active: 1, size: 2 },
  ]);
});

test('a second purchase on the thirtieth day is within thirty, on the thirty-first it is not', () => {
  const [january, april] = whole(quarter).cohorts;
  expect(january?.repeat).toEqual({
    30: { ripe: 2, converted: 1 },
    60: { ripe: 2, converted: 1 },
    90: { ripe: 2, converted: 1 },
    180: { ripe: 0, converted: 0 },
    365: { ripe: 0, converted: 0 },
  });
  expect(april?.repeat[30]).toEqual({ ripe: 1, converted: 0 });
  expect(april?.repeat[60]).toEqual({ ripe: 0, converted: 0 });
});

test('a window is ripe on the day on which it is wholly over, and not one day sooner', () => {
  const ripe = (asOf: string) => whole([row({ day: '2026-04-01' })], { asOf }).cohorts[0]?.repeat[30].ripe;
  expect([ripe('2026-04-30'), ripe('2026-05-01')]).toEqual([0, 1]);
});

test('quantiles are those of PERCENTILE.INC', () => {
  const sorted = [1, 2, 4, 10];
  expect([0, 0.25, 0.5, 0.75, 1].map(share => quantile(sorted, share))).toEqual([1, 1.75, 3, 5.5, 10]);
  expect(quantile([7], 0.9)).toBe(7);
  expect(quantile([], 0.5)).toBeNull();
});

/** One customer who buys every `gap` days, `count` + 1 times, to the end of May. */
function steady(count: number, gap: number): Row[] {
  const last = Date.UTC(2026, 4, 31);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = new Date(last - (count - index) * gap * 86_400_000).toISOString().slice(0, 10);
    return row({ customer: 'C1', day: at });
  });
}

test('from thirty intervals on the limits are the shop’s own; before, its trade’s, and marked', () => {
  const own = { source: 'own', recent: 4, active: 4, atRisk: 4, dormant: 8 };
  expect(whole(steady(30, 4)).states.limits).toEqual(own);
  const trade = (name: 'cafe' | 'shop') => whole(steady(29, 4), { settings: { trade: name } }).states.limits;
  expect(trade('cafe')).toEqual({ source: 'trade', recent: 7, active: 14, atRisk: 30, dormant: 60 });
  expect(trade('shop')).toEqual({ source: 'trade', recent: 30, active: 60, atRisk: 90, dormant: 180 });
});

test('a limit still belongs to the better state; beyond twice P90 a customer is lost', () => {
  const limits = stateLimits({ count: 30, p25: 1, median: 5, p75: 10, p90: 20, mean: 7 }, 'other');
  expect([0, 10, 11, 20, 21, 40, 41].map(days => stateOf(days, limits))).toEqual([
    'active',
    'active',
    'atRisk',
    'atRisk',
    'dormant',
    'dormant',
    'lost',
  ]);
});

/** A customer with so many purchase days, one a day, the last of them so many days before the end of May, at 100 each. */
function buyer(customer: string, purchaseDays: number, daysSince: number, amount = 100): Row[] {
  return Array.from({ length: purchaseDays }, (_, index) => {
    const at = Date.UTC(2026, 4, 31 - daysSince - index);
    return row({ customer, day: new Date(at).toISOString().slice(0, 10), amount });
  });
}

test('segments by recency, purchase days and amount: by name, with counts and amounts that add up', () => {
  // 16 intervals: too few, so the limits are 30, 60 and 90 days.
  const rows = [
    ...buyer('best', 6, 10, 1000),
    ...buyer('loyal by amount', 5, 10, 10),
    ...buyer('loyal by days', 3, 60),
    ...buyer('second', 2, 60),
    ...buyer('new', 1, 60),
    ...buyer('slippingLoyal', 3, 90),
    ...buyer('slipping', 1, 90),
    ...buyer('lostLoyal', 3, 91),
    ...buyer('gone', 1, 91),
  ];
  const { segments, customers } = whole(rows);
  expect(Object.fromEntries(customers.map(({ customer, segment }) => [customer, segment]))).toEqual({
    best: 'best',
    'loyal by amount': 'loyal',
    'loyal by days': 'loyal',
    second: 'second',
    new: 'new',
    slippingLoyal: 'slippingLoyal',
    slipping: 'slipping',
    lostLoyal: 'lostLoyal',
    gone: 'gone',
  });
  // amounts in order: 50 100 100 100 200 300 300 300 6000
  expect(segments.cuts).toEqual({ recency: [30, 60, 90], purchaseDays: [2, 3, 5], amount: [100, 200, 300] });
  expect(segments.list).toEqual([
    { segment: 'best', customers: 1, amount: 6000 },
    { segment: 'loyal', customers: 2, amount: 350 },
    { segment: 'second', customers: 1, amount: 200 },
    { segment: 'new', customers: 1, amount: 100 },
    { segment: 'slippingLoyal', customers: 1, amount: 300 },
    { segment: 'slipping', customers: 1, amount: 100 },
    { segment: 'lostLoyal', customers: 1, amount: 300 },
    { segment: 'gone', customers: 1, amount: 100 },
  ]);
});

test('cents stay cents in amounts, cohorts and cuts', () => {
  const rows = [row({ amount: 10.25 }), row({ amount: 0.5, day: '2026-05-12' })];
  const { customers, cohorts, segments } = whole(rows, { settings: { currency: 'USD' } });
  expect([customers[0]?.amount, cohorts[0]?.amount, segments.cuts.amount]).toEqual([
    10.75,
    [10.75],
    [10.75, 10.75, 10.75],
  ]);
});

test('below 300 customers, and below 100 of them with a repeat, the models are off and say why', () => {
  const crowd = (customers: number, repeaters: number) =>
    Array.from({ length: customers }, (_, index) => buyer(`C${index}`, index < repeaters ? 2 : 1, index % 40)).flat();
  const { bgnbd, gammaGamma, customers } = whole(crowd(299, 200));
  expect(bgnbd).toMatchObject({ on: false, reason: 'few-customers', r: null, customers: 299, repeatCustomers: 200 });
  expect(gammaGamma).toMatchObject({ on: false, reason: 'few-customers' });
  expect(customers.every(entry => entry.pAlive === null && entry.expectedPurchases === null)).toBe(true);
  expect(whole(crowd(300, 99)).bgnbd).toMatchObject({ on: false, reason: 'few-repeat-customers', repeatCustomers: 99 });
});

test('how many customers a model needs is the shop’s own setting', () => {
  const rows = Array.from({ length: 40 }, (_, index) => buyer(`C${index}`, index < 20 ? 2 : 1, index)).flat();
  const reasonUnder = (modelCustomers: number, modelRepeats: number) =>
    whole(rows, { settings: { modelCustomers, modelRepeats } }).bgnbd.reason;
  expect(reasonUnder(41, 1)).toBe('few-customers');
  expect(reasonUnder(40, 21)).toBe('few-repeat-customers');
  expect(whole(rows, { settings: { modelCustomers: 40, modelRepeats: 20 } }).bgnbd.r).not.toBeNull();
});

test('where frequent buyers spend more at a time, no spend is promised', () => {
  const x = Int32Array.from({ length: 300 }, (_, index) => 1 + (index % 10));
  const mean = Float64Array.from(x, (repeats, index) => repeats * 10 + (index % 7));
  const still = new Float64Array(300);
  const { model, fit } = spendModel({ x, mean, tx: still, T: still }, DEFAULT_SETTINGS);
  expect(model).toMatchObject({ on: false, reason: 'spend-follows-frequency', customers: 300 });
  expect(model.correlation).toBeGreaterThan(0.9);
  expect(fit).toBeNull();
});
