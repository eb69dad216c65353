import { expect, test } from 'vitest';
import type { Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { type Row, row } from '../sale-rows';
import { STUDIO_DEALS, STUDIO_PRODUCTS } from '../worked-examples';
import { buysPass, join, pass, product, regulars, sale } from './regulars-rows';

test('바른숨 필라테스: 6,000,000 wanted at 150,000 a regular are 40 regulars, and 38 more than there are', () => {
  // the method names no margin: at 19.94 % of 1,655,000 / 1.1, two active regulars leave its 150,000 each
  const products = STUDIO_PRODUCTS.map(one => ({ ...one, margin: one.kind === 'regular' ? 0.1994 : null }));
  const { regulars } = figuresOf({ deals: STUDIO_DEALS, settings: { products, profitTarget: 6_000_000 } }).whole();
  expect(regulars.months[1]).toMatchObject({
    marginCoverage: 1,
    profitPerRegular: 150003,
    breakEvenRegulars: 40,
    toBreakEven: 38,
    noBreakEven: null,
  });
});

const month = [
  join('2026-05-01'),
  buysPass('2026-06-05', 20000),
  row({ day: '2026-06-06', kind: '환불', amount: -3001, product: '정기권' }),
];

function breakEven(rows: readonly Row[], settings: Partial<Settings>) {
  const { marginCoverage, profitPerRegular, breakEvenRegulars, toBreakEven, noBreakEven } =
    regulars(rows, settings).months.at(-1) ?? {};
  return [marginCoverage, profitPerRegular, breakEvenRegulars, toBreakEven, noBreakEven];
}

test('break-even: target by profit per active regular, rounded up, and how many are missing', () => {
  // (20000 - 3001) * 0.5 = 8499.5
  expect(breakEven(month, { profitTarget: 17000 })).toEqual([1, 8500, 2, 1, null]);
  expect(breakEven(month, { profitTarget: 17001 })).toEqual([1, 8500, 3, 2, null]);
  expect(breakEven(month, { profitTarget: 8500 })).toEqual([1, 8500, 1, 0, null]);
  expect(breakEven(month, { profitTarget: 1 })).toEqual([1, 8500, 1, 0, null]);
});

test('what a margin is taken of has no VAT: 10,000 of 11,000 where it is kept apart, all of it elsewhere', () => {
  const perRegular = (taxType: 'taxable' | 'zeroRated' | 'exempt', settings: Partial<Settings> = {}) => {
    const products = [{ ...product('정기권', 'regular', 0.4), taxType }];
    return breakEven([join('2026-05-01'), buysPass('2026-06-05', 11000)], { products, ...settings })[1];
  };
  expect(perRegular('taxable')).toBe(4000);
  expect(perRegular('taxable', { taxpayer: 'corporation' })).toBe(4000);
  expect([perRegular('zeroRated'), perRegular('exempt')]).toEqual([4400, 4400]);
  expect(perRegular('taxable', { taxpayer: 'simplified' })).toBe(4400);
  expect(perRegular('taxable', { taxpayer: 'exempt' })).toBe(4400);
  expect(perRegular('taxable', { currency: 'USD' })).toBe(4400);
});

test('where something is missing there is no break-even, and the reason is named', () => {
  const profitTarget = 17000;
  const other = product('회원권', 'regular');
  const buysOther = row({ day: '2026-06-07', product: '회원권', amount: 5000 });
  expect(breakEven(month, { profitTarget: null })).toEqual([1, 8500, null, null, 'no-target']);
  expect(breakEven(month, { profitTarget, products: [] })).toEqual([null, null, null, null, 'no-regular-product']);
  expect(breakEven([...month, buysOther], { profitTarget, products: [pass, other] })).toEqual([
    0.8,
    null,
    null,
    null,
    'no-margin',
  ]);
  const takenBack = row({ day: '2026-06-07', kind: '환불', product: '회원권', amount: -1 });
  expect(breakEven([...month, takenBack], { profitTarget, products: [pass, other] })[4]).toBe('no-margin');
  expect(breakEven([join('2026-06-01'), buysPass('2026-06-05')], { profitTarget })).toEqual([
    1,
    null,
    null,
    null,
    'no-active-regulars',
  ]);
  expect(breakEven([join('2026-05-01'), sale('2026-06-05')], { profitTarget })).toEqual([
    null,
    null,
    null,
    null,
    'no-regular-sales',
  ]);
  expect(breakEven(month, { profitTarget, products: [product('정기권', 'regular', 0)] })).toEqual([
    1,
    0,
    null,
    null,
    'no-profit',
  ]);
});

test('passes bought before the decision bring no profit of regulars, those of the day itself do', () => {
  const rows = [join('2026-05-01', 'C2'), row({ day: '2026-06-02', customer: 'C2', amount: 1 })];
  const mine = [buysPass('2026-06-04', 100), buysPass('2026-06-05', 20), join('2026-06-05'), buysPass('2026-06-06', 4)];
  expect(breakEven([...rows, ...mine], {})[1]).toBe(12);
});

test('cents stay cents: profit per regular is kept to the smallest unit', () => {
  const settings = { currency: 'USD', products: [product('정기권', 'regular', 0.3333)], profitTarget: 10 };
  const rows = [join('2026-05-01'), buysPass('2026-06-05', 10.05)];
  expect(breakEven(rows, settings)).toEqual([1, 3.35, 3, 2, null]);
});
