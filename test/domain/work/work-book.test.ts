import { expect, test } from 'vitest';
import { weeklyMinutes } from '../../../src/domain/work/work';
import { day } from '../ledger-grid';
import { bookOf, cellDay } from './work-tabs';

const greeting = {
  id: 'S-000001',
  stage: '신청',
  process: '1 예약 확인\n2 안내 문자',
  task: '체험 예약 안내 보내기',
  minutes: 6,
  timesPerWeek: 8,
};
const report = { id: 'S-000002', stage: '경험', scenario: '사진으로 자세를 본다\n웃는다', process: '1 사진' };

test('a piece of work has who does it, how it went and what a machine could do', () => {
  const { works, unknown } = bookOf({
    spa: [greeting, report],
    roles: [
      { id: 'R-1', work: '체험 예약 안내 보내기', now: '오너', target: '알바', state: '시범 위임', metric: '경험률' },
    ],
    digilog: [
      { id: 'L-2', day: cellDay('2026-05-14'), work: 's-000001', result: '다르게 함', change: '주차 안내', version: 2 },
      { id: 'L-1', day: cellDay('2026-05-07'), work: '체험 예약  안내 보내기', result: '그대로 됨', minutes: 5 },
    ],
    automation: [{ id: 'A-1', work: 'S-000001', levelNow: '0 손으로', monthlyCost: 30000 }],
  });
  expect(unknown).toEqual([]);
  const [first, second] = works;
  expect(first).toMatchObject({ name: '체험 예약 안내 보내기', stage: 'application', version: 1, row: 2 });
  expect(first?.roles).toMatchObject([{ id: 'R-1', now: 'owner', target: 'partTimer', state: 'trial' }]);
  expect(first?.runs.map(({ id, day, result }) => [id, day, result])).toEqual([
    ['L-1', day('2026-05-07'), 'asWritten'],
    ['L-2', day('2026-05-14'), 'different'],
  ]);
  expect(first?.automation).toMatchObject({ levelNow: 'byHand', monthlyCost: 30000, setUpCost: null });
  expect(second).toMatchObject({ name: '사진으로 자세를 본다', roles: [], runs: [], automation: null });
});

test('work that the SPA tab does not have is told with its cell, and belongs to nothing', () => {
  const { works, unknown } = bookOf({
    spa: [greeting],
    roles: [
      { work: '없는 일', state: '기록됨' },
      { work: greeting.task, state: '기록됨' },
    ],
    digilog: [{ day: cellDay('2026-05-14'), work: 'S-000009', result: '막힘' }],
  });
  expect(unknown).toEqual([
    { tab: 'roles', row: 2, at: 1, read: '없는 일' },
    { tab: 'digilog', row: 2, at: 2, read: 'S-000009' },
  ]);
  expect(works[0]?.roles).toHaveLength(1);
  expect(works[0]?.runs).toEqual([]);
});

test('an ID goes before a name, and of two of one name the upper is meant', () => {
  const { find } = bookOf({
    spa: [
      { id: 'S-1', stage: '신청', task: 'S-2', process: '가' },
      { id: 'S-2', stage: '경험', task: '청소', process: '나' },
      { id: 'S-3', stage: '지원', task: '청소', process: '다' },
    ],
  });
  expect(find('S-2')?.process).toBe('나');
  expect(find('청소')?.id).toBe('S-2');
  expect(find('')).toBeNull();
  expect(find('빨래')).toBeNull();
});

test('a run without a day or a result says nothing', () => {
  const { works } = bookOf({
    spa: [greeting],
    digilog: [
      { day: '', work: 'S-000001', result: '막힘' },
      { day: cellDay('2026-05-14'), work: 'S-000001', result: '' },
    ],
  });
  expect(works[0]?.runs).toEqual([]);
});

test('minutes a week need both numbers', () => {
  expect(weeklyMinutes({ minutes: 6, timesPerWeek: 8 })).toBe(48);
  expect(weeklyMinutes({ minutes: 6, timesPerWeek: 0.5 })).toBe(3);
  expect(weeklyMinutes({ minutes: null, timesPerWeek: 8 })).toBeNull();
  expect(weeklyMinutes({ minutes: 6, timesPerWeek: null })).toBeNull();
});

const kept = { day: cellDay('2026-05-01'), kind: '업무 고침', subject: 'S-1', name: '안내', after: '1 전화' };
const renaming = { ...kept, name: '신청 안내', field: 'task', before: '안내', after: '신청 안내' };
const renamed = { id: 'S-1', stage: '신청', task: '신청 안내', process: '1 전화' };

test('renamed work keeps its roles, runs and plans, which still say the earlier name', () => {
  const tabs = {
    spa: [{ ...renamed, task: '예약 안내' }],
    roles: [{ work: '안내', now: '오너', state: '기록됨' }],
    digilog: [{ day: cellDay('2026-05-14'), work: '신청 안내', result: '막힘' }],
    automation: [{ work: '안 내', levelNow: '0 손으로' }],
  };
  expect(bookOf(tabs).unknown).toHaveLength(3);
  const { works, unknown, find } = bookOf({ ...tabs, history: [kept, renaming] });
  expect(unknown).toEqual([]);
  expect(works[0]).toMatchObject({
    roles: [{ now: 'owner' }],
    runs: [{ result: 'stuck' }],
    automation: { levelNow: 'byHand' },
  });
  expect(find('안내')?.id).toBe('S-1');
});

test('a name of today goes before an earlier one', () => {
  const other = { id: 'S-2', stage: '경험', task: '안내', process: '1 사진' };
  expect(bookOf({ spa: [renamed, other], history: [kept] }).find('안내')?.id).toBe('S-2');
});

test('a name that two had, be one of them gone, belongs to neither', () => {
  const other = { id: 'S-2', stage: '경험', task: '리포트', process: '1 사진' };
  const history = [kept, { ...kept, subject: 'S-2' }];
  const { find, unknown } = bookOf({
    spa: [renamed, other],
    history,
    roles: [{ work: '안내', now: '오너', state: '기록됨' }],
  });
  expect(find('안내')).toBeNull();
  expect(unknown).toMatchObject([{ tab: 'roles', read: '안내' }]);
  expect(bookOf({ spa: [renamed], history }).find('안내')).toBeNull();
});

test('what the history keeps of other things is no name of work', () => {
  const history = [
    { ...kept, kind: '캔버스 고침' },
    { ...kept, name: '' },
  ];
  expect(bookOf({ spa: [renamed], history }).find('안내')).toBeNull();
});
