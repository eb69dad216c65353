import { expect, test } from 'vitest';
import { costMetrics } from '../../../src/domain/metrics/cost';
import { figuresOf, type Ledgers } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

const shop: Ledgers = {
  deals: [
    HEADER,
    row({ day: '2026-04-30', customer: 'C1', channel: '네이버', amount: 11000 }),
    row({ day: '2026-05-02', customer: 'C2', channel: '네이버', amount: 22000, product: '반찬' }),
    row({ day: '2026-05-03', customer: 'C3', channel: '', amount: 11000 }),
  ],
  kpis: [
    ['시작일', '채널', '유입', '광고비'],
    ['2026-05-04', '네이버', 50, 10000],
  ],
  costs: [
    ['지출일', '금액', '과세유형'],
    ['2026-02-01', 5000, '면세'],
    ['2026-05-01', 5000, '면세'],
  ],
  settings: { products: [{ name: '반찬', kind: null, price: null, taxType: 'taxable', margin: 0.5 }] },
};
const figures = figuresOf(shop).whole();

const measured = (month: number) =>
  Object.fromEntries(costMetrics.map(({ key, measure }) => [key, measure(figures, month).value]));

test('each figure is that of the month of the ledgers, though the costs begin before them', () => {
  expect(figures.months.map(({ month }) => month)).toEqual(['2026-04', '2026-05']);
  expect(measured(1)).toEqual({
    adCost: 10000,
    costPerVisit: 200,
    costPerApplication: null,
    costPerDecision: null,
    paidCac: 10000,
    blendedCac: 5000,
    fullCac: 7500,
    roas: 2,
    contributionRoas: 1,
  });
});

test('a month without ads, or that is not there, has no figures', () => {
  const nothing = Object.fromEntries(costMetrics.map(({ key }) => [key, null]));
  expect(measured(0)).toEqual(nothing);
  expect(measured(7)).toEqual(nothing);
});

test('with a lag, a month shows its spending alone until all it may bring has come', () => {
  const inMay = (asOf: string, costLagDays: number) => {
    const whole = figuresOf({ ...shop, settings: { ...shop.settings, costLagDays }, asOf }).whole();
    const may = whole.months.findIndex(({ month }) => month === '2026-05');
    return Object.fromEntries(costMetrics.map(({ key, measure }) => [key, measure(whole, may).value]));
  };
  const nothing = Object.fromEntries(costMetrics.map(({ key }) => [key, null]));
  // 31 May + 1 = 1 June: what came on 1 June is still May's
  expect(inMay('2026-05-31', 1)).toEqual({ ...nothing, adCost: 10000 });
  expect(inMay('2026-06-01', 1)).toMatchObject({ adCost: 10000, costPerVisit: 200, paidCac: 10000, fullCac: 7500 });
  // without a lag a month under way is shown as far as it has come
  expect(inMay('2026-05-20', 0)).toMatchObject({ adCost: 10000, costPerVisit: 200, paidCac: 10000 });
});
