import { expect, test } from 'vitest';
import { versionsOf } from '../../../src/domain/work/revision-history';
import { day } from '../ledger-grid';
import { bookOf, cellDay, pastOf, type Rows } from './work-tabs';

function versions(spa: Readonly<Record<string, unknown>>, past: Rows = []) {
  const { works } = bookOf({ spa: [{ id: 'S-1', stage: '신청', task: '안내', ...spa }] });
  return versionsOf(works[0]!, past.length === 0 ? [] : pastOf(past));
}

const first = { day: cellDay('2026-03-02'), kind: '업무 고침', subject: 'S-1', after: '1 전화', version: 1 };
const second = {
  ...first,
  day: cellDay('2026-04-10'),
  before: '1 전화',
  after: '1 문자',
  version: 2,
  reason: '전화를 안 받아서',
  metric: '경험률',
};

test('each version has its day, its steps, what they were before, why, and the figure it was to move', () => {
  const change = { process: '1 문자', before: '1 전화', reason: '전화를 안 받아서', metric: 'experienceRate' };
  expect(versions({ process: '1 문자', version: 2 }, [first, second])).toEqual([
    { version: 2, since: day('2026-04-10'), ...change },
    { version: 1, since: day('2026-03-02'), process: '1 전화', before: '', reason: '', metric: null },
  ]);
});

test('without a history there is the one version that stands in the SPA tab, and none of work without steps', () => {
  expect(versions({ process: '1 문자', version: 3, revised: cellDay('2026-05-01') })).toEqual([
    { version: 3, since: day('2026-05-01'), process: '1 문자', before: '', reason: '', metric: null },
  ]);
  expect(versions({ process: '', scenario: '안내를 받는다' })).toEqual([]);
});

test('a change accepted before any refresh saw the steps still shows the old ones, since nobody knows when', () => {
  expect(
    versions({ process: '1 문자', version: 2 }, [second]).map(each => [each.version, each.since, each.process]),
  ).toEqual([
    [2, day('2026-04-10'), '1 문자'],
    [1, null, '1 전화'],
  ]);
});

test('steps changed by hand since the last refresh stand on top, with their day where it is written', () => {
  const by = (spa: Readonly<Record<string, unknown>>) =>
    versions({ process: '1 카톡', ...spa }, [first, second]).map(each => [each.version, each.since, each.before]);
  expect(by({ version: 2, revised: cellDay('2026-04-10') })[0]).toEqual([2, null, '1 문자']);
  expect(by({ version: 3, revised: cellDay('2026-05-20') })[0]).toEqual([3, day('2026-05-20'), '1 문자']);
  expect(by({ version: 3 })).toHaveLength(3);
});

test('steps changed by hand and again before a refresh are not lost', () => {
  const third = { ...second, day: cellDay('2026-05-02'), before: '1 문자\n2 확인', after: '1 카톡', version: 3 };
  expect(versions({ process: '1 카톡', version: 3 }, [first, second, third]).map(({ process }) => process)).toEqual([
    '1 카톡',
    '1 문자\n2 확인',
    '1 문자',
    '1 전화',
  ]);
});

test('steps that were taken away are a version too', () => {
  expect(versions({ process: '', version: 2 }, [first]).map(({ process }) => process)).toEqual(['', '1 전화']);
});

test('what is kept of other work, or of other things, is no version of this', () => {
  const other = { ...second, subject: 'S-2' };
  expect(versions({ process: '1 전화' }, [first, other, { ...second, kind: '캔버스 고침' }])).toHaveLength(1);
  const renamed = { ...second, field: 'task', before: '안내', after: '신청 안내' };
  expect(versions({ process: '1 전화' }, [first, renamed])).toHaveLength(1);
});
