import { expect, test } from 'vitest';
import type { LedgerInput } from '../../../src/domain/ledger/ledger';
import { rowsBehind, rowsOfCustomer } from '../../../src/domain/rows/rows-behind';
import { monthOfDay } from '../../../src/schema/day';
import { decodeDeals } from '../../../src/schema/decode-deals';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import { product } from '../costs/cost-shop';
import { contextFor, day, type Ledgers, settingsWith } from '../ledger-grid';
import { HEADER, row } from '../sale-rows';

const products = [product('정기권', { kind: 'regular' })];

function inputOf({ deals, kpis = [['시작일', '채널']], settings = {}, asOf = '2026-05-31' }: Ledgers): LedgerInput {
  const full = settingsWith(settings);
  const context = contextFor(full, asOf);
  return {
    deals: decodeDeals({ cells: deals }, context).table,
    kpis: decodeKpis({ cells: kpis }, context).table,
    settings: full,
    asOf: day(asOf),
  };
}

const month = (text: string) => monthOfDay(day(`${text}-01`));

const story = inputOf({
  deals: [
    ['우리 가게 거래'],
    HEADER,
    row({ day: '2026-04-10', customer: '김', product: '정기권' }),
    row({ day: '2026-04-10', customer: '김', kind: '멤버십가입', amount: '' }),
    row({ day: '2026-04-11', customer: '이' }),
    row({ day: '2026-05-02', customer: '김', product: '정기권' }),
    row({ day: '2026-05-02', customer: '김', product: '정기권', status: '예약' }),
    row({ day: '2026-05-03', customer: '김', product: '정기권', amount: -1000, kind: '환불' }),
    row({ day: '2026-05-03', customer: '' }),
    row({ day: '2026-05-31', customer: '박', kind: '신청', amount: '' }),
  ],
  settings: { products },
});

test.each([
  ['sales', '2026-05', 'part', [6, 8, 9]],
  ['orders', '2026-05', 'part', [6, 9]],
  ['averageOrder', '2026-05', 'whole', [6, 9]],
  ['applications', '2026-04', 'part', [3, 5]],
  ['applications', '2026-05', 'part', [10]],
  ['firstExperience', '2026-04', 'part', [3, 5]],
  ['decisions', '2026-04', 'part', [4]],
  ['decisionRate', '2026-04', 'whole', [3, 5]],
  ['baseRegulars', '2026-04', 'part', []],
  ['closingRegulars', '2026-04', 'part', [4]],
  ['joinedRegulars', '2026-04', 'part', [4]],
  ['joinedRegulars', '2026-05', 'part', []],
  ['activeRegulars', '2026-05', 'part', [6]],
  ['activeRate', '2026-05', 'whole', [4]],
  ['regularSales', '2026-05', 'part', [6, 8]],
  ['unregisteredSales', '2026-05', 'part', [9]],
  ['newSales', '2026-04', 'part', [3, 5]],
  ['regularsSales', '2026-05', 'part', [6, 8]],
  ['regularsSalesShare', '2026-05', 'whole', [6, 8, 9]],
  ['returningShare', '2026-05', 'part', [6]],
  ['returningShare', '2026-05', 'whole', [6]],
  ['boughtAgain', '2026-05', 'part', [6]],
  ['experienceRate', '2026-05', 'whole', [10]],
  ['repeatWithin30', '2026-05', 'part', [6]],
  ['repeatWithin30', '2026-05', 'whole', [3, 5]],
  ['customers', '2026-05', 'part', [3, 5, 6]],
] as const)('%s of %s: the rows of the tab behind its %s', (metric, label, part, rows) => {
  expect(rowsBehind(story, { metric, month: month(label), part })).toEqual(rows);
});

test('what does not come from the ledger, or is no part of a figure, has no rows', () => {
  expect(rowsBehind(story, { metric: 'visits', month: month('2026-05'), part: 'part' })).toBeNull();
  expect(rowsBehind(story, { metric: 'constructor', month: month('2026-05'), part: 'part' })).toBeNull();
  expect(rowsBehind(story, { metric: 'sales', month: month('2026-05'), part: 'whole' })).toBeNull();
});

test('typed applications have no rows in the ledger', () => {
  const input = inputOf({
    deals: [HEADER, row({ kind: '신청', amount: '' })],
    kpis: [
      ['시작일', '채널', '신청'],
      ['2026-05-04', '', 7],
    ],
  });
  expect(rowsBehind(input, { metric: 'applications', month: month('2026-05'), part: 'part' })).toBeNull();
});

test('without a regulars’ product there are no rows of regular sales', () => {
  const input = inputOf({ deals: [HEADER, row({})] });
  expect(rowsBehind(input, { metric: 'regularSales', month: month('2026-05'), part: 'part' })).toBeNull();
});

test('who left is no regular at the start, and is one again after joining again', () => {
  const input = inputOf({
    deals: [
      HEADER,
      row({ day: '2026-02-01', kind: '멤버십가입', amount: '' }),
      row({ day: '2026-02-28', kind: '탈퇴', amount: '' }),
      row({ day: '2026-03-31', kind: '멤버십가입', amount: '' }),
    ],
  });
  const start = (label: string) => rowsBehind(input, { metric: 'baseRegulars', month: month(label), part: 'part' });
  expect([start('2026-03'), start('2026-04')]).toEqual([[], [2]]);
});

test('a customer’s rows are all that count of them', () => {
  expect(rowsOfCustomer(story, '김')?.sort((a, b) => a - b)).toEqual([3, 4, 6, 8]);
  expect(rowsOfCustomer(story, '없는 사람')).toBeNull();
});

const regulars = inputOf({
  deals: [
    HEADER,
    row({ day: '2026-01-05', product: '정기권' }),
    row({ day: '2026-01-05', kind: '멤버십가입', amount: '' }),
    row({ day: '2026-02-03', product: '정기권' }),
    row({ day: '2026-02-04', product: '음료', amount: 1000 }),
    row({ day: '2026-02-20', product: '정기권' }),
    row({ day: '2026-03-01', kind: '탈퇴', amount: '' }),
    row({ day: '2026-03-02', kind: '환불', amount: -700 }),
    row({ day: '2026-03-03' }),
    row({ day: '2026-03-04', kind: '환불', amount: -500 }),
    row({ day: '2026-03-31', kind: '멤버십가입', amount: '' }),
    row({ day: '2026-03-31', kind: '신청', amount: '' }),
  ],
  settings: { products, dormantDays: 30 },
});

test.each([
  ['joinedRegulars', '2026-01', 'part', [3]],
  ['renewals', '2026-01', 'part', []],
  ['renewals', '2026-02', 'part', [4]],
  ['leftRegulars', '2026-03', 'part', [7]],
  ['joinedRegulars', '2026-03', 'part', []],
  ['returnedRegulars', '2026-03', 'part', [11]],
  ['returnedRegulars', '2026-04', 'part', []],
  ['poolSales', '2026-02', 'part', [4, 5, 6]],
  ['poolSales', '2026-03', 'part', [8]],
  ['salesOutsidePool', '2026-03', 'part', [9, 10]],
  ['dormantRegularShare', '2026-02', 'part', []],
  ['dormantRegularShare', '2026-04', 'part', []],
  ['dormantRegularShare', '2026-05', 'part', [11]],
  ['dormantRegularShare', '2026-05', 'whole', [3]],
  ['profitPerRegular', '2026-02', 'part', [4, 6]],
] as const)('%s of %s: the rows of who came, stayed and left behind its %s', (metric, label, part, rows) => {
  expect(rowsBehind(regulars, { metric, month: month(label), part })).toEqual(rows);
});

const spread = inputOf({
  deals: [
    HEADER,
    row({ day: '2025-12-31', customer: '김', channel: '네이버' }),
    row({ day: '2026-03-31', customer: '김', amount: 40000 }),
    row({ day: '2026-04-01', customer: '김' }),
    row({ day: '2026-04-20', customer: '이', channel: '소개', amount: 9000 }),
    row({ day: '2026-05-20', customer: '이', kind: '환불', amount: -2000 }),
    row({ day: '2026-05-27', customer: '' }),
  ],
  kpis: [
    ['시작일', '채널', '광고비'],
    ['2026-04-06', '소개', 3000],
    ['2025-12-08', '네이버', 3000],
  ],
  asOf: '2026-05-28',
  settings: { costLagDays: 14 },
});

test.each([
  ['revenueIn90', 'part', [2, 3]],
  ['revenueIn90', 'whole', [2]],
  ['topCustomerShare', 'part', [2, 3, 4]],
  ['topCustomerShare', 'whole', [2, 3, 4, 5]],
  ['salesWithoutTopCustomer', 'part', [5]],
  ['topChannelShare', 'part', [2, 3, 4]],
  ['weekSalesChange', 'part', [7]],
  ['weekSalesChange', 'whole', [6]],
  ['monthSalesChange', 'whole', [4, 5]],
  ['lastWeekSalesChange', 'part', [6]],
  ['yearSalesChange', 'part', [4, 5]],
  ['cohortDecisionRate', 'whole', [2]],
  ['medianInterval', 'part', [2, 3, 4]],
  ['spanRepeatRate', 'part', [3, 4]],
  ['spanRepeatRate', 'whole', [3, 4, 5]],
  ['paidCac', 'whole', [5]],
  ['roas', 'part', [5]],
  ['fullCac', 'whole', [5]],
] as const)('%s: the rows behind its %s as the last days are April 2026', (metric, part, rows) => {
  expect(rowsBehind(spread, { metric, month: month('2026-04'), part })).toEqual(rows);
});

test('without a whole month, or days to compare with, there are no rows of them', () => {
  const input = inputOf({ deals: [HEADER, row({ day: '2026-05-20' })], asOf: '2026-05-28' });
  const asked = (metric: string, part: 'part' | 'whole') =>
    rowsBehind(input, { metric, month: month('2026-05'), part });
  expect([asked('topCustomerShare', 'part'), asked('topCustomerShare', 'whole')]).toEqual([null, null]);
  expect([asked('regularsOfTopChannel', 'part'), asked('yearSalesChange', 'part')]).toEqual([null, null]);
});

test('what was bought for nothing is no renewal, and who bought on a month’s last day is not dormant at its end', () => {
  const input = inputOf({
    deals: [
      HEADER,
      row({ day: '2026-01-05', kind: '멤버십가입', amount: '' }),
      row({ day: '2026-02-03', product: '정기권', amount: 0 }),
      row({ day: '2026-02-10', product: '정기권' }),
      row({ day: '2026-03-02', product: '정기권', amount: 0 }),
      row({ day: '2026-03-31', product: '정기권' }),
    ],
    settings: { products, dormantDays: 10 },
  });
  const rows = (metric: string, label: string) => rowsBehind(input, { metric, month: month(label), part: 'part' });
  expect([rows('renewals', '2026-02'), rows('renewals', '2026-03')]).toEqual([[], [6]]);
  expect([rows('dormantRegularShare', '2026-02'), rows('dormantRegularShare', '2026-03')]).toEqual([[4], []]);
});

test('customers of a month are old enough on the day that their last one is', () => {
  const rowsOn = (asOf: string) => {
    const input = inputOf({ deals: [HEADER, row({ day: '2026-02-10' })], asOf });
    return ['revenueIn90', 'cohortDecisionRate'].map(metric =>
      rowsBehind(input, { metric, month: month('2026-04'), part: 'whole' }),
    );
  };
  expect([rowsOn('2026-05-28'), rowsOn('2026-05-29')]).toEqual([
    [[], []],
    [[2], [2]],
  ]);
});
