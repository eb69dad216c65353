import { expect, test } from 'vitest';
import { openWorkbook } from '../../../workbench/node/open-workbook';

const kim = { email: 'kim@example.com', locale: 'en', role: 'editor' } as const;

test('a script writes a cell and the sheet has it', async () => {
  const book = await openWorkbook({
    code: `function put(text) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B2').setValue(text); }`,
  });
  book.call('put', '안녕');
  expect(book.grid(book.tabNames()[0] ?? '')).toEqual([
    ['', ''],
    ['', '안녕'],
  ]);
});

test('nothing a script keeps in memory lives until its next run', async () => {
  const book = await openWorkbook({ code: 'var n = 0; function next() { return ++n; }' });
  expect([book.call('next'), book.scriptRun('next', []), book.call('next')]).toEqual([1, 1, 1]);
});

test('load tells the names Google could call', async () => {
  const book = await openWorkbook({ code: '' });
  expect(book.load('function onOpen() {} const api = () => 1; var hidden = { f() {} };')).toEqual(['onOpen', 'api']);
});

test('a function that is not there is named', async () => {
  const book = await openWorkbook({ code: 'function here() {}' });
  expect(() => book.call('gone')).toThrow('Script function not found: gone');
  expect(() => book.scriptRun('gone', [])).toThrow('Script function not found: gone');
});

test('a menu item runs the function behind it', async () => {
  const book = await openWorkbook({
    code: `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
           function go() { SpreadsheetApp.getActiveSpreadsheet().toast('gone'); }`,
  });
  book.open('LIMITED');
  book.click('Go');
  expect(book.seen.toasts).toEqual(['gone']);
  expect(() => book.click('Stay')).toThrow('no menu item Stay');
});

test('a call from a page gets copies, and null for a date or for nothing', async () => {
  const book = await openWorkbook({
    code: `function same(x) { return x; } function date() { return { a: 1, at: [new Date()] }; } function nothing() {}
           function hidden_() { return 'secret'; } var o = { method() {} };`,
  });
  const sent = { list: [1, 'x', null] };
  expect(book.scriptRun('same', [sent])).toEqual(sent);
  expect(book.scriptRun('same', [sent])).not.toBe(sent);
  expect(book.scriptRun('date', [])).toBe(null);
  expect(book.seen.log).toHaveLength(1);
  expect(book.scriptRun('nothing', [])).toBe(null);
  expect(() => book.scriptRun('hidden_', [])).toThrow('Script function not found: hidden_');
  expect(() => book.scriptRun('o', [])).toThrow('Script function not found: o');
  expect(() => book.scriptRun('same', [new Date()])).toThrow('Failed due to illegal value in property: 0');
});

test('what a server function throws reaches the page as a ScriptError', async () => {
  const book = await openWorkbook({ code: `function f() { throw new RangeError('too far'); }` });
  const caught = (() => {
    try {
      return book.scriptRun('f', []);
    } catch (error) {
      return error;
    }
  })();
  expect(caught).toMatchObject({ name: 'ScriptError', message: 'RangeError: too far' });
});

test('service calls are counted within runs and only there', async () => {
  const book = await openWorkbook({
    code: `function f() { const s = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
           s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); }`,
  });
  book.call('f');
  book.grid(book.tabNames()[0] ?? '');
  expect(book.calls.get('Range.setValue')).toBe(2);
  expect(book.calls.get('Sheet.getRange')).toBe(2);
  expect(book.calls.get('Range.getValues')).toBe(undefined);
  book.resetCalls();
  expect(book.calls.size).toBe(0);
});

test('a run may take six minutes and opening half a minute', async () => {
  const late = (ms: number) => `Utilities.sleep(${ms % 300_000}); Utilities.sleep(300000); Utilities.getUuid()`;
  const book = await openWorkbook({
    code: `function inTime() { ${late(359_999)} } function tooLate() { ${late(360_001)} }
           function onOpen() { Utilities.sleep(30001); Utilities.getUuid(); }`,
  });
  book.call('inTime');
  expect(() => book.call('tooLate')).toThrow('Exceeded maximum execution time');
  expect(() => book.open('FULL')).toThrow('Exceeded maximum execution time');
});

test('a run can be broken off between two writes: the first stays, nothing after it happens, the next run is whole', async () => {
  const book = await openWorkbook({
    code: `function f() { const p = PropertiesService.getDocumentProperties();
           try { p.setProperty('a', '1'); p.setProperty('b', '2'); } finally { p.setProperty('c', '3'); } }`,
  });
  book.interruptAfter(2);
  expect(() => book.call('f')).toThrow('The run was broken off.');
  expect(book.save().properties.document).toEqual({ a: '1' });
  book.call('f');
  expect(book.save().properties.document).toEqual({ a: '1', b: '2', c: '3' });
});

test('time in a script is the time of the runtime', async () => {
  const book = await openWorkbook({
    now: '2026-03-08T05:00:00Z',
    code: `function f() { const d = new Date(); Utilities.sleep(1000);
           return [d.toISOString(), Date.now() - d.getTime(), d instanceof Date, new Date(5).getTime(), Date.UTC(1970, 0, 2)]; }`,
  });
  expect(book.call('f')).toEqual(['2026-03-08T05:00:00.000Z', 1000, true, 5, 86_400_000]);
});

test.each([
  'new Date(2026, 0, 1)',
  'new Date("2026-01-01 00:00")',
  'new Date("2026. 1. 1")',
  'Date.parse("1 Jan 2026")',
])('%s, which would follow the zone of the machine, is refused', async expression => {
  const book = await openWorkbook({ code: `function f() { return ${expression}; }` });
  expect(() => book.call('f')).toThrow('not in the local host');
});

test('instants with a zone are read as everywhere', async () => {
  const book = await openWorkbook({
    code: `function f() { return [Date.parse('1970-01-02'), new Date('1970-01-01T09:00:00+09:00').getTime(), typeof Date()]; }`,
  });
  expect(book.call('f')).toEqual([86_400_000, 0, 'string']);
});

test('two users at once: the second waits for the lock in vain, then gets it when the first is done', async () => {
  const outcomes: unknown[] = [];
  const book = await openWorkbook({
    code: `function work(ms) { const lock = LockService.getDocumentLock(); lock.waitLock(ms); Utilities.sleep(50);
             PropertiesService.getDocumentProperties().setProperty('by', Session.getTemporaryActiveUserKey());
             return lock.hasLock(); }`,
    host: {
      idle(milliseconds) {
        if (milliseconds !== 50 || outcomes.length > 0) return;
        outcomes.push('entered');
        try {
          book.asUser(kim).scriptRun('work', [30_000]);
        } catch (error) {
          outcomes.push(error instanceof Error && error.message);
        }
      },
    },
  });
  expect(book.call('work', 10)).toBe(true);
  const message = 'Exception: Lock timeout: another process was holding the lock for too long.';
  expect(outcomes).toEqual(['entered', message]);
  expect(book.asUser(kim).call('work', 10)).toBe(true);
});

test('a lock ends with its run, also with one that throws, and while a dialog waits for its answer', async () => {
  const take = 'LockService.getDocumentLock().waitLock(1)';
  const book = await openWorkbook({
    code: `function keep() { ${take}; } function fail() { ${take}; throw new Error('x'); }
           function ask() { ${take}; SpreadsheetApp.getUi().alert('?'); return LockService.getDocumentLock().hasLock(); }`,
  });
  book.call('keep');
  expect(() => book.call('fail')).toThrow('x');
  expect(book.call('ask')).toBe(false);
});

test('a test can hold the lock as somebody else', async () => {
  const book = await openWorkbook({ code: 'function free() { return LockService.getDocumentLock().tryLock(5); }' });
  const release = book.holdDocumentLock();
  expect(book.call('free')).toBe(false);
  release();
  expect(book.call('free')).toBe(true);
});

test('another user has another language and key, and the first is back afterwards', async () => {
  const book = await openWorkbook({ code: 'function lang() { return Session.getActiveUserLocale(); }' });
  expect(book.asUser(kim).call('lang')).toBe('en');
  expect(book.call('lang')).toBe('ko');
  book.setUser(kim);
  expect(book.call('lang')).toBe('en');
});

test('a saved workbook opens again with its cells and properties, through JSON', async () => {
  const code = `function keep() { PropertiesService.getDocumentProperties().setProperty('a', '1');
                  PropertiesService.getUserProperties().setProperty('b', '2'); }
                function read() { return [PropertiesService.getDocumentProperties().getProperty('a'),
                  PropertiesService.getUserProperties().getProperty('b')]; }`;
  const book = await openWorkbook({ code, timeZone: 'America/New_York', locale: 'en_US' });
  book.call('keep');
  book.typeInto(book.tabNames()[0] ?? '', 'A1', [['name', '1,234.5']]);
  const again = await openWorkbook({ code, file: JSON.parse(JSON.stringify(book.save())) });
  expect(again.call('read')).toEqual(['1', '2']);
  expect(again.grid(again.tabNames()[0] ?? '')).toEqual([['name', 1234.5]]);
  expect(again.workbook.timeZone).toBe('America/New_York');
});
