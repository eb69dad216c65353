import { expect, test } from 'vitest';
import { fandom } from '../../../sheets-templates/fandom';
import { dayOrderIssues } from '../../../src/domain/fandom/day-order';
import { fandomFigures, monthsLater } from '../../../src/domain/fandom/fandom';
import { decodeGrid } from '../../../src/schema/decode-grid';
import { contextFor, day, settingsWith } from '../ledger-grid';
import { cellDay, gridOf } from '../work/work-tabs';

type Days = Partial<Record<'applied' | 'trial' | 'settled' | 'fan' | 'left', string>>;
interface Person extends Days {
  readonly person: string;
  readonly stage?: string;
  readonly channel?: string;
  readonly referredBy?: string;
}

function figures(people: readonly Person[], today = '2026-05-31') {
  return fandomFigures(tableOf(people, today), day(today));
}

function tableOf(people: readonly Person[], today = '2026-05-31') {
  const rows = people.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, /^\d{4}-/.test(value) ? cellDay(value) : value]),
    ),
  );
  const grid = gridOf([
    { person: '', stage: '', channel: '', applied: '', trial: '', settled: '', fan: '', left: '', referredBy: '' },
    ...rows,
  ]);
  return decodeGrid(fandom, grid, contextFor(settingsWith(), today)).table;
}

const studio: readonly Person[] = [
  {
    person: '가',
    applied: '2025-01-02',
    trial: '2025-01-05',
    settled: '2025-02-01',
    fan: '2025-09-01',
    channel: '지인',
    referredBy: '손님',
  },
  {
    person: '나',
    applied: '2025-03-02',
    trial: '2025-03-05',
    settled: '2025-04-01',
    left: '2025-07-01',
    channel: '구인 글',
  },
  {
    person: '다',
    applied: '2025-08-02',
    trial: '2025-08-05',
    settled: '2025-09-01',
    left: '2026-03-01',
    channel: '지인',
    referredBy: '가',
  },
  { person: '라', applied: '2026-01-02', trial: '2026-01-05', settled: '2026-02-01', channel: '구인 글' },
  { person: '마', applied: '2026-04-02', trial: '2026-05-05', channel: '구인 글' },
  { person: '바', applied: '2026-04-09', trial: '2026-05-01', left: '2026-05-10', channel: '구인 글' },
  { person: '사', applied: '2026-05-20', trial: '2026-06-02' },
  { person: '아' },
];

test('the stage is taken from the days where none is typed; days to come have not happened', () => {
  expect(figures(studio).members.map(({ stage }) => stage)).toEqual([
    'fan',
    'left',
    'left',
    'settled',
    'trial',
    'left',
    'applied',
    'targetPool',
  ]);
  expect(figures(studio).standing).toEqual({ targetPool: 1, applied: 1, trial: 1, settled: 1, fan: 1, left: 3 });
});

test('from stage to stage with the counts; who still stands in a step is not counted in it yet', () => {
  expect(figures(studio).steps).toEqual([
    // 아 is known and has not applied
    { from: 'targetPool', to: 'applied', part: 7, whole: 7, open: 1 },
    // 사 waits for the trial
    { from: 'applied', to: 'trial', part: 6, whole: 6, open: 1 },
    // 바 left after the trial, 마 is on trial now
    { from: 'trial', to: 'settled', part: 4, whole: 5, open: 1 },
    { from: 'settled', to: 'fan', part: 1, whole: 4, open: 0 },
  ]);
});

test('six months later: only who settled six months ago or more, and stayed as long', () => {
  // 가 stayed; 나 left after three months; 다 settled on 1 September and left on 1 March, six months to the day; 라 settled four months ago
  expect(figures(studio).retention).toEqual({ part: 2, whole: 3, unknown: 0 });
  expect(figures(studio, '2026-02-28').retention).toEqual({ part: 1, whole: 2, unknown: 0 });
  expect(figures(studio, '2026-08-01').retention).toEqual({ part: 3, whole: 4, unknown: 0 });
});

test('who left on a day nobody wrote down is counted apart', () => {
  expect(figures([{ person: '가', stage: '퇴사', settled: '2025-01-01' }]).retention).toEqual({
    part: 0,
    whole: 0,
    unknown: 1,
  });
});

test('applications of a year, hires that somebody brought, and where they heard of us', () => {
  const { applications, referrals, channels } = figures(studio);
  // since 1 June 2025: 다 라 마 바 사
  expect(applications).toEqual({ all: 7, year: 5 });
  expect(referrals).toEqual({ part: 2, whole: 4 });
  expect(channels).toEqual([
    { channel: '지인', applied: 2, settled: 2 },
    { channel: '구인 글', applied: 4, settled: 2 },
    { channel: null, applied: 1, settled: 0 },
  ]);
});

test('a typed stage holds, and who came that far was in the stages before', () => {
  const { members, steps } = figures([
    { person: '가', stage: '정착 결정' },
    { person: '나', stage: '체험근무', settled: '2026-05-01' },
  ]);
  expect(members.map(({ stage }) => stage)).toEqual(['settled', 'trial']);
  expect(steps.map(({ part, whole, open }) => [part, whole, open])).toEqual([
    [2, 2, 0],
    [2, 2, 0],
    [2, 2, 0],
    [0, 2, 0],
  ]);
});

test('without the tab, or with an empty one, there is nothing to divide by', () => {
  const nothing = fandomFigures(null, day('2026-05-31'));
  expect(nothing).toMatchObject({ members: [], retention: { whole: 0 }, referrals: { whole: 0 }, channels: [] });
  expect(figures([])).toEqual(nothing);
});

test('six months after the last of August is the last of February', () => {
  expect(monthsLater(day('2025-08-31'), 6)).toBe(day('2026-02-28'));
  expect(monthsLater(day('2026-05-15'), -12)).toBe(day('2025-05-15'));
});

test('days in a wrong order are told of at the later stage, each that falls behind the one before; same days and gaps are fine', () => {
  const told = (days: Days) =>
    dayOrderIssues(tableOf([{ person: '가', ...days }]), day('2026-05-31')).map(({ code, row, column, read }) => [
      code,
      row,
      column,
      read,
    ]);
  expect(told({ applied: '2026-03-02', trial: '2026-03-02', fan: '2026-05-01', left: '2026-05-20' })).toEqual([]);
  expect(told({ applied: '2026-03-02', trial: '2026-02-20', settled: '2026-02-25' })).toEqual([
    ['days-reversed', 3, 'trial', '2026-03-02 / 2026-02-20'],
  ]);
  expect(told({ applied: '2026-03-02', settled: '2026-04-01', left: '2026-03-30' })).toEqual([
    ['days-reversed', 3, 'left', '2026-04-01 / 2026-03-30'],
  ]);
  expect(told({ applied: '2026-03-01', trial: '2026-02-01', settled: '2026-05-01', fan: '2026-04-01' })).toEqual([
    ['days-reversed', 3, 'trial', '2026-03-01 / 2026-02-01'],
    ['days-reversed', 3, 'fan', '2026-05-01 / 2026-04-01'],
  ]);
  expect(told({})).toEqual([]);
});

test('days still to come are told of at their cells, today is not, and a day before one to come is told twice', () => {
  const told = dayOrderIssues(
    tableOf([
      { person: '가', applied: '2026-05-30', trial: '2026-05-31', settled: '2026-06-01' },
      { person: '나', applied: '2027-04-02', trial: '2026-06-05' },
    ]),
    day('2026-05-31'),
  );
  expect(told.map(({ code, level, row, column, read }) => [code, level, row, column, read])).toEqual([
    ['future-day', 'error', 3, 'settled', '2026-06-01'],
    ['future-day', 'error', 4, 'applied', '2027-04-02'],
    ['future-day', 'error', 4, 'trial', '2026-06-05'],
    ['days-reversed', 'warning', 4, 'trial', '2027-04-02 / 2026-06-05'],
  ]);
});

test('who has left is no fan any more, whatever the stage still says, and Check tells of it', () => {
  const left = { person: '가', stage: '팬 직원', settled: '2025-02-01', fan: '2025-09-01', left: '2026-05-01' };
  expect(figures([left]).standing).toMatchObject({ fan: 0, left: 1 });
  const told = (person: Person) => dayOrderIssues(tableOf([person]), day('2026-05-31'));
  expect(told(left)).toMatchObject([
    { code: 'cells-disagree', level: 'warning', tab: 'fandom', row: 3, column: 'left', read: '2026-05-01' },
  ]);
  expect(told({ ...left, stage: '퇴사' })).toEqual([]);
  expect(told({ ...left, stage: '' })).toEqual([]);
  expect(figures([{ ...left, left: '2026-06-30' }]).standing).toMatchObject({ fan: 1, left: 0 });
});
