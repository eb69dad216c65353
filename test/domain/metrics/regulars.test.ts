import { expect, test } from 'vitest';
import { customerMetrics } from '../../../src/domain/metrics/customers';
import { regularsMetrics } from '../../../src/domain/metrics/regulars';
import { repeatMetrics } from '../../../src/domain/metrics/repeat';
import { figuresOf } from '../ledger-grid';
import { SIDE_DISHES_DEALS, SIDE_DISHES_PRODUCTS } from '../worked-examples';

const products = SIDE_DISHES_PRODUCTS.map(product => ({ ...product, margin: 0.5 }));
const settings = { products, profitTarget: 3_500_000, dormantDays: 20 };
const figures = figuresOf({ deals: SIDE_DISHES_DEALS, settings }).whole();
const empty = figuresOf({ deals: [['거래일', '구분']] }).whole();

const all = [...regularsMetrics, ...repeatMetrics, ...customerMetrics];

function of(month: number, source = figures) {
  return Object.fromEntries(all.map(({ key, measure }) => [key, measure(source, month)]));
}

test('온담반찬 in May: every figure of regulars, as worked out by hand', () => {
  expect(of(1)).toMatchObject({
    joinedRegulars: { value: 1 },
    returnedRegulars: { value: 0 },
    leftRegulars: { value: 1 },
    renewals: { value: 1 },
    // S102 bought on 8 May, 23 days before; S106 joined on 11 May, 20 days before
    dormantRegularShare: { value: 0.5, of: { part: 1, whole: 2 } },
    toInvite: { value: 1 },
    poolSales: { value: 78000 },
    salesOutsidePool: { value: 48900 },
    // half of 78,000 / 1.1
    profitPerRegular: { value: 35455 },
    breakEvenRegulars: { value: 99 },
    toBreakEven: { value: 98 },
  });
});

test('온담반찬 in May: who comes again, with the counts behind each rate and who is too young apart', () => {
  expect(of(1)).toMatchObject({
    returningShare: { value: 2 / 3, of: { part: 2, whole: 3 } },
    spanRepeatRate: { value: null },
    // ripe: S101, S102, S103, S104; S102 came after 7 days, S103 after 16
    repeatWithin30: { value: 0.5, of: { part: 2, whole: 4 }, unripe: 1 },
    repeatWithin60: { value: 0, of: { part: 0, whole: 1 }, unripe: 4 },
    repeatWithin90: { value: null, of: { part: 0, whole: 0 }, unripe: 5 },
    // gaps 7 7 14 7 of S102, 16 21 of S103
    medianInterval: { value: 10.5 },
    // nine in ten of six gaps say nothing
    longInterval: { value: null },
    customerInterval: { value: 12.75 },
  });
});

test('온담반찬 today: customers, their states, and what one is worth once they are old enough', () => {
  expect(of(1)).toMatchObject({
    customers: { value: 5 },
    activeCustomers: { value: 1, of: { part: 5, whole: 5 } },
    lostCustomers: { value: 0, of: { part: 0, whole: 5 } },
    bestCustomers: { value: 1 },
    slippingLoyalCustomers: { value: 0 },
    revenueIn90: { value: null, unripe: 5 },
    marginIn365: { value: null, unripe: 5 },
    expectedPurchases: { value: null },
  });
});

test('once a month is old enough its customers’ value stands there', () => {
  const { revenueIn90, marginIn90, revenueIn180, spanRepeatRate } = of(
    3,
    figuresOf({ deals: SIDE_DISHES_DEALS, settings, asOf: '2026-07-31' }).whole(),
  );
  // the four of April: 9900; 9900 + 4 * 39000; 9900 + 2 * 39000; 9900
  expect(revenueIn90).toEqual({ value: 68400, unripe: 1, cases: 4 });
  // half of it, without VAT
  expect(marginIn90?.value).toBeCloseTo(68400 / 1.1 / 2, 9);
  expect(marginIn90).toMatchObject({ unripe: 1, cases: 4 });
  expect(revenueIn180).toEqual({ value: null, unripe: 5, cases: 0 });
  // from 3 May: S102, S103, S106 bought, none of them twice but S102 (1 May lies before)
  expect(spanRepeatRate).toEqual({ value: 0, of: { part: 0, whole: 3 } });
});

test('of all customers together the purchases to expect are summed up, to a whole one', () => {
  const metric = customerMetrics.find(({ key }) => key === 'expectedPurchases');
  const customers = figures.customers.map(customer => ({ ...customer, expectedPurchases: 0.35 }));
  expect(metric?.measure({ ...figures, customers }, 0)).toEqual({ value: 2 });
});

test('an empty ledger, and a month that is not there, have nothing to say', () => {
  const silent = new Set(Object.values(of(-1, empty)).map(({ value }) => value));
  expect(silent).toEqual(new Set([null, 0]));
  const { customers, bestCustomers, slippingLoyalCustomers, ...rest } = of(-1, empty);
  expect([customers, bestCustomers, slippingLoyalCustomers].map(measure => measure?.value)).toEqual([0, 0, 0]);
  expect(Object.values(rest).every(({ value }) => value === null)).toBe(true);
});
