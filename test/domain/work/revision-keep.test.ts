import { expect, test } from 'vitest';
import { spa as spec } from '../../../sheets-templates/spa';
import { processesToKeep } from '../../../src/domain/work/revision-keep';
import { decodeGrid } from '../../../src/schema/decode-grid';
import { contextFor, day, settingsWith } from '../ledger-grid';
import { bookOf, cellDay, gridOf, pastOf, type Rows } from './work-tabs';

const TODAY = day('2026-05-31');
const greeting = { id: 'S-1', stage: '신청', task: '안내', process: '1 전화', version: '', metric: '경험률' };
const first = { day: cellDay('2026-05-01'), kind: '업무 고침', subject: 'S-1', after: '1 전화', version: 1 };

function kept(spa: Rows, past: Rows = [], given: Readonly<Record<string, string>> = {}) {
  const { table } = decodeGrid(spec, gridOf(spa), contextFor(settingsWith(), '2026-05-31'));
  const before = past.length === 0 ? [] : pastOf(past);
  return processesToKeep(bookOf({ spa }).works, table, before, new Map(Object.entries(given)), TODAY);
}

test('steps seen for the first time are kept, so that the next change finds them', () => {
  expect(kept([greeting])).toEqual([
    {
      day: TODAY,
      kind: 'process',
      subject: 'S-1',
      name: '안내',
      field: '',
      before: '',
      after: '1 전화',
      metric: 'experienceRate',
      version: 1,
    },
  ]);
  expect(kept([greeting], [first])).toEqual([]);
});

test('steps changed by hand are kept with what they were, under the version that stands beside them', () => {
  const changed = { ...greeting, process: '1 문자', version: 2 };
  expect(kept([changed], [first])).toMatchObject([{ before: '1 전화', after: '1 문자', version: 2 }]);
  expect(kept([{ ...greeting, process: '' }], [first])).toMatchObject([{ before: '1 전화', after: '' }]);
});

test('a row without an ID waits; a row without steps has nothing to keep', () => {
  expect(kept([{ ...greeting, id: '' }])).toEqual([]);
  expect(kept([{ ...greeting, process: '', scenario: '안내를 받는다' }])).toEqual([]);
});

test('of a row that was copied with its ID the upper is meant, refresh after refresh', () => {
  const rows = [greeting, { ...greeting, process: '1 카톡' }];
  expect(kept(rows)).toMatchObject([{ after: '1 전화' }]);
  expect(kept(rows, [first])).toEqual([]);
});

test('a cell that shows an error is no change', () => {
  expect(kept([{ ...greeting, process: '#REF!' }], [first])).toEqual([]);
});

test('steps of the example are nobody’s change until somebody changes them', () => {
  expect(kept([greeting], [], { 'S-1': '1 전화' })).toEqual([]);
  expect(kept([{ ...greeting, process: '1 문자' }], [], { 'S-1': '1 전화' })).toMatchObject([
    { before: '1 전화', after: '1 문자' },
  ]);
  const changed = { ...first, before: '1 전화', after: '1 문자' };
  expect(kept([{ ...greeting, process: '1 문자' }], [changed], { 'S-1': '1 전화' })).toEqual([]);
});
