import { expect, test } from 'vitest';
import { OWNER } from '../../../src/domain/people/doers';
import { loads } from '../../../src/domain/people/load';
import { ownersWorks, roleTimes, timeFreed } from '../../../src/domain/people/role-times';
import { cellDay, pastOf } from '../work/work-tabs';
import { run, team } from './team';

test('minutes a week of each person and of each kind of hands, the fullest first', () => {
  const { people, takers } = loads(
    team([
      { work: '신청 안내', now: '오너', target: '알바', person: '지은', state: '시범 위임' },
      { work: '리포트 보내기', now: '직원', person: '이강사', state: '위임 완료' },
      { work: '리포트 보내기', now: '직원', person: '박강사', state: '위임 완료' },
      { work: '클럽 안내', now: '직원', person: '이강사', state: '위임 완료' },
      { work: '청소', now: '알바', state: '위임 완료' },
      { work: '안부 묻기', now: '오너', person: '원장', state: '오너 전담' },
      { work: '간판 바꾸기', now: '오너', state: '오너 전담' },
      { work: '사진 올리기', target: '직원', state: '기록됨' },
    ]),
  );
  expect(people).toEqual([
    // half of 200, and 24
    { doer: { person: '이강사', taker: 'staff' }, minutes: 124, works: 2, unknown: 0 },
    { doer: { person: '박강사', taker: 'staff' }, minutes: 100, works: 1, unknown: 0 },
    { doer: { person: null, taker: 'partTimer' }, minutes: 90, works: 1, unknown: 0 },
    // 안부 묻기 has no minutes; a project is no weekly time
    { doer: OWNER, minutes: 48, works: 3, unknown: 1 },
  ]);
  expect(Object.fromEntries(takers)).toEqual({ owner: 48, staff: 224, partTimer: 90 });
});

test('one person named twice for one piece of work has one piece of work', () => {
  const twice = { work: '리포트 보내기', now: '직원', person: '이강사', state: '위임 완료' };
  expect(loads(team([twice, twice])).people).toEqual([
    { doer: { person: '이강사', taker: 'staff' }, minutes: 200, works: 1, unknown: 0 },
  ]);
});

test('the rows of the roles tab add up: the owner’s now, won back since it is on trial elsewhere, to be won back', () => {
  const works = team([
    { work: '신청 안내', now: '오너', target: '알바', state: '시범 위임' },
    { work: '리포트 보내기', now: '오너', target: '오너', state: '오너 전담' },
    { work: '리포트 보내기', now: '직원', target: '직원', state: '시범 위임' },
    { work: '청소', now: '알바', target: '기계', state: '위임 완료' },
    { work: '클럽 안내', now: '알바', state: '기록됨' },
    { work: '사진 올리기', target: '직원', state: '기록됨' },
    { work: '안부 묻기', now: '오너', target: '직원', state: '기록됨' },
  ]);
  // the history knows 청소 as the owner's; of 리포트 the owner still does a part
  const past = pastOf([
    { day: cellDay('2026-05-04'), kind: '주간 기록', subject: 'ownerMinutes', value: 138, after: 'S-1 S-5' },
  ]);
  const times = works.flatMap(work =>
    work.roles.map(role => [work.id, roleTimes(work, role, ownersWorks(works, past))] as const),
  );
  expect(times.map(([id, { owner, freed, toFree }]) => [id, owner, freed, toFree])).toEqual([
    ['S-1', 48, 0, 48],
    ['S-2', 100, 0, 0],
    ['S-2', 0, 100, 0],
    // in other hands from the beginning: nothing was handed over
    ['S-3', 0, null, 0],
    ['S-4', null, null, null],
    ['S-5', 0, 90, 0],
    ['S-7', null, null, null],
  ]);
  expect(timeFreed(works, past)).toEqual({ freed: 190, toFree: 48 });
});

test('whether work was won back is unknown while nobody says that it was ever the owner’s, whoever does it; a run of the owner’s says so', () => {
  const roles = [{ work: '청소', now: '직원', state: '위임 완료' }];
  expect(timeFreed(team(roles), [])).toEqual({ freed: null, toFree: 0 });
  expect(timeFreed(team(roles, [run('2026-05-04', '청소', '알바', '그대로 됨')]), []).freed).toBeNull();
  expect(timeFreed(team(roles, [run('2026-05-04', '청소', '오너', '그대로 됨')]), []).freed).toBe(90);
});
