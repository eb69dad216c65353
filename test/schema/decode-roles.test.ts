import { expect, test } from 'vitest';
import { decodeRoles } from '../../src/schema/decode-roles';
import { DEFAULT_SETTINGS, type Targets } from '../../src/schema/settings';
import { contextFor, settingsWith } from '../domain/ledger-grid';

const HEADER = ['업무', '현재 담당', '맡은 사람', '위임 상태', '책임 지표', '목표'];

/** One row for each [now, person, metric, goal]. */
function decode(rows: readonly (readonly unknown[])[], locale = 'ko_KR', targets: Partial<Targets> = {}) {
  const cells = [HEADER, ...rows.map(([now, person, metric, goal]) => ['일', now, person, '기록됨', metric, goal])];
  const decoded = decodeRoles({ cells }, contextFor(settingsWith(), '2026-05-31', locale), {
    ...DEFAULT_SETTINGS.targets,
    ...targets,
  });
  return { ...decoded, told: decoded.issues.map(({ code, row, column, read }) => [code, row, column, read]) };
}

test('a figure has the person named, and the goal as a number', () => {
  const { duties, told } = decode([
    ['직원', '이강사', '결정률', '60%'],
    ['알바', '', '유입', '250'],
    ['', '', '매출', '100만원'],
    ['오너', '', '', '당일 100% 안내'],
  ]);
  expect(duties).toEqual([
    {
      metric: 'visits',
      owner: { person: null, taker: 'partTimer' },
      hasTwoOwners: false,
      target: 250,
      hasTwoTargets: false,
    },
    {
      metric: 'decisionRate',
      owner: { person: '이강사', taker: 'staff' },
      hasTwoOwners: false,
      target: 0.6,
      hasTwoTargets: false,
    },
    { metric: 'sales', owner: null, hasTwoOwners: false, target: 1000000, hasTwoTargets: false },
  ]);
  expect(told).toEqual([]);
});

test.each([
  ['활성률', '35%', 0.35],
  ['활성률', '35', 0.35],
  ['활성률', '0.35', 0.35],
  ['활성률', 0.35, 0.35],
  ['신청률', 35, 0.35],
  ['경험률', '100%', 1],
  ['매출', '1,000,000', 1000000],
  ['매출', '₩1,000,000', 1000000],
  ['매출', 1000000, 1000000],
  ['결정', 5, 5],
  ['결정', '5명', 5],
  ['매출', 1e13, 1e13],
  ['결정', 0, null],
  ['결정', '', null],
  ['결정', null, null],
  ['결정', '–', null],
])('%s with the goal %j aims at %j', (metric, goal, target) => {
  const { duties, told } = decode([['오너', '', metric, goal]]);
  expect(duties.map(duty => duty.target)).toEqual([target]);
  expect(told.filter(([code]) => code !== 'ambiguous-number')).toEqual([]);
});

test('a number cell of a German sheet is that number', () => {
  expect(decode([['오너', '', '매출', 1.234]], 'de_DE').duties[0]?.target).toBe(1.234);
  expect(decode([['오너', '', '활성률', '35,5%']], 'de_DE').duties[0]?.target).toBe(0.355);
});

test.each([
  ['결정', '많이', 'not-a-number'],
  ['결정', '80%', 'not-a-number'],
  ['결정', '-3', 'negative'],
  ['매출', 2e13, 'not-a-number'],
  ['매출', true, 'not-a-number'],
  ['활성률', '열심히', 'not-a-percent'],
  ['활성률', '#REF!', 'error-value'],
])('%s with the goal %j has none, and is told why', (metric, goal, code) => {
  const { duties, told } = decode([['오너', '', metric, goal]]);
  expect(duties[0]?.target).toBeNull();
  expect(told).toContainEqual([code, 2, 'goal', String(goal)]);
});

test('two people for one figure are told of, and it has no owner until one is left', () => {
  const { duties, told } = decode([
    ['직원', '이강사', '결정률', ''],
    ['직원', '박강사', '결정률', '60%'],
  ]);
  expect(duties).toMatchObject([{ owner: null, hasTwoOwners: true, target: 0.6, hasTwoTargets: false }]);
  expect(told).toEqual([['two-owners', 3, 'person', '박강사']]);
});

test('an issue says where it is, for a jump', () => {
  expect(decode([['직원', '', '결정', '많이']]).issues).toEqual([
    { code: 'not-a-number', level: 'warning', tab: 'roles', row: 2, column: 'goal', at: 6, read: '많이' },
  ]);
});

test('a person answers without a kind of hands', () => {
  expect(decode([['', '이강사', '결정', '']]).duties[0]?.owner).toEqual({ person: '이강사', taker: null });
});

test('two kinds of hands for one figure are two owners too', () => {
  const { duties, told } = decode([
    ['오너', '', '결정', ''],
    ['알바', '', '결정', ''],
  ]);
  expect(duties).toMatchObject([{ owner: null, hasTwoOwners: true }]);
  expect(told).toEqual([['two-owners', 3, 'now', '알바']]);
});

test('two goals for one figure are told of, and none counts', () => {
  const { duties, told } = decode([
    ['직원', '이강사', '결정', '5'],
    ['직원', '이강사', '결정', '6'],
  ]);
  expect(duties).toMatchObject([
    { owner: { person: '이강사' }, hasTwoOwners: false, target: null, hasTwoTargets: true },
  ]);
  expect(told).toEqual([['two-targets', 3, 'goal', '6']]);
});

test('the same person and the same goal on two rows are one, however the goal is typed', () => {
  const { duties, told } = decode([
    ['', '', '활성률', ''],
    ['직원', '이강사', '활성률', '70%'],
    ['알바', '이강사', '활성률', 0.7],
  ]);
  expect(duties).toMatchObject([{ owner: { person: '이강사', taker: 'staff' }, target: 0.7 }]);
  expect(told).toEqual([]);
});

test('a tab without its header has no duties and says so', () => {
  const { duties, issues } = decodeRoles({ cells: [] }, contextFor(settingsWith(), '2026-05-31'));
  expect(duties).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(['header-missing']);
});

test('a goal that differs from the target in the settings is told of with both', () => {
  const rows = [
    ['', '', '결정률', ''],
    ['', '', '결정률', '60%'],
    ['', '', '활성률', '70%'],
  ];
  const { duties, told } = decode(rows, 'ko_KR', { decisionRate: 0.8, activeRate: 0.7 });
  expect(told).toEqual([['target-differs', 3, 'goal', '60% / 80%']]);
  expect(duties.map(({ target }) => target)).toEqual([0.6, 0.7]);
  expect(decode(rows).told).toEqual([]);
});

test('goals that cannot be read are counted', () => {
  const { duties } = decode([
    ['', '', '결정률', '많이'],
    ['', '', '결정률', '60%'],
    ['', '', '매출', '-5'],
    ['', '', '유입', ''],
  ]);
  expect(duties.map(({ metric, unreadGoals }) => [metric, unreadGoals])).toEqual([
    ['visits', undefined],
    ['decisionRate', 1],
    ['sales', 1],
  ]);
});
