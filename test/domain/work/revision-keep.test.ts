import { expect, test } from 'vitest';
import { spa as spec } from '../../../sheets-templates/spa';
import { type GivenWork, processesToKeep } from '../../../src/domain/work/revision-keep';
import { decodeGrid } from '../../../src/schema/decode-grid';
import { contextFor, day, settingsWith } from '../ledger-grid';
import { bookOf, cellDay, gridOf, pastOf, type Rows, type WorkRows } from './work-tabs';

const TODAY = day('2026-05-31');
const greeting = { id: 'S-1', stage: '신청', task: '안내', process: '1 전화', version: '', metric: '경험률' };
const first = { day: cellDay('2026-05-01'), kind: '업무 고침', subject: 'S-1', after: '1 전화', version: 1 };

function kept(
  spa: Rows,
  past: Rows = [],
  others: Pick<WorkRows, 'roles' | 'digilog'> = {},
  given: readonly GivenWork[] = [],
) {
  const { table } = decodeGrid(spec, gridOf(spa), contextFor(settingsWith(), '2026-05-31'));
  const before = past.length === 0 ? [] : pastOf(past);
  return processesToKeep(bookOf({ spa, ...others }).works, table, before, given, TODAY);
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

const given = { id: 'S-1', name: '안내', process: '1 전화' };

test('steps of the example are nobody’s change until somebody changes them', () => {
  expect(kept([greeting], [], {}, [given])).toEqual([]);
  expect(kept([{ ...greeting, process: '1 문자' }], [], {}, [given])).toMatchObject([
    { before: '1 전화', after: '1 문자' },
  ]);
  const changed = { ...first, before: '1 전화', after: '1 문자' };
  expect(kept([{ ...greeting, process: '1 문자' }], [changed], {}, [given])).toEqual([]);
});

const renamed = { ...greeting, task: '신청 안내 보내기' };
const called = { ...first, name: '안내' };
const rename = { ...called, name: '신청 안내 보내기', field: 'task', before: '안내', after: '신청 안내 보내기' };

test('a new name is kept once, with what the work was called before', () => {
  expect(kept([renamed], [called])).toEqual([
    {
      day: TODAY,
      kind: 'process',
      subject: 'S-1',
      name: '신청 안내 보내기',
      field: 'task',
      before: '안내',
      after: '신청 안내 보내기',
      metric: null,
      version: null,
    },
  ]);
  expect(kept([renamed], [called, rename])).toEqual([]);
});

test('blanks, a name it had before, an error or steps changed with it add no row of their own', () => {
  expect(kept([{ ...greeting, task: ' 안 내' }], [called])).toEqual([]);
  expect(kept([greeting], [called, rename])).toEqual([]);
  expect(kept([{ ...greeting, task: '#REF!' }], [called])).toEqual([]);
  expect(kept([{ ...renamed, process: '1 문자' }], [called])).toMatchObject([{ field: '', name: '신청 안내 보내기' }]);
});

test('work without steps is kept by name once another tab says it, that of the example once it is renamed', () => {
  const idea = { id: 'S-2', stage: '신청', task: '청소', scenario: '깨끗하다', process: '' };
  expect(kept([idea])).toEqual([]);
  expect(kept([idea], [], { roles: [{ work: '청소', now: '오너', state: '기록됨' }] })).toMatchObject([
    { subject: 'S-2', field: 'task', before: '', after: '청소' },
  ]);
  const example = [{ id: 'S-2', name: '청소', process: '' }];
  expect(kept([idea], [], { roles: [{ work: '청소', now: '오너', state: '기록됨' }] }, example)).toEqual([]);
  expect(kept([{ ...idea, task: '마감 청소' }], [], {}, example)).toMatchObject([
    { before: '청소', after: '마감 청소' },
  ]);
});
