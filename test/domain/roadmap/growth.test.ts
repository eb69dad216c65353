import { expect, test } from 'vitest';
import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { cellDay } from '../work/work-tabs';
import { type Boxes, criterion, everyBox, named, sales, shown } from './roadmap-shop';

const engine: readonly BoxKey[] = [
  'targetPool',
  'visit',
  'application',
  'experience',
  'decision',
  'regular',
  'regularsPool',
];
test('engine boxes have kept working for four weeks by the history', () => {
  const working = everyBox(engine, { status: 'working' });
  const since = (iso: string, keys: readonly BoxKey[], after = 'working') =>
    keys.map(subject => ({ day: cellDay(iso), kind: '캔버스 고침', subject, field: 'status', before: '', after }));
  expect(shown('engineWorking', { boxes: working })).toEqual([0, 7, 'unmet']);
  const half = [...since('2026-05-03', engine.slice(0, 3)), ...since('2026-05-04', engine.slice(3))];
  expect(shown('engineWorking', { boxes: working, past: half })).toEqual([3, 7, 'partly']);
  expect(shown('engineWorking', { boxes: working, past: since('2026-05-03', engine, '작동') })).toEqual([7, 7, 'met']);
  const stopped: Boxes = { ...working, visit: { status: 'stopped' } };
  expect(criterion('engineWorking', { boxes: stopped, past: since('2026-05-03', engine) }).have).toBe(6);
  // somebody typed the word into the present state; the status is working since the 20th only
  const typed = since('2026-05-03', engine, '작동').map(row => ({ ...row, field: 'present' }));
  expect(criterion('engineWorking', { boxes: working, past: typed }).have).toBe(0);
  // words of a process, or of no status at all, are no status of the box
  const elsewhere = since('2026-05-03', engine, '작동').map(row => ({ ...row, kind: '프로세스 고침' }));
  expect(criterion('engineWorking', { boxes: working, past: elsewhere }).have).toBe(0);
  const unreadable = [...since('2026-05-03', engine), ...since('2026-05-20', engine, '아마도')];
  expect(criterion('engineWorking', { boxes: working, past: unreadable }).have).toBe(7);
  expect(criterion('engineWorking', { boxes: working, past: [...typed, ...since('2026-05-20', engine)] }).have).toBe(0);
});

test('one channel brings visits in each of the last four whole weeks; this week and acquaintances aside', () => {
  // the 31st is a Sunday: the whole weeks begin on the 27th of April and the 4th, 11th and 18th of May
  expect(shown('steadyInflow')).toEqual([0, 4, 'unmet']);
  const weeks = ['2026-04-27', '2026-05-04', '2026-05-11', '2026-05-18'];
  const kpis = [
    ['2026-04-20', '플레이스', 9],
    ['2026-04-27', '플레이스', 9],
    ['2026-05-04', '플레이스', 0],
    ['2026-05-12', '플레이스', 9],
    ['2026-05-14', '플레이스', 9],
    ['2026-05-25', '플레이스', 9],
    ['2026-05-18', '인스타', 9],
    ...weeks.map(start => [start, '지인추천', 3]),
    ...weeks.map(start => [start, '', 3]),
  ];
  expect(shown('steadyInflow', { kpis })).toEqual([2, 4, 'partly']);
  expect(shown('steadyInflow', { kpis: weeks.map(start => [start, '플레이스', 1]) })).toEqual([4, 4, 'met']);
});

test('form, ledger and pool are in use when the last four weeks say so', () => {
  expect(shown('inUse')).toEqual([0, 3, 'unmet']);
  const sold = [['2026-05-20', '거래', '김', '플레이스', 1000]];
  expect(shown('inUse', { deals: sold })).toEqual([1, 3, 'partly']);
  const all = [...sold, ['2026-05-19', '신청', '김', '', ''], ['2026-05-21', '멤버십가입', '김', '', '']];
  expect(shown('inUse', { deals: all })).toEqual([3, 3, 'met']);
});

test('what was in use five weeks ago is so no longer, but for the pool, which somebody is still in', () => {
  const long = [
    ['2026-04-20', '신청', '김', '', ''],
    ['2026-04-21', '거래', '김', '플레이스', 1000],
    ['2026-04-22', '멤버십가입', '김', '', ''],
  ];
  expect(shown('inUse', { deals: long })).toEqual([1, 3, 'partly']);
});

test('active regulars reach break-even in three whole months in a row', () => {
  const join = [
    ['2026-01-05', '거래', '김', '플레이스', 1000],
    ['2026-01-06', '멤버십가입', '김', '플레이스', ''],
  ];
  const bought = (months: readonly string[]) => months.map(month => [`${month}-10`, '거래', '김', '플레이스', 1000]);
  const canvas = { breakEven: 1 };
  expect(shown('breakEvenMonths', { deals: join })).toEqual([null, 3, 'unknown']);
  expect(shown('breakEvenMonths', { deals: join, canvas })).toEqual([0, 3, 'unmet']);
  const two = [...join, ...bought(['2026-02', '2026-03', '2026-04', '2026-05'])].filter(row => row[0] !== '2026-02-10');
  expect(shown('breakEvenMonths', { deals: two, canvas })).toEqual([2, 3, 'partly']);
  expect(shown('breakEvenMonths', { deals: [...join, ...bought(['2026-02', '2026-03', '2026-04'])], canvas })).toEqual([
    3,
    3,
    'met',
  ]);
});

test('experience and production work is written down, and there is some of experience', () => {
  expect(shown('productionWritten')).toEqual([0, 1, 'unmet']);
  const work = (stage: string, process: string) => ({ stage, process, task: `${stage}${process}` });
  expect(shown('productionWritten', { tabs: { spa: [work('생산', '1 굽기'), work('신청', '1 받기')] } })).toEqual([
    1,
    2,
    'partly',
  ]);
  expect(shown('productionWritten', { tabs: { spa: [work('생산', '1 굽기'), work('경험', '1 시식')] } })).toEqual([
    2,
    2,
    'met',
  ]);
});

test('the owner’s minutes are held against those of a quarter ago, and not at all before four weeks', () => {
  const tabs = {
    spa: [{ id: 'S-1', stage: '신청', process: '1', task: '안내', minutes: 30, timesPerWeek: 10 }],
    roles: [{ work: 'S-1', now: '오너', state: '오너 전담' }],
  };
  const kept = (iso: string, value: number) => ({
    day: cellDay(iso),
    kind: '주간 기록',
    subject: 'ownerMinutes',
    value,
  });
  expect(shown('ownerMinutes', { tabs })).toEqual([null, null, 'unknown']);
  expect(shown('ownerMinutes', { tabs, past: [kept('2026-05-10', 900)] })).toEqual([null, null, 'unknown']);
  expect(shown('ownerMinutes', { tabs, past: [kept('2026-05-03', 300)] })).toEqual([300, 300, 'unmet']);
  const spa = [{ ...tabs.spa[0], minutes: '' }];
  const unknown = { tabs: { ...tabs, spa }, past: [kept('2026-05-03', 300)] };
  expect(shown('ownerMinutes', unknown)).toEqual([null, 300, 'unknown']);
  const past = [kept('2026-01-05', 200), kept('2026-02-20', 420), kept('2026-03-20', 250)];
  expect(shown('ownerMinutes', { tabs, past })).toEqual([300, 420, 'met']);
});

test('two channels with a fifth of the decisions each; of fewer than ten nobody can say', () => {
  expect(shown('decidingChannels', { deals: sales('플레이스', named(9), true) })).toEqual([null, 2, 'unknown']);
  const one = [...sales('플레이스', named(9), true), ...sales('인스타', named(1, 50), true)];
  expect(shown('decidingChannels', { deals: one })).toEqual([1, 2, 'partly']);
  const two = [...sales('플레이스', named(8), true), ...sales('인스타', named(2, 50), true)];
  expect(shown('decidingChannels', { deals: two })).toEqual([2, 2, 'met']);
  expect(shown('decidingChannels', { deals: sales('', named(10), true) })).toEqual([0, 2, 'unmet']);
});

test('a tenth of the first-time customers came by referral', () => {
  expect(shown('referralShare', { deals: sales('플레이스', named(9)) })).toEqual([null, 0.1, 'unknown']);
  expect(shown('referralShare', { deals: sales('플레이스', named(10)) })).toEqual([0, 0.1, 'unmet']);
  const some = [...sales('플레이스', named(19)), ...sales('친구 소개', named(1, 50))];
  expect(shown('referralShare', { deals: some })).toEqual([0.05, 0.1, 'partly']);
  const enough = [...sales('플레이스', named(9)), ...sales('친구 소개', named(1, 50))];
  expect(shown('referralShare', { deals: enough })).toEqual([0.1, 0.1, 'met']);
});

test('what comes next is chosen when it is written in the settings', () => {
  expect(shown('nextMarket')).toEqual([0, 1, 'unmet']);
  expect(shown('nextMarket', { settings: { nextMarket: '판교점' } })).toEqual([1, 1, 'met']);
});
