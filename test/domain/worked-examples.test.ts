import { expect, test } from 'vitest';
import type { StageFigures } from '../../src/domain/figures';
import { figuresOf } from './ledger-grid';
import {
  SIDE_DISHES_DEALS,
  SIDE_DISHES_KPIS,
  SIDE_DISHES_PRODUCTS,
  STUDIO_DEALS,
  STUDIO_KPIS,
  STUDIO_PRODUCTS,
} from './worked-examples';

const studio = { deals: STUDIO_DEALS, kpis: STUDIO_KPIS, settings: { products: STUDIO_PRODUCTS } };
const sideDishes = { deals: SIDE_DISHES_DEALS, kpis: SIDE_DISHES_KPIS, settings: { products: SIDE_DISHES_PRODUCTS } };

/** In the order of the table in the method: counts, rates, money. */
function stages(values: readonly (number | null)[]): StageFigures {
  const at = (place: number) => values[place] ?? 0;
  return {
    applications: at(0),
    firstExperience: at(1),
    decisions: at(2),
    baseRegulars: at(3),
    activeRegulars: at(4),
    closingRegulars: at(5),
    decisionRate: values[6] ?? null,
    activeRate: values[7] ?? null,
    sales: at(8),
    orders: at(9),
    averageOrder: at(10),
    regularSales: at(11),
    unregisteredSales: 0,
  };
}

test.each([
  [
    'studio',
    studio,
    'membership',
    [4, 4, 2, 0, 0, 2, 0.5, null, 630000, 5, 126000, 550000],
    [1, 1, 1, 2, 2, 3, 1, 1, 1675000, 4, 418750, 1655000],
  ],
  [
    'studio',
    studio,
    'purchases',
    [4, 4, 1, 0, 0, 1, 0.25, null, 630000, 5, 126000, 550000],
    [1, 1, 2, 1, 1, 3, 2, 1, 1675000, 4, 418750, 1655000],
  ],
  [
    'side dishes',
    sideDishes,
    'membership',
    [4, 4, 2, 0, 0, 2, 0.5, null, 156600, 7, 22371, 78000],
    [1, 1, 1, 2, 1, 2, 1, 0.5, 126900, 4, 31725, 78000],
  ],
  [
    'side dishes',
    sideDishes,
    'purchases',
    [4, 4, 2, 0, 0, 2, 0.5, null, 156600, 7, 22371, 117000],
    [1, 1, 0, 2, 2, 2, 0, 1, 126900, 4, 31725, 117000],
  ],
] as const)(
  'the months of the %s example come out to the won under the %3$s rule',
  (_, example, decisionRule, april, may) => {
    const settings = { ...example.settings, decisionRule };
    const { figures, issues } = figuresOf({ ...example, settings });
    expect(figures.months).toEqual([
      { month: '2026-04', ...stages(april) },
      { month: '2026-05', ...stages(may) },
    ]);
    expect(issues).toEqual([]);
  },
);

test('both decision rules come from one reading of the rows', () => {
  const membership = figuresOf(studio);
  const purchases = figuresOf({ ...studio, settings: { ...studio.settings, decisionRule: 'purchases' } });
  const under = membership.under({ decisionRule: 'purchases' });
  expect(under.months).toEqual(purchases.figures.months);
  expect(under.weeks).toEqual(purchases.figures.weeks);
  expect(under.channels).toEqual(purchases.figures.channels);
  expect(under.months).not.toEqual(membership.figures.months);
});

test('the studio has its people and sales by first channel, its visits and cost by the KPI ledger', () => {
  const nothing = { visits: null, cost: null };
  expect(figuresOf(studio).figures.channels).toEqual([
    {
      month: '2026-04',
      channel: '네이버 플레이스',
      applications: 2,
      firstExperience: 2,
      decisions: 1,
      sales: 590000,
      ...nothing,
    },
    {
      month: '2026-04',
      channel: '인스타그램',
      applications: 1,
      firstExperience: 1,
      decisions: 0,
      sales: 20000,
      ...nothing,
    },
    {
      month: '2026-04',
      channel: '지인추천',
      applications: 1,
      firstExperience: 1,
      decisions: 1,
      sales: 20000,
      ...nothing,
    },
    {
      month: '2026-05',
      channel: '네이버 플레이스',
      applications: 0,
      firstExperience: 0,
      decisions: 1,
      sales: 935000,
      visits: 62,
      cost: 70000,
    },
    {
      month: '2026-05',
      channel: '인스타그램',
      applications: 1,
      firstExperience: 1,
      decisions: 0,
      sales: 20000,
      visits: 41,
      cost: 50000,
    },
    {
      month: '2026-05',
      channel: '지인추천',
      applications: 0,
      firstExperience: 0,
      decisions: 0,
      sales: 720000,
      visits: 3,
      cost: 0,
    },
  ]);
});

test('the side dish shop has no applications of its own, so that first experiences stand for them', () => {
  const may = figuresOf(sideDishes).figures.channels.filter(row => row.month === '2026-05');
  expect(may).toEqual([
    {
      month: '2026-05',
      channel: '네이버 검색',
      applications: 0,
      firstExperience: 0,
      decisions: 0,
      sales: 0,
      visits: 210,
      cost: 120000,
    },
    {
      month: '2026-05',
      channel: '당근 비즈프로필',
      applications: 0,
      firstExperience: 0,
      decisions: 0,
      sales: 78000,
      visits: 88,
      cost: 30000,
    },
    {
      month: '2026-05',
      channel: '인스타 공구',
      applications: 0,
      firstExperience: 0,
      decisions: 0,
      sales: 39000,
      visits: 160,
      cost: 0,
    },
    {
      month: '2026-05',
      channel: '지인추천',
      applications: 1,
      firstExperience: 1,
      decisions: 1,
      sales: 9900,
      visits: null,
      cost: null,
    },
  ]);
});

test('weeks of the studio begin on Monday, follow each other without a gap and carry the regulars on', () => {
  const { weeks } = figuresOf(studio).figures;
  expect(weeks.map(week => week.week)).toEqual([
    '2026-03-30',
    '2026-04-06',
    '2026-04-13',
    '2026-04-20',
    '2026-04-27',
    '2026-05-04',
    '2026-05-11',
    '2026-05-18',
    '2026-05-25',
  ]);
  expect(weeks.map(week => week.sales)).toEqual([20000, 590000, 0, 20000, 720000, 550000, 20000, 385000, 0]);
  expect(weeks.map(week => week.decisions)).toEqual([1, 1, 0, 0, 0, 1, 0, 0, 0]);
  expect(weeks.map(week => week.baseRegulars)).toEqual([0, 1, 2, 2, 2, 2, 3, 3, 3]);
  expect(weeks.map(week => week.activeRegulars)).toEqual([0, 1, 0, 0, 1, 0, 0, 1, 0]);
  expect(weeks.map(week => week.closingRegulars)).toEqual([1, 2, 2, 2, 2, 3, 3, 3, 3]);
});

test('weeks may begin on Sunday', () => {
  const { weeks } = figuresOf({ ...studio, settings: { ...studio.settings, weekStart: 'sunday' } }).figures;
  expect(weeks.map(week => week.week).slice(0, 3)).toEqual(['2026-03-29', '2026-04-05', '2026-04-12']);
  expect(weeks.map(week => week.decisions)).toEqual([1, 0, 1, 0, 0, 1, 0, 0, 0, 0]);
});

test('cancelled and booked rows are read but not counted', () => {
  expect(figuresOf(studio).figures.rowCounts).toEqual({ read: 19, counted: 18, leftOut: 0, notDone: 1 });
});

test('only the regulars product makes active where the owner asks for that', () => {
  const settings = { ...sideDishes.settings, activeRule: 'regularProduct' as const };
  expect(figuresOf({ ...sideDishes, settings }).figures.months.map(month => month.activeRegulars)).toEqual([0, 1]);
  const entryOnly = [
    ...SIDE_DISHES_DEALS,
    ['B-017', '2026-05-21', 'S104', '거래', '맛보기 세트', 9900, '지인추천', '자동', '완료'],
  ];
  expect(figuresOf({ ...sideDishes, deals: entryOnly }).figures.months[1]?.activeRegulars).toBe(2);
  expect(figuresOf({ ...sideDishes, deals: entryOnly, settings }).figures.months[1]?.activeRegulars).toBe(1);
});

test('where only a regulars product makes active and there is none, the active rate is unknown and not 0', () => {
  const products = sideDishes.settings.products.map(product => ({ ...product, kind: 'other' as const }));
  const settings = { ...sideDishes.settings, products };
  const ratesOf = (activeRule: 'any' | 'regularProduct') =>
    figuresOf({ ...sideDishes, settings: { ...settings, activeRule } }).figures.months.map(month => month.activeRate);
  expect(ratesOf('regularProduct')).toEqual([null, null]);
  expect(ratesOf('any')).toEqual([null, 0.5]);
});

test('the month applications are recorded from: the studio from its first, the side dishes never', () => {
  expect(figuresOf(studio).applicationsFrom).toBe('2026-04-02');
  expect(figuresOf(sideDishes).applicationsFrom).toBeNull();
});
