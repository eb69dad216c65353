import { expect, test } from 'vitest';
import type { SavedWorkbook } from '../../../workbench/contract';
import { createRuntime } from '../../../workbench/run/runtime';
import { readWorkFile, writeWorkFile } from '../../../workbench/web/work-file';

function saved(): SavedWorkbook {
  const runtime = createRuntime({ locale: 'ko_KR', timeZone: 'Asia/Seoul' });
  runtime.app.getActiveSpreadsheet().getSheets()[0]?.getRange('A1').setValue('가나다');
  return runtime.save();
}

test('a workbook that was written is read again with everything in it', () => {
  const file = saved();
  const read = readWorkFile(writeWorkFile(file));
  expect(read).toEqual({ ok: true, file: JSON.parse(JSON.stringify(file)) });
  const again = createRuntime(read.ok ? { file: read.file } : {});
  expect(again.app.getActiveSpreadsheet().getSheets()[0]?.getRange('A1').getValue()).toBe('가나다');
});

test.each([
  ['unreadable', ''],
  ['unreadable', '{"format":"jangbu-workbook","version":1'],
  ['foreign', '[]'],
  ['foreign', 'null'],
  ['foreign', '{"sheets":[]}'],
  ['foreign', '{"format":"other","version":1}'],
  ['newer', '{"format":"jangbu-workbook","version":2}'],
  ['unreadable', '{"format":"jangbu-workbook","version":1}'],
])('a %s file is told apart: %s', (problem, text) => {
  expect(readWorkFile(text)).toEqual({ ok: false, problem });
});

test.each<[string, Partial<Record<keyof SavedWorkbook, unknown>>]>([
  ['no sheet', { document: { sheets: [] } }],
  ['an unknown locale', { locale: 'xx_XX' }],
  ['an unknown time zone', { timeZone: 'Asia/Atlantis' }],
  ['properties that are no text', { properties: { document: { a: 1 }, user: {}, script: {} } }],
])('a file of ours with %s is unreadable', (_what, change) => {
  expect(readWorkFile(JSON.stringify({ ...saved(), ...change }))).toEqual({ ok: false, problem: 'unreadable' });
});

test('a file of more than 50 MB is not even parsed', () => {
  expect(readWorkFile(' '.repeat(50 * 1024 * 1024 + 1))).toEqual({ ok: false, problem: 'tooBig' });
});
