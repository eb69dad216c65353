import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directFigures } from '../../scripts/figures/direct';
import { readJob } from '../../scripts/figures/job';
import type { FiguresOptions } from '../../scripts/figures/options';
import { sheetFigures } from '../../scripts/figures/through-sheet';
import type { WholeFigures } from '../../src/domain/compute-figures';
import { sharedText } from '../shared-data';
import { shopDeals, shopSettings, studioDeals, studioKpis, studioSettings } from './studio';

let folder = '';
const file = (name: string) => join(folder, name);

function write(name: string, content: unknown): void {
  writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jangbu-figures-'));
  write('studio.csv', studioDeals);
  write('studio-kpis.csv', studioKpis);
  write('studio.json', studioSettings);
  write('studio-purchases.json', { ...studioSettings, decisionRule: 'purchases', decisionPurchases: 2 });
  write('shop.csv', shopDeals);
  write('shop.json', shopSettings);
  write('shop-membership.json', { ...shopSettings, decisionRule: 'membership' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function job(deals: string, options: Partial<FiguresOptions> = {}) {
  return readJob({
    deals,
    kpis: null,
    costs: null,
    roles: null,
    settings: null,
    asOf: null,
    lang: 'ko',
    direct: false,
    ...options,
  });
}

async function bothWays(deals: string, options: Partial<FiguresOptions> = {}): Promise<WholeFigures> {
  const read = job(deals, options);
  const direct = directFigures(read);
  expect(await sheetFigures(read)).toEqual(direct);
  return direct;
}

function month(figures: WholeFigures, name: string) {
  const found = figures.months.find(candidate => candidate.month === name);
  if (!found) throw new Error(`no month ${name}`);
  return found;
}

test.each([
  ['studio.json', 2, 0, 2, 0.5, null, 1, 2, 2, 3, 1, 1],
  ['studio-purchases.json', 1, 0, 1, 0.25, null, 2, 1, 1, 3, 2, 1],
])('the studio comes out to the last won under %s, through the tabs and past them', async (settings, ...expected) => {
  const figures = await bothWays(file('studio.csv'), { settings: file(settings), kpis: file('studio-kpis.csv') });
  const [april, may] = [month(figures, '2026-04'), month(figures, '2026-05')];
  expect([
    april.decisions,
    april.baseRegulars,
    april.closingRegulars,
    april.decisionRate,
    april.activeRate,
    may.decisions,
    may.baseRegulars,
    may.activeRegulars,
    may.closingRegulars,
    may.decisionRate,
    may.activeRate,
  ]).toEqual(expected);
  expect(april).toMatchObject({
    applications: 4,
    firstExperience: 4,
    sales: 630000,
    orders: 5,
    averageOrder: 126000,
    regularSales: 550000,
  });
  expect(may).toMatchObject({
    applications: 1,
    firstExperience: 1,
    sales: 1675000,
    orders: 4,
    averageOrder: 418750,
    regularSales: 1655000,
  });
  expect(figures.issues).toEqual([]);
  expect(figures.asOf).toBe('2026-05-22');
  expect(figures.channels).toContainEqual(
    expect.objectContaining({ month: '2026-05', channel: '인스타그램', visits: 41, cost: 50000 }),
  );
});

test.each([
  ['shop-membership.json', 2, 0, 2, 0.5, 1, 2, 1, 2, 1, 0.5, 78000, 78000],
  ['shop.json', 2, 0, 2, 0.5, 0, 2, 2, 2, 0, 1, 117000, 117000],
])('the shop comes out to the last won under %s, in English tabs', async (settings, ...expected) => {
  const figures = await bothWays(file('shop.csv'), { settings: file(settings), lang: 'en', asOf: '2026-05-31' });
  const [april, may] = [month(figures, '2026-04'), month(figures, '2026-05')];
  expect([
    april.decisions,
    april.baseRegulars,
    april.closingRegulars,
    april.decisionRate,
    may.decisions,
    may.baseRegulars,
    may.activeRegulars,
    may.closingRegulars,
    may.decisionRate,
    may.activeRate,
    april.regularSales,
    may.regularSales,
  ]).toEqual(expected);
  expect(april).toMatchObject({ firstExperience: 4, sales: 156600, orders: 7, averageOrder: 22371 });
  expect(may).toMatchObject({ firstExperience: 1, sales: 126900, orders: 4, averageOrder: 31725 });
});

test('messy rows give the same issues through the tabs and past them', async () => {
  write(
    'messy.csv',
    [
      '거래일,구분,고객,금액,메모',
      '2026-05-01,거래,김,"12,000",',
      '2026. 5. 2,거래,=1+1,abc,<b>굵게</b>',
      '2026-02-30,거래,007,5000,',
      '05/04/2026,거래,이,-3000,😀',
      '2026-05-05,환불,박,1000,+82 10',
      '2026-05-06,선물,최,1000,',
      '2026-06-30,거래,정,1000,',
      ',거래,정,1000,',
    ].join('\n'),
  );
  const figures = await bothWays(file('messy.csv'), { asOf: '2026-05-31' });
  expect(figures.rowCounts.read).toBe(8);
  expect(figures.issues.length).toBeGreaterThan(5);
});

test('a date in a column of numbers is no number, through the tabs and past them', async () => {
  write('dates.csv', 'day,kind,customer,quantity,amount\n2026-05-01,sale,김,1,2026-05-02\n2026-05-02,sale,김,1,500\n');
  write('date-kpis.csv', 'start,channel,visits,cost\n2026-05-01,net,10,2026-05-02\n');
  const figures = await bothWays(file('dates.csv'), { kpis: file('date-kpis.csv') });
  expect(month(figures, '2026-05').sales).toBe(500);
  expect(figures.channels).toContainEqual(expect.objectContaining({ channel: 'net', visits: 10, cost: null }));
});

test('days without a year lie before today, not at the end of the century', () => {
  write('yearless.csv', 'day,kind,customer,amount\n5/11,sale,김,500\n98-05-12,sale,김,500\n');
  const { asOf } = job(file('yearless.csv'));
  const today = Math.floor(Date.now() / 86_400_000);
  expect(asOf).toBeLessThanOrEqual(today);
  expect(asOf).toBeGreaterThan(today - 367);
});

test('a KPI ledger alone says itself up to when it goes', () => {
  write('no-deals.csv', 'day,kind,customer,amount\n');
  write('kpis-only.csv', 'start,channel,visits,cost\n2026-04-27,net,30,5000\n2026-05-04,net,10,\n');
  const figures = directFigures(job(file('no-deals.csv'), { kpis: file('kpis-only.csv') }));
  expect(figures.asOf).toBe('2026-05-04');
  expect(figures.channels.map(({ month: of, visits, cost }) => [of, visits, cost])).toEqual([
    ['2026-04', 30, 5000],
    ['2026-05', 10, null],
  ]);
});

test('the first 800 orders of a record shop are the same through the tabs and past them', async () => {
  const lines = sharedText('cdnow_sample/deals.csv').split('\n').slice(0, 801);
  write('cdnow.csv', lines.join('\n'));
  write('usd.json', { currency: 'USD', timeZone: 'America/New_York', decisionRule: 'purchases' });
  const figures = await bothWays(file('cdnow.csv'), { settings: file('usd.json'), lang: 'en' });
  expect(figures.rowCounts.read).toBe(800);
  expect(figures.months.length).toBeGreaterThan(12);
});

test('twenty-two thousand invoices are computed past the tabs', () => {
  write('gbp.json', { currency: 'GBP', timeZone: 'Europe/London', decisionRule: 'purchases' });
  write('invoices.csv', sharedText('online_retail_orders/deals.csv'));
  const figures = directFigures(job(file('invoices.csv'), { settings: file('gbp.json') }));
  expect(figures.rowCounts.read).toBe(22186);
  expect(figures.months.map(({ month: name }) => name).slice(0, 2)).toEqual(['2010-12', '2011-01']);
});

function command(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'scripts/figures.ts', ...args], { encoding: 'utf8' });
}

test('what a customer costs is the same through the tabs and past them, in either language', async () => {
  write(
    'costs.csv',
    'day,kind,channel,amount,taxType,share\n2026-05-02,Pay,,2000000,,10%\n2026-05-03,tools,,33000,,\n',
  );
  for (const lang of ['ko', 'en'] as const) {
    const options = { kpis: file('studio-kpis.csv'), settings: file('studio.json'), costs: file('costs.csv'), lang };
    const { costs } = await bothWays(file('studio.csv'), options);
    expect(costs.total).toMatchObject({ adCost: 120000, fullCost: 350000, paidCac: 120000, fullCac: 350000 });
  }
});

test('the command prints JSON and nothing else', () => {
  const done = command('--deals', file('studio.csv'), '--settings', file('studio.json'));
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  const printed: unknown = JSON.parse(done.stdout);
  expect(printed).toEqual(directFigures(job(file('studio.csv'), { settings: file('studio.json') })));
});

test.each([
  [['--deals', 'no-such.csv'], 'There is no file no-such.csv.'],
  [['--dealz', 'a.csv'], "Unknown option '--dealz'"],
  [['--deals', 'DIR/unknown-column.csv'], '"colour" is not a column of 거래장부'],
  [['--deals', 'DIR/no-amount.csv'], 'the column "amount" (금액, Amount) is missing.'],
  [
    ['--deals', 'DIR/studio.csv', '--settings', 'DIR/bad.json'],
    '"decisionRule" must be "membership" or "purchases", not "often".',
  ],
  [['--deals', 'DIR/studio.csv', '--settings', 'DIR/studio.csv'], 'is not valid JSON'],
])('%j ends with one sentence and exit code 2', (args, sentence) => {
  write('unknown-column.csv', 'day,kind,customer,amount,colour\n');
  write('no-amount.csv', 'day,kind,customer\n2026-05-01,거래,김\n');
  write('bad.json', { decisionRule: 'often' });
  const done = command(...args.map(part => part.replace('DIR', folder)));
  expect(done.stderr).toContain(sentence);
  expect(done.stderr.trim()).not.toContain('\n');
  expect(done.stdout).toBe('');
  expect(done.status).toBe(2);
});
