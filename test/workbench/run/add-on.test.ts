import { expect, test } from 'vitest';
import { serverCode } from '../../../scripts/build';
import { openWorkbook } from '../../../workbench/node/open-workbook';

// the add-on's own script, in the states Google puts it in

test('the add-on loads and builds its Korean menu before anybody has agreed to anything', async () => {
  const book = await openWorkbook();
  book.open('NONE');
  expect(book.seen.menu).toEqual([
    { kind: 'item', caption: '시작하기', functionName: 'openStart' },
    { kind: 'separator' },
    { kind: 'item', caption: '대시보드 새로고침', functionName: 'refreshDashboard' },
    { kind: 'item', caption: '사이드바 열기', functionName: 'openSidebar' },
  ]);
});

test.each(['NONE', 'LIMITED', 'FULL'] as const)('opening in mode %s asks nothing of the document', async mode => {
  const book = await openWorkbook({ lang: 'en', locale: 'en_US' });
  book.open(mode);
  expect(book.seen.menu.filter(item => item.kind === 'item')).toHaveLength(3);
  expect([...book.calls.keys()].filter(name => /^(Spreadsheet|Properties|Cache|Lock)/.test(name))).toEqual([
    'SpreadsheetApp.getUi',
  ]);
});

test('installed from within the editor, the menu is there without a reload', async () => {
  const book = await openWorkbook();
  book.install();
  expect(book.seen.menu).toHaveLength(4);
});

test('every menu item leads to a function that is there', async () => {
  const book = await openWorkbook();
  const functions = book.load(await serverCode());
  book.open('NONE');
  const named = book.seen.menu.flatMap(item => (item.kind === 'item' ? [item.functionName] : []));
  expect(functions).toEqual(expect.arrayContaining(named));
});

test('the menu opens the sidebar under the name of the add-on, and the sidebar knows what led to it', async () => {
  const book = await openWorkbook();
  book.open('LIMITED');
  book.click('시작하기');
  expect(book.seen.pages.map(({ kind, title }) => [kind, title])).toEqual([['sidebar', '장부']]);
  expect(book.api('open').view).toBe('start');
});

test('a page that sends rubbish hears a refusal and changes nothing', async () => {
  const book = await openWorkbook();
  for (const request of ['', '{}', 'null', '{"method":"constructor","args":[]}', '{"method":"open"}', 5, null]) {
    const answer: unknown = JSON.parse(String(book.scriptRun('api', [request])));
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  }
  expect(book.tabNames()).toEqual(['시트1']);
});

test('two people at once: the second is told that it is busy', async () => {
  const book = await openWorkbook();
  const release = book.holdDocumentLock();
  expect(book.answer('refresh')).toMatchObject({ ok: false, error: { code: 'busy' } });
  release();
  expect(book.answer('refresh')).toMatchObject({ ok: false, error: { code: 'not-installed' } });
});
