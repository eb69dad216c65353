import { expect, test } from 'vitest';
import { decisionDays } from '../../../src/domain/ledger/decision';
import { issueLog } from '../../../src/domain/ledger/issue-log';
import { readLedger } from '../../../src/domain/ledger/ledger';
import { monthPeriods, weekPeriods } from '../../../src/domain/ledger/periods';
import { moneyNamings } from '../../../src/domain/money/money-naming';
import { walkMoney } from '../../../src/domain/money/money-walk';
import { decodeDeals } from '../../../src/schema/decode-deals';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import type { Issue } from '../../../src/schema/issue';
import { contextFor, day, figuresOf, settingsWith } from '../ledger-grid';
import { STUDIO_DEALS, STUDIO_PRODUCTS } from '../worked-examples';
import { entry, HEADER, moneyOf } from './money-rows';

type Table = ReturnType<typeof moneyOf>['money']['products'];

function lines(table: Table) {
  return table.map(({ month, name, sales, orders, customers }) => [month, name, sales, orders, customers]);
}

test('the studio by product, staff and channel, to the won', () => {
  const settings = { products: STUDIO_PRODUCTS, staff: ['원장', '이강사', '박강사'] };
  const { products, staff, channels } = figuresOf({ deals: STUDIO_DEALS, settings }).money().money;
  expect(lines(products)).toEqual([
    ['2026-04', '체험 1회권', 80000, 4, 4],
    ['2026-04', '10회권', 550000, 1, 1],
    ['2026-05', '체험 1회권', 20000, 1, 1],
    ['2026-05', '10회권', 935000, 2, 2],
    ['2026-05', '3개월 주2회권', 720000, 1, 1],
  ]);
  expect(lines(staff)).toEqual([
    ['2026-04', '원장', 550000, 1, 1],
    ['2026-04', '이강사', 40000, 2, 2],
    ['2026-04', '박강사', 40000, 2, 2],
    ['2026-05', '원장', 1655000, 3, 3],
    ['2026-05', '이강사', 20000, 1, 1],
  ]);
  expect(lines(channels)).toEqual([
    ['2026-04', '네이버 플레이스', 590000, 3, 2],
    ['2026-04', '인스타그램', 20000, 1, 1],
    ['2026-04', '지인추천', 20000, 1, 1],
    ['2026-05', '네이버 플레이스', 935000, 2, 2],
    ['2026-05', '인스타그램', 20000, 1, 1],
    ['2026-05', '지인추천', 720000, 1, 1],
  ]);
  expect(staff[3]?.share).toBe(1655000 / 1675000);
});

test('blank names and sales to nobody are kept as unknown, at the end', () => {
  const { products, staff, channels } = moneyOf([
    entry('2026-05-02', '거래', { customer: 'C1', amount: 600 }),
    entry('2026-05-02', '거래', { product: '나', amount: 300, staff: '김', channel: '전단' }),
    entry('2026-05-03', '환불', { product: '나', amount: -50 }),
    entry('2026-05-03', '거래', { customer: 'C2', product: '가', amount: 150, staff: '이' }),
  ]).money;
  expect(lines(products)).toEqual([
    ['2026-05', '가', 150, 1, 1],
    ['2026-05', '나', 250, 1, 0],
    ['2026-05', 'unknown', 600, 1, 1],
  ]);
  expect(products.map(({ share }) => share)).toEqual([0.15, 0.25, 0.6]);
  expect(lines(staff)).toEqual([
    ['2026-05', '김', 300, 1, 0],
    ['2026-05', '이', 150, 1, 1],
    ['2026-05', 'unknown', 550, 1, 1],
  ]);
  expect(lines(channels)).toEqual([
    ['2026-05', '전단', 300, 1, 0],
    ['2026-05', 'unknown', 700, 2, 2],
  ]);
});

test('a product that somebody called unknown is unknown', () => {
  const { products } = moneyOf([
    entry('2026-05-02', '거래', { customer: 'C1', product: 'unknown', amount: 10 }),
    entry('2026-05-03', '거래', { customer: 'C1', amount: 5 }),
  ]).money;
  expect(lines(products)).toEqual([['2026-05', 'unknown', 15, 2, 1]]);
});

test('a customer counts once a month for each product, however their rows alternate', () => {
  const rows = ['가', '나', '가', '나', '가'].map((product, index) =>
    entry(`2026-05-0${index + 1}`, '거래', { customer: 'C1', product, amount: 10 }),
  );
  const { products } = moneyOf([
    ...rows,
    entry('2026-04-30', '거래', { customer: 'C1', product: '가', amount: 1 }),
  ]).money;
  expect(lines(products)).toEqual([
    ['2026-04', '가', 1, 1, 1],
    ['2026-05', '가', 30, 3, 1],
    ['2026-05', '나', 20, 2, 1],
  ]);
});

test('a refund alone is listed without an order or a customer; sale and refund of a month are one line', () => {
  const { products } = moneyOf([
    entry('2026-04-02', '거래', { customer: 'C1', product: '가', amount: 100 }),
    entry('2026-04-03', '환불', { customer: 'C1', product: '가', amount: -100 }),
    entry('2026-05-02', '환불', { customer: 'C1', product: '나', amount: -40 }),
    entry('2026-05-02', '신청', { customer: 'C2', product: '다' }),
  ]).money;
  expect(lines(products)).toEqual([
    ['2026-04', '가', 0, 1, 1],
    ['2026-05', '나', -40, 0, 0],
  ]);
  expect(products.map(({ share }) => share)).toEqual([null, null]);
});

test('a channel is the customer’s first one, as in the other figures', () => {
  const computed = figuresOf({
    deals: [
      ['거래일', '구분', '고객', '유입채널', '금액'],
      ['2026-05-01', '거래', 'C1', '전단', 100],
      ['2026-05-09', '거래', 'C1', '검색', 900],
    ],
    settings: { channels: [{ name: '검색', nature: null, since: null }] },
  });
  expect(lines(computed.money().money.channels)).toEqual([['2026-05', '전단', 1000, 2, 1]]);
  expect(computed.figures.channels.map(({ channel, sales }) => [channel, sales])).toEqual([['전단', 1000]]);
});

test('too many names for all months at once: a few months at a time give the same table', () => {
  const rows = ['2026-02-01', '2026-03-31', '2026-04-01', '2026-04-30', '2026-05-31'].flatMap((on, index) => [
    entry(on, '거래', { customer: `C${index % 2}`, product: '가', amount: 10 * (index + 1) }),
    entry(on, '거래', { product: '나', amount: 7 }),
  ]);
  const { products, months } = moneyOf(rows).money;
  expect(products).toHaveLength(8);
  const settings = settingsWith();
  const context = contextFor(settings, '2026-05-31');
  const deals = decodeDeals({ cells: [HEADER, ...rows] }, context).table;
  const kpis = decodeKpis({ cells: [['시작일', '채널']] }, context).table;
  const ignored: Issue[] = [];
  const input = { deals, kpis, settings, asOf: day('2026-05-31') };
  const ledger = readLedger(input, issueLog('deals', deals, ignored), issueLog('kpis', kpis, ignored));
  const source = {
    ledger,
    decisions: decisionDays(deals, ledger.customers, settings),
    months: monthPeriods(day('2026-02-01'), day('2026-05-31')),
    weeks: weekPeriods(day('2026-02-01'), day('2026-05-31'), 'monday'),
    namings: [moneyNamings(ledger, settings).product],
  };
  for (const mostCells of [1, 3, 6, 9]) {
    const { tables, byMonth } = walkMoney(source, mostCells);
    expect(tables).toEqual([products]);
    expect(byMonth.map(({ sales }) => sales)).toEqual(months.map(({ sales }) => sales));
  }
});
