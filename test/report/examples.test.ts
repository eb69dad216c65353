import { expect, test } from 'vitest';
import { deals } from '../../sheets-templates/deals';
import { kpis } from '../../sheets-templates/kpis';
import { roles } from '../../sheets-templates/roles';
import { spa } from '../../sheets-templates/spa';
import { type Trade, trades } from '../../sheets-templates/trades/trades';
import type { Lang, TabSpec } from '../../sheets-templates/types';
import { type ExampleRow, exampleRows } from '../../src/report/examples/rows';
import { formatDay } from '../../src/schema/day';
import { decodeGrid } from '../../src/schema/decode-grid';
import type { Settings } from '../../src/schema/settings';
import { contextFor, day, figuresOf, settingsWith } from '../domain/ledger-grid';

const all = Object.keys(trades) as Trade[];
const TODAY = '2026-06-10';

/** As the rows would stand in the tab, its header in the language of the sheet. */
function typed(spec: TabSpec, rows: readonly ExampleRow[], lang: Lang): unknown[][] {
  const cells = rows.map(row =>
    row.map((cell, i) =>
      typeof cell === 'number' && spec.columns[i]?.type === 'day' ? formatDay(cell) : (cell ?? ''),
    ),
  );
  return [spec.columns.map(({ name }) => name[lang]), ...cells];
}

function settingsOf(trade: Trade, lang: Lang): Settings {
  const { channels, products, staff, payments } = trades[trade];
  return settingsWith({
    currency: lang === 'ko' ? 'KRW' : 'USD',
    channels: channels.map(({ name, nature }) => ({ name: name[lang], nature, since: null })),
    products: products.map(({ name, kind, price, taxType, margin }) => ({
      name: name[lang],
      kind,
      price: price[lang],
      taxType,
      margin: margin ?? null,
    })),
    staff: staff.map(name => name[lang]),
    payments: payments.map(({ name }) => name[lang]),
  });
}

function computed(trade: Trade, lang: Lang, today = TODAY) {
  const rows = exampleRows(trade, lang, day(today));
  return figuresOf({
    deals: typed(deals, rows.deals, lang),
    kpis: typed(kpis, rows.kpis, lang),
    settings: settingsOf(trade, lang),
    asOf: today,
  });
}

const both = all.flatMap(trade => [
  [trade, 'ko'],
  [trade, 'en'],
]) as [Trade, Lang][];

test.each(both)('the example of %s in %s is read without a mistake', (trade, lang) => {
  const { issues } = computed(trade, lang);
  // sales at the counter have no name: that is marked, and right
  expect(issues.filter(({ code }) => code !== 'customer-missing')).toEqual([]);
  expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each(both)('work and roles of %s in %s are read without a mistake', (trade, lang) => {
  const rows = exampleRows(trade, lang, day(TODAY));
  const context = contextFor(settingsOf(trade, lang), TODAY);
  expect(decodeGrid(spa, { cells: typed(spa, rows.spa, lang) }, context).issues).toEqual([]);
  expect(decodeGrid(roles, { cells: typed(roles, rows.roles, lang) }, context).issues).toEqual([]);
});

test.each(all)('%s shows a living last month: first experiences, decisions, active regulars, sales', trade => {
  const { figures } = computed(trade, 'ko');
  const may = figures.months.find(({ month }) => month === '2026-05')!;
  expect(may.firstExperience).toBeGreaterThanOrEqual(4);
  expect(may.decisions).toBeGreaterThanOrEqual(2);
  expect(may.baseRegulars).toBeGreaterThanOrEqual(10);
  expect(may.activeRegulars).toBeGreaterThanOrEqual(5);
  expect(may.activeRegulars).toBeLessThan(may.baseRegulars);
  expect(may.sales).toBeGreaterThan(0);
  expect(figures.months.filter(({ orders }) => orders > 0).length).toBeGreaterThanOrEqual(6);
});

test.each(all)('the two decision rules differ for %s: some buy again without joining', trade => {
  const { figures, under } = computed(trade, 'ko');
  const purchases = under({ decisionRule: 'purchases', decisionPurchases: 2 });
  const closing = (months: typeof figures.months) => months.find(({ month }) => month === '2026-05')?.closingRegulars;
  expect(closing(purchases.months)).not.toBe(closing(figures.months));
});

test.each(all)('%s has 25 to 40 customers, 120 to 200 rows, and what goes wrong in any shop', trade => {
  const rows = exampleRows(trade, 'ko', day(TODAY)).deals;
  const column = (key: string) => deals.columns.findIndex(spec => spec.key === key);
  const of = (key: string) => rows.map(row => row[column(key)]);
  expect(new Set(of('customer').filter(name => name !== null)).size).toBeGreaterThanOrEqual(25);
  expect(new Set(of('customer')).size).toBeLessThanOrEqual(40);
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(rows.length).toBeLessThanOrEqual(200);
  expect(of('kind')).toEqual(expect.arrayContaining(['거래', '멤버십가입', '환불', '탈퇴']));
  expect(of('status')).toContain('취소');
});

test('rows are dated up to today, oldest first, and carry the marks of an example', () => {
  const rows = exampleRows('academy', 'en', day(TODAY));
  const days = rows.deals.map(row => Number(row[1]));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect([formatDay(days[0]!).slice(0, 7), days[days.length - 1]! <= day(TODAY)]).toEqual(['2025-12', true]);
  expect(rows.deals.every(([id]) => String(id).startsWith('EX-'))).toBe(true);
  expect([...rows.spa, ...rows.roles].every(([id]) => String(id).startsWith('EX-'))).toBe(true);
  expect(rows.kpis.every(row => String(row[row.length - 1]).startsWith('[Example]'))).toBe(true);
});

test('the same day gives the same rows, another day of the month no others but newer ones', () => {
  const early = exampleRows('shop', 'ko', day('2026-06-05'));
  expect(exampleRows('shop', 'ko', day('2026-06-05'))).toEqual(early);
  const late = exampleRows('shop', 'ko', day('2026-06-25'));
  expect(late.deals.slice(0, early.deals.length)).toEqual(early.deals);
  expect(late.deals.length).toBeGreaterThan(early.deals.length);
});

test.each(['2026-03-01', '2028-02-29', '2026-12-31'])('an example filled in on %s is whole', today => {
  const { figures, issues } = computed('academy', 'ko', today);
  expect(issues).toEqual([]);
  expect(figures.rows).toBeGreaterThan(120);
});
