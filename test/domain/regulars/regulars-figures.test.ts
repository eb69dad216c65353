import { expect, test } from 'vitest';
import type { Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { type Row, row } from '../sale-rows';
import { SIDE_DISHES_DEALS, SIDE_DISHES_PRODUCTS, STUDIO_DEALS, STUDIO_PRODUCTS } from '../worked-examples';
import { buysPass, join, leave, regulars, sale } from './regulars-rows';

function columns<Key extends keyof ReturnType<typeof regulars>['months'][number]>(
  keys: readonly Key[],
  rows: readonly Row[],
  settings: Partial<Settings> = {},
) {
  return regulars(rows, settings).months.map(month => keys.map(key => month[key]));
}

const worked = [
  {
    name: '바른숨 필라테스',
    deals: STUDIO_DEALS,
    products: STUDIO_PRODUCTS,
    rule: 'membership',
    // total, base, active, new, left, renewals, inside, outside
    months: [
      [2, 0, 0, 2, 0, 0, 590000, 40000],
      [3, 2, 2, 1, 0, 1, 1655000, 20000],
    ],
  },
  {
    name: '바른숨 필라테스',
    deals: STUDIO_DEALS,
    products: STUDIO_PRODUCTS,
    rule: 'purchases',
    months: [
      [1, 0, 0, 1, 0, 0, 590000, 40000],
      [3, 1, 1, 2, 0, 1, 1655000, 20000],
    ],
  },
  {
    name: '온담반찬',
    deals: SIDE_DISHES_DEALS,
    products: SIDE_DISHES_PRODUCTS,
    rule: 'membership',
    months: [
      [2, 0, 0, 2, 0, 1, 78000, 78600],
      [2, 2, 1, 1, 1, 1, 78000, 48900],
    ],
  },
  {
    name: '온담반찬',
    deals: SIDE_DISHES_DEALS,
    products: SIDE_DISHES_PRODUCTS,
    rule: 'purchases',
    months: [
      [2, 0, 0, 2, 0, 1, 78000, 78600],
      [2, 2, 2, 0, 0, 2, 78000, 48900],
    ],
  },
] as const;

test.each(worked)('$name, rule $rule: regulars and pool of both months are those worked out by hand', example => {
  const { deals, products, rule: decisionRule, months } = example;
  const { regulars } = figuresOf({ deals, settings: { products, decisionRule } }).whole();
  expect(
    regulars.months.map(month => [
      month.total,
      month.base,
      month.active,
      month.new,
      month.left,
      month.renewals,
      month.poolSales.inside,
      month.poolSales.outside,
    ]),
  ).toEqual(months);
});

test.each(['membership', 'purchases'] as const)('온담반찬, rule %s: S103 is the one to invite', decisionRule => {
  const { regulars } = figuresOf({ deals: SIDE_DISHES_DEALS, settings: { decisionRule } }).whole();
  expect(regulars.invite).toEqual({
    customers: 1,
    list: [{ customer: 'S103', purchaseDays: 3, amount: 87900, lastDay: '2026-05-15' }],
  });
});

test('who came back is told from who is new; who left and came back within a month is in both counts', () => {
  const rows = [join('2026-03-05'), leave('2026-04-10'), join('2026-05-20'), leave('2026-06-01'), join('2026-06-02')];
  expect(columns(['new', 'returned', 'left', 'total'], rows)).toEqual([
    [1, 0, 0, 1],
    [0, 0, 1, 0],
    [0, 1, 0, 1],
    [0, 1, 1, 1],
  ]);
});

test('who decides and leaves on one day never was a regular, in either order of rows', () => {
  for (const rows of [
    [join('2026-06-05'), leave('2026-06-05')],
    [leave('2026-06-05'), join('2026-06-05')],
  ]) {
    expect(columns(['new', 'returned', 'left', 'total'], rows)).toEqual([[0, 0, 0, 0]]);
  }
  const later = [join('2026-05-05'), leave('2026-05-05'), join('2026-06-05')];
  expect(columns(['new', 'returned'], later)).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test('a renewal is a membership row of a regular, or a regulars’ product paid for again; once a month', () => {
  const renewals = (rows: readonly Row[]) => columns(['renewals'], rows).map(([count]) => count);
  expect(renewals([join('2026-05-05'), join('2026-06-05'), join('2026-06-25')])).toEqual([0, 1]);
  expect(renewals([join('2026-06-05'), buysPass('2026-06-06')])).toEqual([0]);
  expect(renewals([buysPass('2026-06-01'), join('2026-06-05'), buysPass('2026-06-06')])).toEqual([1]);
  expect(renewals([buysPass('2026-06-05'), buysPass('2026-06-05'), join('2026-06-05')])).toEqual([0]);
  expect(renewals([join('2026-06-01'), buysPass('2026-06-02'), buysPass('2026-06-03', 0)])).toEqual([0]);
  expect(renewals([join('2026-06-01'), buysPass('2026-06-02', 0), buysPass('2026-06-03')])).toEqual([0]);
  expect(renewals([join('2026-06-01'), sale('2026-06-02'), sale('2026-06-03')])).toEqual([0]);
  expect(renewals([buysPass('2026-06-02'), buysPass('2026-06-03')])).toEqual([0]);
  const left = [join('2026-06-01'), buysPass('2026-06-02'), leave('2026-06-03'), buysPass('2026-06-03')];
  expect(renewals([...left, buysPass('2026-06-04')])).toEqual([0]);
});

test('a regular is dormant beyond the limit at a month’s end, not on it, and no more once they buy or leave', () => {
  const rows = [join('2026-03-01'), sale('2026-04-30'), sale('2026-05-31', 1000, 'C2'), join('2026-05-31', 'C2')];
  const dormant = (dormantDays: number, more: readonly Row[] = []) =>
    columns(['dormant'], [...rows, ...more], { dormantDays }).map(([count]) => count);
  // C1: 31 days on 31 May, 61 on 30 June; C2: 30 on 30 June
  expect(dormant(31)).toEqual([0, 0, 0, 1]);
  expect(dormant(30)).toEqual([0, 0, 1, 1]);
  expect(dormant(29)).toEqual([1, 0, 1, 2]);
  expect(dormant(29, [leave('2026-06-10')])).toEqual([1, 0, 1, 1]);
  expect(dormant(29, [leave('2026-06-10', 'C3')])).toEqual([1, 0, 1, 2]);
  expect(dormant(29, [sale('2026-06-20')])).toEqual([1, 0, 1, 1]);
  expect(dormant(29, [row({ day: '2026-06-20', kind: '환불', amount: -10 })])).toEqual([1, 0, 1, 2]);
  expect(dormant(29, [join('2026-06-20')])).toEqual([1, 0, 1, 2]);
  expect(dormant(29, [leave('2026-06-10'), join('2026-06-11')])).toEqual([1, 0, 1, 1]);
});

test('who was never a regular, or only bought before joining, is counted from the day of joining', () => {
  expect(columns(['dormant'], [sale('2026-04-01'), sale('2026-04-02')], { dormantDays: 5 })).toEqual([[0], [0], [0]]);
  expect(columns(['dormant'], [sale('2026-04-01'), join('2026-05-28')], { dormantDays: 5 })).toEqual([[0], [0], [1]]);
});

test('without a setting the limit is twice the median interval known by then, and thirty days at least', () => {
  const rows = [
    sale('2026-03-01', 1, 'C1'),
    sale('2026-03-15', 1, 'C1'),
    // closes in April: 40 days; the median of 14 and 40 is 27
    sale('2026-04-24', 1, 'C1'),
    // May: 21 and 22 days; the median of 14, 21, 22, 40 is 21.5
    sale('2026-05-15', 1, 'C1'),
    sale('2026-05-01', 1, 'C2'),
    sale('2026-05-23', 1, 'C2'),
    // June: 14, 21, 22, 38, 40
    sale('2026-06-30', 1, 'C2'),
  ];
  expect(columns(['dormantDays'], rows)).toEqual([[30], [54], [43], [44]]);
  expect(columns(['dormantDays'], [sale('2026-06-01')])).toEqual([[30]]);
  expect(columns(['dormantDays'], [sale('2026-06-01')], { dormantDays: 7 })).toEqual([[7]]);
});

test('sales belong to the pool from the day of joining to the day before leaving; a refund goes where the sale went', () => {
  const pool = (rows: readonly Row[]) => columns(['poolSales'], rows).map(([sales]) => sales);
  const refund = (day: string, amount: number, customer = 'C1') => row({ day, customer, kind: '환불', amount });
  const rows = [
    sale('2026-06-01', 1),
    join('2026-06-02'),
    sale('2026-06-02', 10),
    sale('2026-06-03', 100),
    leave('2026-06-04'),
    sale('2026-06-04', 1000),
    row({ day: '2026-06-05', customer: '', amount: 10000 }),
  ];
  expect(pool(rows)).toEqual([{ inside: 110, outside: 1001, unregistered: 10000 }]);
  expect(pool([join('2026-06-02'), sale('2026-06-03', 100), leave('2026-06-04'), refund('2026-06-05', -100)])).toEqual([
    { inside: 0, outside: 0, unregistered: 0 },
  ]);
  expect(pool([sale('2026-06-03', 100), refund('2026-06-05', -30), join('2026-06-05')])).toEqual([
    { inside: 0, outside: 70, unregistered: 0 },
  ]);
  // no sale before: where they stand on that day
  expect(pool([join('2026-06-02'), refund('2026-06-05', -30)])).toEqual([{ inside: -30, outside: 0, unregistered: 0 }]);
});

test('to be invited: two purchase days and never a membership row; latest buyer first, refunds taken off', () => {
  const rows = [
    sale('2026-06-01', 100, 'once'),
    sale('2026-06-01', 100, 'same day'),
    sale('2026-06-01', 100, 'same day'),
    ...['2026-06-01', '2026-06-09'].flatMap(day => [
      sale(day, 100, 'twice'),
      sale(day, 100, 'member'),
      sale(day, 100, 'was a member'),
    ]),
    row({ day: '2026-06-10', customer: 'twice', kind: '환불', amount: -30 }),
    join('2026-06-02', 'member'),
    join('2026-06-02', 'was a member'),
    leave('2026-06-03', 'was a member'),
    sale('2026-06-02', 5, 'later'),
    sale('2026-06-11', 5, 'later'),
  ];
  expect(regulars(rows).invite).toEqual({
    customers: 2,
    list: [
      { customer: 'later', purchaseDays: 2, amount: 10, lastDay: '2026-06-11' },
      { customer: 'twice', purchaseDays: 2, amount: 170, lastDay: '2026-06-09' },
    ],
  });
});

test('everybody to be invited is counted, a hundred of them named', () => {
  const rows = Array.from({ length: 101 }, (_, index) => [
    sale('2026-06-01', 1, `C${index}`),
    sale('2026-06-02', 1, `C${index}`),
  ]).flat();
  const { customers, list } = regulars(rows).invite;
  expect([customers, list.length]).toEqual([101, 100]);
});

test('an empty ledger has no months of regulars and nobody to invite', () => {
  expect(regulars([])).toEqual({ months: [], invite: { customers: 0, list: [] } });
});
