import { expect, test } from 'vitest';
import { automation } from '../../sheets-templates/automation';
import { deals } from '../../sheets-templates/deals';
import { digilog } from '../../sheets-templates/digilog';
import { fandom } from '../../sheets-templates/fandom';
import { kpis } from '../../sheets-templates/kpis';
import { roles } from '../../sheets-templates/roles';
import { spa } from '../../sheets-templates/spa';
import { stages } from '../../sheets-templates/stages';
import { type Trade, trades } from '../../sheets-templates/trades/trades';
import type { Lang } from '../../sheets-templates/types';
import { exampleMark, exampleRows } from '../../src/report/examples/rows';
import { decodeGrid } from '../../src/schema/decode-grid';
import { day } from '../domain/ledger-grid';
import { columnOf, contextOf, figuresOfExample, gridOf } from './example-figures';

const everyTrade: Trade[] = ['academy', 'cafe', 'shop', 'agency', 'other'];
const cases = everyTrade.flatMap((trade): [Trade, Lang][] => [
  [trade, 'ko'],
  [trade, 'en'],
]);
const dates = ['2026-01-31', '2026-03-01', '2026-11-23', '2027-02-28', '2027-12-31', '2028-02-29'];

test.each(cases)(
  '%s in %s is read back without a single issue, names and numbers from its own lists',
  (trade, lang) => {
    const { decoding, settings } = figuresOfExample(trade, lang, '2026-11-23');
    const { channels, products, staff } = trades[trade];
    expect(decoding).toEqual([]);
    expect(settings.channels.map(({ name }) => name)).toEqual(channels.map(({ name }) => name[lang]));
    expect(settings.products.map(({ kind }) => kind)).toEqual(products.map(({ kind }) => kind));
    expect(settings.products.map(({ price }) => price)).toEqual(products.map(({ price }) => price[lang]));
    expect(settings.staff).toEqual(staff.map(name => name[lang]));
  },
);

test.each(cases)('%s in %s has runs, a board and staff that are read back without an issue', (trade, lang) => {
  const rows = exampleRows(trade, lang, day('2026-11-23'));
  const tasks = trades[trade].spa.map(({ task }) => task[lang]);
  for (const spec of [digilog, automation, fandom]) {
    const { settings } = figuresOfExample(trade, lang, '2026-11-23');
    const read = decodeGrid(spec, gridOf(spec, rows[spec.key], lang), contextOf(lang, day('2026-11-23'), settings));
    expect(read.issues).toEqual([]);
    expect(read.table.length).toBe(rows[spec.key].length);
  }
  expect(rows.digilog.length).toBeGreaterThanOrEqual(8);
  expect(rows.automation.length).toBeGreaterThanOrEqual(2);
  expect(rows.fandom.length).toBeGreaterThanOrEqual(4);
  const named = [...columnOf(digilog, rows.digilog, 'work'), ...columnOf(automation, rows.automation, 'work')];
  expect(named.filter(name => !tasks.includes(String(name)))).toEqual([]);
  const prices = [
    ...columnOf(automation, rows.automation, 'monthlyCost'),
    ...columnOf(automation, rows.automation, 'setUpCost'),
  ];
  expect(new Set(prices)).toEqual(new Set([null]));
});

test('the studio’s answers to trials are logged with the version used and the one that came of it', () => {
  const rows = exampleRows('academy', 'ko', day('2026-11-23')).digilog;
  const versions = ['version', 'decision', 'newVersion'].map(key => columnOf(digilog, rows, key));
  const own = columnOf(digilog, rows, 'work').map((work, index) => [work, ...versions.map(column => column[index])]);
  // changed on the second run and on the third
  expect(
    own.filter(([work]) => work === trades.academy.spa.find(({ key }) => key === 'answerTrials')?.task.ko),
  ).toEqual(
    [
      [1, '', null],
      [1, '반영', 2],
      [2, '반영', 3],
      [3, '', null],
      [3, '', null],
      [3, '', null],
    ].map(([version, decision, next]) => [expect.any(String), version, decision === '' ? null : decision, next]),
  );
});

test.each(cases)('%s in %s has people, deals and weeks enough, and none to come', (trade, lang) => {
  for (const asOf of dates) {
    const rows = exampleRows(trade, lang, day(asOf));
    const customers = new Set(columnOf(deals, rows.deals, 'customer').filter(name => name !== null));
    const weeks = new Set(columnOf(kpis, rows.kpis, 'start'));
    expect(customers.size).toBeGreaterThanOrEqual(25);
    expect(customers.size).toBeLessThanOrEqual(40);
    expect(rows.deals.length).toBeGreaterThanOrEqual(120);
    expect(rows.deals.length).toBeLessThanOrEqual(200);
    expect(weeks.size).toBeGreaterThanOrEqual(26);
    expect(rows.kpis).toHaveLength(weeks.size * trades[trade].channels.length);
    const days = [...columnOf(deals, rows.deals, 'day'), ...weeks].map(Number);
    expect(Math.max(...days)).toBeLessThanOrEqual(day(asOf));
  }
});

test.each(everyTrade)(
  '%s has six whole months and this one: every one with people and sales, more regulars each',
  trade => {
    for (const asOf of dates) {
      const { months, channels } = figuresOfExample(trade, 'ko', asOf).figures;
      expect(months).toHaveLength(7);
      const whole = months.slice(0, 6);
      for (const month of whole) {
        expect(month.firstExperience).toBeGreaterThan(0);
        expect(month.sales).toBeGreaterThan(0);
        const ofMonth = channels.filter(channel => channel.month === month.month);
        const visits = ofMonth.reduce((sum, channel) => sum + (channel.visits ?? 0), 0);
        expect(visits).toBeGreaterThan(month.applications * 5);
      }
      const regulars = whole.map(({ closingRegulars }) => closingRegulars);
      expect(regulars).toEqual([...regulars].sort((one, other) => one - other));
      expect(regulars[5]).toBeGreaterThan(10);
    }
  },
);

test.each(everyTrade)('the last whole month of %s is alive on whatever day it is installed', trade => {
  for (const asOf of dates) {
    const { months } = figuresOfExample(trade, 'ko', asOf).figures;
    const [first, last] = [months[0], months[5]];
    if (!first || !last) throw new Error('no months');
    expect(last.decisions).toBeGreaterThan(0);
    expect(last.activeRegulars).toBeGreaterThanOrEqual(5);
    expect(last.activeRate).toBeGreaterThan(0.5);
    expect(last.sales).toBeGreaterThan(first.sales);
    expect(last.regularSales).toBeGreaterThan(0);
  }
});

test.each(everyTrade)('the way of the customers of %s narrows', trade => {
  const { months } = figuresOfExample(trade, 'ko', '2026-11-23').figures;
  const total = (key: 'applications' | 'firstExperience' | 'decisions') =>
    months.reduce((sum, month) => sum + month[key], 0);
  expect(total('decisions')).toBeLessThan(total('firstExperience') * 0.8);
  const asksFirst = trade !== 'shop' && trade !== 'cafe';
  const difference = total('applications') - total('firstExperience');
  // who buys without asking first counts as having asked
  expect(difference > 0).toBe(asksFirst);
  expect(difference).toBeGreaterThanOrEqual(0);
});

test.each(everyTrade)('%s shows a cancel, a refund, a leave and people who buy again outside the pool', trade => {
  const { rows } = figuresOfExample(trade, 'ko', '2026-11-23');
  const customers = columnOf(deals, rows.deals, 'customer');
  const kinds = columnOf(deals, rows.deals, 'kind');
  const days = columnOf(deals, rows.deals, 'day');
  expect(columnOf(deals, rows.deals, 'status')).toContain('취소');
  expect(kinds).toContain('환불');
  expect(kinds).toContain('탈퇴');
  const members = new Set(customers.filter((_, index) => kinds[index] === '멤버십가입'));
  const bought = new Map<string, Set<unknown>>();
  customers.forEach((customer, index) => {
    if (customer === null || kinds[index] !== '거래') return;
    const name = String(customer);
    bought.set(name, (bought.get(name) ?? new Set()).add(days[index]));
  });
  const outside = [...bought].filter(([customer, on]) => on.size >= 2 && !members.has(customer));
  expect(outside.length).toBeGreaterThanOrEqual(2);
});

test('only the café sells to guests: the counter, once a month, and no check asks for their names', () => {
  for (const trade of everyTrade) {
    const { figures, checks } = figuresOfExample(trade, 'ko', '2026-11-23');
    const unnamed = figures.months.map(({ unregisteredSales }) => unregisteredSales);
    expect(unnamed.every(sales => (trade === 'cafe' ? sales > 1_000_000 : sales === 0))).toBe(true);
    expect(checks).toEqual([]);
  }
});

test.each(cases)('%s in %s marks every row as an example, each id once', (trade, lang) => {
  const rows = exampleRows(trade, lang, day('2026-11-23'));
  const ids = [columnOf(deals, rows.deals, 'id'), columnOf(spa, rows.spa, 'id'), columnOf(roles, rows.roles, 'id')];
  for (const given of ids) {
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter(id => !/^EX-\d{3}$/.test(String(id)))).toEqual([]);
  }
  const notes = columnOf(kpis, rows.kpis, 'note').map(String);
  expect(notes.filter(note => !note.startsWith(exampleMark[lang]))).toEqual([]);
});

test.each(cases)('the work of %s in %s and who does it are read without an issue, from the past', (trade, lang) => {
  const { rows, settings } = figuresOfExample(trade, lang, '2026-11-23');
  const today = day('2026-11-23');
  const context = contextOf(lang, today, settings);
  expect(decodeGrid(spa, gridOf(spa, rows.spa, lang), context).issues).toEqual([]);
  expect(decodeGrid(roles, gridOf(roles, rows.roles, lang), context).issues).toEqual([]);
  expect(new Set(columnOf(spa, rows.spa, 'stage')).size).toBe(Object.keys(stages).length);
  const written = columnOf(spa, rows.spa, 'process').filter(process => process !== null);
  expect(written.filter(process => !/^1 .+\n2 /.test(String(process)))).toEqual([]);
  const onlyScenes = rows.spa.length - written.length;
  expect(onlyScenes).toBeGreaterThanOrEqual(2);
  expect(written.length).toBeGreaterThanOrEqual(8);
  expect(columnOf(spa, rows.spa, 'task')).toEqual(expect.arrayContaining(columnOf(roles, rows.roles, 'work')));
  const begun = columnOf(roles, rows.roles, 'since').filter(since => since !== null);
  expect(begun.length).toBeGreaterThan(0);
  expect(Math.max(...[...begun, ...columnOf(spa, rows.spa, 'revised')].map(Number))).toBeLessThan(today);
});

test('a week that is not over yet has its share of visits and cost', () => {
  // 2026-11-23 is a Monday
  const lastWeek = (asOf: string) =>
    exampleRows('academy', 'ko', day(asOf)).kpis.slice(-trades.academy.channels.length);
  const firstOf = (asOf: string, key: string) => Number(columnOf(kpis, lastWeek(asOf), key)[0]);
  expect(firstOf('2026-11-23', 'start')).toBe(day('2026-11-23'));
  expect(firstOf('2026-11-29', 'start')).toBe(day('2026-11-23'));
  expect(firstOf('2026-11-29', 'cost')).toBe(30_000);
  expect(firstOf('2026-11-23', 'cost')).toBe(4286);
  expect(firstOf('2026-11-23', 'visits') / firstOf('2026-11-29', 'visits')).toBeCloseTo(1 / 7, 1);
});

test.each(everyTrade)('the two decision rules differ for %s: some buy again without joining', trade => {
  const { figures, under } = figuresOfExample(trade, 'ko', '2026-11-23');
  const purchases = under({ decisionRule: 'purchases', decisionPurchases: 2 });
  expect(purchases.months[5]?.closingRegulars).not.toBe(figures.months[5]?.closingRegulars);
});

test('rows are in the order of their days, and a later day of the month only adds newer ones', () => {
  const early = exampleRows('shop', 'ko', day('2026-06-05')).deals;
  const late = exampleRows('shop', 'ko', day('2026-06-25')).deals;
  const days = columnOf(deals, late, 'day').map(Number);
  expect(days).toEqual([...days].sort((one, other) => one - other));
  expect(late.slice(0, early.length)).toEqual(early);
  expect(late.length).toBeGreaterThan(early.length);
});

test('the same day gives the same example, another day moves it along', () => {
  const days = (asOf: string) => columnOf(deals, exampleRows('shop', 'ko', day(asOf)).deals, 'day');
  expect(exampleRows('shop', 'ko', day('2026-11-23'))).toEqual(exampleRows('shop', 'ko', day('2026-11-23')));
  expect(days('2026-11-23')[0]).toBe(day('2026-05-02'));
  expect(days('2027-03-01')[0]).toBe(day('2026-09-02'));
});

test('prices are in won or of a dollar’s size, by the currency of the shop and not by its language', () => {
  const prices = (lang: Lang, currency: string) =>
    exampleRows('academy', lang, day('2026-11-23'), currency).lists.flatMap(({ key, value }) =>
      key === 'price' ? [value] : [],
    );
  const amounts = (lang: Lang, currency: string) =>
    columnOf(deals, exampleRows('academy', lang, day('2026-11-23'), currency).deals, 'amount');
  expect(prices('en', 'KRW')).toEqual(trades.academy.products.map(({ price }) => price.ko));
  expect(prices('ko', 'USD')).toEqual(trades.academy.products.map(({ price }) => price.en));
  expect(amounts('en', 'KRW')).toEqual(amounts('ko', 'KRW'));
  expect(amounts('ko', 'EUR')).toEqual(amounts('en', 'USD'));
  expect(amounts('ko', 'USD')).not.toEqual(amounts('ko', 'KRW'));
});
