import { expect, test } from 'vitest';
import { ownerShare, ownerTime } from '../../../src/domain/work/owner-time';
import { bookOf } from './work-tabs';

const spa = [
  { id: 'S-1', stage: '신청', task: '안내', process: '1', minutes: 6, timesPerWeek: 8 },
  { id: 'S-2', stage: '경험', task: '수업', process: '1', minutes: 50, timesPerWeek: 10 },
  { id: 'S-3', stage: '경험', task: '리포트', process: '1', minutes: 25, timesPerWeek: 8 },
  { id: 'S-4', stage: '지원', task: '정산', process: '1', minutes: '', timesPerWeek: 1 },
  { id: 'S-5', stage: '지원', task: '간판 바꾸기', process: '1', workType: '프로젝트' },
  { id: 'S-6', stage: '단골', task: '인사', process: '1', minutes: 10, timesPerWeek: 3 },
];

test('minutes times a week of what the owner does, by stage; shared work by share', () => {
  const { works } = bookOf({
    spa,
    roles: [
      { work: '안내', now: '오너', state: '기록됨' },
      // two of three hands are the owner's: 500 x 2 / 3
      { work: '수업', now: '오너', state: '오너 전담' },
      { work: '수업', now: '오너', state: '오너 전담' },
      { work: '수업', now: '직원', state: '위임 완료' },
      { work: '리포트', now: '직원', state: '위임 완료' },
      { work: '정산', now: '오너', state: '오너 전담' },
      { work: '간판 바꾸기', now: '오너', state: '오너 전담' },
    ],
  });
  const time = ownerTime(works);
  expect(time.minutes).toBeCloseTo(48 + 1000 / 3);
  expect([...time.byStage]).toEqual([
    ['application', 48],
    ['experience', expect.closeTo(1000 / 3)],
  ]);
  // 인사 is nobody's yet; 정산 has no minutes, and a project is no weekly time
  expect(time).toMatchObject({ unassigned: 30, unknown: 1 });
});

test('a row without anybody in “done by now” names nobody', () => {
  const [work] = bookOf({ spa: spa.slice(0, 1), roles: [{ work: '안내', target: '알바', state: '기록됨' }] }).works;
  expect(ownerShare(work!)).toBeNull();
});

test('the owner’s time is not known, and not 0, while none of their work has minutes or times a week', () => {
  const roles = [{ work: '정산', now: '오너', state: '오너 전담' }];
  expect(ownerTime(bookOf({ spa, roles }).works)).toMatchObject({ minutes: null, unknown: 1 });
  const some = [...roles, { work: '안내', now: '오너', state: '오너 전담' }];
  expect(ownerTime(bookOf({ spa, roles: some }).works)).toMatchObject({ minutes: 48, unknown: 1 });
  const one = [{ work: '정산', now: '직원', state: '위임 완료' }];
  expect(ownerTime(bookOf({ spa, roles: one }).works)).toMatchObject({ minutes: null, unknown: 0 });
});

test('none of the time is the owner’s once all work has somebody else’s name', () => {
  const roles = spa.map(({ task }) => ({ work: task, now: '직원', state: '위임 완료' }));
  expect(ownerTime(bookOf({ spa, roles }).works)).toMatchObject({ minutes: 0, unassigned: 0, unknown: 0 });
});

test('without work there is no time', () => {
  expect(ownerTime([])).toEqual({ minutes: null, byStage: new Map(), unassigned: 0, unknown: 0 });
});
