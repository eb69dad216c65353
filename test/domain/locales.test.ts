import { expect, test } from 'vitest';
import { computeFigures } from '../../src/domain/compute-figures';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeKpis } from '../../src/schema/decode-kpis';
import { contextFor, day, settingsWith } from './ledger-grid';

function figuresIn(locale: string, currency: string, rows: readonly (readonly unknown[])[]) {
  const settings = settingsWith({ currency });
  const context = contextFor(settings, '2026-05-31', locale);
  const deals = decodeDeals({ cells: [['Date', 'Kind', 'Customer', 'Amount'], ...rows] }, context);
  const kpis = decodeKpis({ cells: [['Start', 'Channel']] }, context);
  const issues = [...deals.issues, ...kpis.issues];
  return computeFigures({ deals: deals.table, kpis: kpis.table, settings, asOf: day('2026-05-31'), issues }).figures;
}

test('a German ledger of typed text: day before month, comma before cents', () => {
  const figures = figuresIn('de_DE', 'EUR', [
    ['03.04.2026', 'Sale', 'Anna', '1.250,50 €'],
    ['4.5.2026', 'sale', 'Anna', '49,90'],
    ['05.05.2026', 'refund', 'Anna', '-9,90'],
  ]);
  expect(figures.issues).toEqual([]);
  expect(figures.months.map(({ month, sales, orders }) => [month, sales, orders])).toEqual([
    ['2026-04', 1250.5, 1],
    ['2026-05', 40, 1],
  ]);
});

test('an American ledger of typed text: month before day, point before cents', () => {
  const figures = figuresIn('en_US', 'USD', [
    ['04/03/2026', 'Sale', 'Anna', '$1,250.50'],
    ['May 4, 2026', 'Sale', 'Anna', '49.90'],
    ['5/5/2026', 'Refund', 'Anna', '($9.90)'],
  ]);
  expect(figures.issues).toEqual([]);
  expect(figures.months.map(({ month, sales, orders }) => [month, sales, orders])).toEqual([
    ['2026-04', 1250.5, 1],
    ['2026-05', 40, 1],
  ]);
});

test('a Korean ledger of typed text: year before month, won with its units', () => {
  const figures = figuresIn('ko_KR', 'KRW', [
    ['2026. 4. 3.', '거래', '김하나', '1,250,500원'],
    ['2026년 5월 4일(월)', '거래', '김하나', '₩ 49,900'],
    ['2026-05-05 오후 3:10', '환불', '김하나', '(9,900)'],
    ['2026/05/06', '거래', '김하나', '3만 5천원'],
  ]);
  expect(figures.issues).toEqual([]);
  expect(figures.months.map(({ month, sales, orders }) => [month, sales, orders])).toEqual([
    ['2026-04', 1250500, 1],
    ['2026-05', 75000, 2],
  ]);
});

test.each(['ko_KR', 'en_US', 'de_DE'])('numbers and dates as cells are the same in %s', locale => {
  const figures = figuresIn(locale, 'GBP', [
    [new Date('2026-04-02T15:00:00Z'), '거래', 'Anna', 1250.5],
    [46145, 'membership', 'Anna', ''],
  ]);
  expect(figures.issues).toEqual([]);
  expect(figures.months).toMatchObject([
    { month: '2026-04', sales: 1250.5, firstExperience: 1, decisions: 0 },
    { month: '2026-05', sales: 0, decisions: 1, closingRegulars: 1 },
  ]);
});
