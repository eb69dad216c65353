import { expect, test } from 'vitest';
import { type OpenOptions, openWorkbook } from '../../../workbench/node/open-workbook';

/** A small add-on in the shape of ours: it sums sales by day, keeps the answer, and shows a sidebar. */
const addOn = `
var Addon = (() => {
  const book = () => SpreadsheetApp.getActiveSpreadsheet();
  const stamp = (at, pattern) => Utilities.formatDate(at, book().getSpreadsheetTimeZone(), pattern);
  function onOpen() {
    const ko = Session.getActiveUserLocale().startsWith('ko');
    SpreadsheetApp.getUi().createAddonMenu().addItem(ko ? '새로고침' : 'Refresh', 'refresh').addItem(ko ? '열기' : 'Open', 'openPage').addToUi();
  }
  function install() {
    const sheet = book().getSheetByName('sales') || book().insertSheet('sales');
    if (sheet.getLastRow() === 0) sheet.getRange(1, 1, 1, 2).setValues([['day', 'amount']]);
    PropertiesService.getDocumentProperties().setProperty('installed', 'yes');
  }
  function refresh() {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(5000)) return { ok: false, error: 'busy' };
    const rows = book().getSheetByName('sales').getDataRange().getValues().slice(1);
    const days = {};
    for (const [day, amount] of rows) {
      const key = day instanceof Date ? stamp(day, 'yyyy-MM-dd') : 'unreadable';
      days[key] = (days[key] || 0) + (typeof amount === 'number' ? amount : 0);
    }
    Utilities.sleep(100);
    const kept = { at: stamp(new Date(), 'yyyy-MM-dd HH:mm'), days };
    PropertiesService.getDocumentProperties().setProperty('summary', JSON.stringify(kept));
    CacheService.getDocumentCache().put('view', 'home', 60);
    book().toast(kept.at, 'done', 3);
    SpreadsheetApp.flush();
    lock.releaseLock();
    return { ok: true, value: kept };
  }
  function openPage() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Sales'));
  }
  function api(text) {
    const { method, args } = JSON.parse(text);
    return JSON.stringify({ install, refresh, view: () => CacheService.getDocumentCache().get('view') }[method](...args) ?? null);
  }
  return { onOpen, refresh, openPage, api };
})();
function onOpen(...args) { return Addon.onOpen(...args); }
function refresh(...args) { return Addon.refresh(...args); }
function openPage(...args) { return Addon.openPage(...args); }
function api(...args) { return Addon.api(...args); }
`;

const kim = { email: 'kim@example.com', locale: 'en', role: 'editor' } as const;

async function open(options: OpenOptions = {}) {
  const book = await openWorkbook({ code: addOn, html: { Page: '<p>page</p>' }, ...options });
  const ask = (method: string, as = book.scriptRun) =>
    JSON.parse(String(as('api', [JSON.stringify({ method, args: [] })])));
  ask('install');
  return { book, ask };
}

test('rows typed in Korea are summed by the day of the spreadsheet, kept, shown and told to the page', async () => {
  const { book, ask } = await open({ now: '2026-06-30T15:30:00Z' });
  book.typeInto('sales', 'A2', [
    ['2026-06-30', '1,000'],
    ['2026-06-30', 500],
    ['2026-07-01', '₩2,000'],
    ['어제', 7],
  ]);
  const days = { '2026-06-30': 1500, '2026-07-01': 2000, unreadable: 7 };
  expect(ask('refresh')).toEqual({ ok: true, value: { at: '2026-07-01 00:30', days } });
  expect(JSON.parse(book.save().properties.document.summary ?? '')).toEqual({ at: '2026-07-01 00:30', days });
  expect(book.seen.toasts).toEqual(['2026-07-01 00:30']);
});

test.each([
  ['America/New_York', '2026-03-08T06:30:00Z', '2026-03-08 01:30'],
  ['America/New_York', '2026-03-08T07:30:00Z', '2026-03-08 03:30'],
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01 01:30'],
  ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25 23:59'],
  ['America/Santiago', '2026-09-06T04:30:00Z', '2026-09-06 01:30'],
])('days typed in %s stay the same days around a clock change, at %s', async (timeZone, now, at) => {
  const { book, ask } = await open({ timeZone, now, locale: 'en_US', scriptTimeZone: 'Asia/Seoul' });
  // Santiago skips midnight of 6 September 2026, the others change at night
  const typed = [
    '3/7/2026',
    '3/8/2026',
    '3/9/2026',
    '9/5/2026',
    '9/6/2026',
    '10/24/2026',
    '10/25/2026',
    '11/1/2026',
    '11/2/2026',
  ];
  book.typeInto(
    'sales',
    'A2',
    typed.map((day, i) => [day, i + 1]),
  );
  expect(ask('refresh').value).toEqual({
    at,
    days: {
      '2026-03-07': 1,
      '2026-03-08': 2,
      '2026-03-09': 3,
      '2026-09-05': 4,
      '2026-09-06': 5,
      '2026-10-24': 6,
      '2026-10-25': 7,
      '2026-11-01': 8,
      '2026-11-02': 9,
    },
  });
});

test('a German types his numbers and days his way', async () => {
  const { book, ask } = await open({ locale: 'de_DE', timeZone: 'Europe/Berlin', now: '2026-06-30T10:00:00Z' });
  book.typeInto('sales', 'A2', [
    ['30.06.2026', '1.234,50'],
    ['01.07.2026', '0,5'],
  ]);
  expect(ask('refresh').value.days).toEqual({ '2026-06-30': 1234.5, '2026-07-01': 0.5 });
});

test('each user reads the menu in their language and clicks the same functions', async () => {
  const { book } = await open();
  book.open('NONE');
  book.click('열기');
  book.asUser(kim).open('LIMITED');
  book.click('Refresh');
  expect(book.seen.pages).toEqual([{ kind: 'sidebar', html: '<p>page</p>', title: 'Sales' }]);
  expect(book.seen.toasts).toHaveLength(1);
});

test('two people refresh at once: one is done, the other hears that it is busy, nobody loses anything', async () => {
  const second: unknown[] = [];
  const { book, ask } = await open({
    host: {
      idle(milliseconds) {
        if (milliseconds === 100 && second.length === 0) second.push(ask('refresh', book.asUser(kim).scriptRun));
      },
    },
  });
  book.typeInto('sales', 'A2', [['2026-06-30', 10]]);
  expect(ask('refresh').ok).toBe(true);
  expect(second).toEqual([{ ok: false, error: 'busy' }]);
  expect(ask('refresh', book.asUser(kim).scriptRun).ok).toBe(true);
});

test('what one run cached the next one finds, until its time is over', async () => {
  let now = Date.parse('2026-06-30T00:00:00Z');
  const { ask } = await open({ now: () => now });
  ask('refresh');
  expect(ask('view')).toBe('home');
  now += 60_000;
  expect(ask('view')).toBe(null);
});

test('ten thousand rows typed below the end of the tab make it longer', async () => {
  const { book, ask } = await open();
  book.typeInto(
    'sales',
    'A2',
    Array.from({ length: 10_000 }, () => ['2026-06-30', 1]),
  );
  expect(ask('refresh').value.days).toEqual({ '2026-06-30': 10_000 });
});
