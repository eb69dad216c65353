import { expect, test } from 'vitest';
import { openWorkbook } from '../../../workbench/node/open-workbook';

const onOpenAt = (top: string, body = '') =>
  `${top}; function onOpen(e) { ${body}; SpreadsheetApp.getUi().createAddonMenu().addItem(e.authMode, 'x').addToUi(); }`;

test.each(['NONE', 'LIMITED', 'FULL'] as const)('opening in mode %s builds the menu and says the mode', async mode => {
  const book = await openWorkbook({ code: onOpenAt('Session.getActiveUserLocale()') });
  book.open(mode);
  expect(book.seen.menu).toEqual([{ kind: 'item', caption: mode, functionName: 'x' }]);
});

test.each([
  'SpreadsheetApp.getActiveSpreadsheet()',
  'SpreadsheetApp.getActive().getName()',
  'PropertiesService.getDocumentProperties()',
  'PropertiesService.getUserProperties()',
  'CacheService.getUserCache()',
  'LockService.getDocumentLock()',
  'HtmlService.createHtmlOutput("x")',
  'Session.getScriptTimeZone()',
  'Session.getActiveUser()',
  'SpreadsheetApp.getUi().alert("x")',
])('before the add-on is used in a file, %s throws at load and in onOpen, and the menu is lost', async statement => {
  const atLoad = await openWorkbook({ code: onOpenAt(statement) });
  expect(() => atLoad.open('NONE')).toThrow('You do not have permission to call');
  const inOnOpen = await openWorkbook({ code: onOpenAt('', statement) });
  expect(() => inOnOpen.open('NONE')).toThrow('(authorization mode NONE)');
  expect([...atLoad.seen.menu, ...inOnOpen.seen.menu]).toEqual([]);
});

test('logging, formatting and the language work before the add-on is used in a file', async () => {
  const body = `Logger.log(Utilities.formatDate(new Date(), 'Asia/Seoul', 'yyyy-MM-dd')); console.log(Session.getActiveUserLocale())`;
  const book = await openWorkbook({ code: onOpenAt('', body) });
  book.open('NONE');
  expect(book.seen.log).toEqual(['log: 2026-06-30', 'log: ko']);
});

test('in an enabled file onOpen reaches document and properties but shows nothing', async () => {
  const reach = `PropertiesService.getDocumentProperties().setProperty('n', e.source.getSheets().length + '')`;
  const book = await openWorkbook({ code: onOpenAt('', reach) });
  book.open('LIMITED');
  expect(book.save().properties.document).toEqual({ n: '1' });
  const show = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`;
  const showing = await openWorkbook({ code: onOpenAt('', show) });
  expect(() => showing.open('LIMITED')).toThrow('You do not have permission to call Ui.showSidebar');
});

test('who may only look at the file gets no menu', async () => {
  const book = await openWorkbook({ code: onOpenAt('') });
  book.open('LIMITED');
  book.asUser({ email: 'kim@example.com', locale: 'en', role: 'viewer' }).open('LIMITED');
  expect(book.seen.menu).toEqual([]);
});

test('installing runs onInstall with full rights', async () => {
  const book = await openWorkbook({
    code: `function onInstall(e) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(e.authMode)); }`,
  });
  book.install();
  expect(book.seen.pages).toEqual([{ kind: 'sidebar', html: 'FULL', title: '' }]);
});

test.each([
  ['UrlFetchApp.fetch("https://example.com")', 'UrlFetchApp.fetch', 'script.external_request'],
  ['GmailApp.search("x")', 'GmailApp.search', 'mail.google.com'],
  ['DriveApp.getFiles()', 'DriveApp.getFiles', 'drive'],
  ['ScriptApp.newTrigger("x")', 'ScriptApp.newTrigger', 'script.scriptapp'],
])('%s needs a scope that the add-on does not ask for', async (call, method, scope) => {
  const book = await openWorkbook({ code: `function f() { ${call}; }` });
  expect(() => book.call('f')).toThrow(`not sufficient to call ${method}`);
  expect(() => book.call('f')).toThrow(scope);
  expect(() => book.call('f')).toThrow('which appsscript.json does not have');
});
