import { expect, test } from 'vitest';
import { newOwnerRows, notedOwners, ownerCourse } from '../../../src/domain/people/owner-course';
import { day } from '../ledger-grid';
import { cellDay, pastOf, type Rows } from '../work/work-tabs';
import { team } from './team';

const owners = [
  { work: '신청 안내', now: '오너', state: '오너 전담' },
  { work: '리포트 보내기', now: '오너', state: '오너 전담' },
];
const oneHandedOver = [owners[0]!, { work: '리포트 보내기', now: '직원', state: '위임 완료' }];

function context(rows: Rows, today: string) {
  return { past: rows.length === 0 ? [] : pastOf(rows, '2026-12-31'), today: day(today), weekStart: 'monday' as const };
}

function kept(date: string, value: number, stage = '') {
  return { day: cellDay(date), kind: '주간 기록', subject: stage ? `ownerMinutes.${stage}` : 'ownerMinutes', value };
}

function added(rows: Rows, today: string, roles: Rows = owners) {
  return newOwnerRows(team(roles), context(rows, today)).map(({ subject, value }) => [subject, value]);
}

test('the first refresh keeps the total and the stages in which there is some', () => {
  expect(added([], '2026-05-06')).toEqual([
    ['ownerMinutes', 248],
    ['ownerMinutes.application', 48],
    ['ownerMinutes.experience', 200],
  ]);
  expect(newOwnerRows(team(owners), context([], '2026-05-06'))[0]?.day).toBe(day('2026-05-06'));
});

test('nobody is named yet: nothing is kept, for nobody knows', () => {
  expect(added([], '2026-05-06', [])).toEqual([]);
});

test('the owner does what has no minutes: nothing is kept, for nobody knows how long', () => {
  const roles = [{ work: '안부 묻기', now: '오너', state: '오너 전담' }];
  expect(added([], '2026-05-06', roles)).toEqual([]);
  expect(added([kept('2026-05-04', 248)], '2026-05-11', roles)).toEqual([]);
  expect(ownerCourse(team(roles), context([], '2026-05-06')).now).toBeNull();
});

test('in the first week it is kept as it is written down; afterwards once a week, and only what changed', () => {
  const first = [kept('2026-05-04', 48), kept('2026-05-04', 48, 'application')];
  expect(added(first, '2026-05-10')).toEqual([
    ['ownerMinutes', 248],
    ['ownerMinutes.experience', 200],
  ]);
  const full = [
    { ...kept('2026-05-04', 248), after: 'S-1 S-2' },
    kept('2026-05-04', 48, 'application'),
    kept('2026-05-04', 200, 'experience'),
  ];
  expect(added(full, '2026-05-11')).toEqual([]);
  expect(added(full, '2026-05-11', oneHandedOver)).toEqual([
    ['ownerMinutes', 48],
    ['ownerMinutes.experience', 0],
  ]);
  const second = [...full, { ...kept('2026-05-11', 300), after: 'S-1 S-2' }];
  expect(added(second, '2026-05-17', oneHandedOver)).toEqual([]);
  expect(added(second, '2026-05-18', oneHandedOver)).toEqual([
    ['ownerMinutes', 48],
    ['ownerMinutes.experience', 0],
  ]);
});

test('week by week: at the start what the first week ended with, since then the last known, now what stands', () => {
  const rows = [
    kept('2026-05-04', 30),
    kept('2026-05-06', 248),
    kept('2026-05-04', 30, 'application'),
    kept('2026-05-06', 48, 'application'),
    kept('2026-05-06', 200, 'experience'),
    kept('2026-05-20', 300),
  ];
  const course = ownerCourse(team(oneHandedOver), context(rows, '2026-06-03'));
  expect(course.weeks).toEqual([
    { week: day('2026-05-04'), minutes: 248 },
    { week: day('2026-05-11'), minutes: 248 },
    { week: day('2026-05-18'), minutes: 300 },
    { week: day('2026-05-25'), minutes: 300 },
    { week: day('2026-06-01'), minutes: 48 },
  ]);
  expect(course).toMatchObject({
    now: 48,
    start: { week: day('2026-05-04'), minutes: 248 },
    most: { week: day('2026-05-18'), minutes: 300 },
  });
  expect(course.byStage).toEqual([
    { stage: 'application', start: 48, now: 48 },
    { stage: 'experience', start: 200, now: 0 },
  ]);
});

test('before anything was kept there is a now and no start; with nobody named not even that', () => {
  expect(ownerCourse(team(owners), context([], '2026-05-06'))).toEqual({
    now: 248,
    start: null,
    most: { week: day('2026-05-04'), minutes: 248 },
    weeks: [{ week: day('2026-05-04'), minutes: 248 }],
    byStage: [
      { stage: 'application', start: null, now: 48 },
      { stage: 'experience', start: null, now: 200 },
    ],
  });
  expect(ownerCourse(team([]), context([], '2026-05-06'))).toMatchObject({ now: null, start: null, weeks: [] });
});

test('a week that begins on Sunday, and rows of days to come', () => {
  const past = pastOf([kept('2026-05-09', 100), kept('2026-05-10', 80), kept('2027-01-01', 5)], '2027-12-31');
  const course = ownerCourse(team(owners), { past, today: day('2026-05-17'), weekStart: 'sunday' });
  expect(course.weeks.map(({ minutes }) => minutes)).toEqual([100, 80, 248]);
});

test('what was kept of other things, a blank cell and a row of a day to come change nothing; today’s does', () => {
  const others = [
    { day: cellDay('2026-04-01'), kind: '캔버스', subject: 'ownerMinutes', value: 999 },
    { day: cellDay('2026-04-01'), kind: '주간 기록', subject: 'ownerMinutesOfOthers', value: 999 },
    { day: cellDay('2026-04-01'), kind: '주간 기록', subject: 'ownerMinutes', value: '' },
    { day: cellDay('2026-05-21'), kind: '주간 기록', subject: 'ownerMinutes', value: 999 },
  ];
  const course = ownerCourse(team([]), context([...others, kept('2026-05-06', 90)], '2026-05-20'));
  expect(course.weeks).toEqual([
    { week: day('2026-05-04'), minutes: 90 },
    { week: day('2026-05-11'), minutes: 90 },
  ]);
  expect(
    added([...others, kept('2026-05-04', 60), { ...kept('2026-05-20', 248), after: 'S-1 S-2' }], '2026-05-20'),
  ).toEqual([]);
});

test('which work was the owner’s is kept too, within the week where it is new: it may be handed over before the next', () => {
  const first = { ...kept('2026-05-04', 40), after: 'S-3' };
  const second = { ...kept('2026-05-11', 48), after: 'S-1' };
  const rows = newOwnerRows(team(owners), context([first, second], '2026-05-13'));
  expect(rows[0]).toMatchObject({ subject: 'ownerMinutes', value: 248, after: 'S-1 S-2' });
  expect(newOwnerRows(team([owners[0]!]), context([first, second], '2026-05-13'))).toEqual([]);
  expect([...notedOwners(pastOf([first, second]))].sort()).toEqual(['S-1', 'S-3']);
});
