import { expect, test } from 'vitest';
import { type MapModule, nextToWrite, type ProcessMap, processMap } from '../../../src/domain/work/process-map';
import { day } from '../ledger-grid';
import { bookOf, cellDay, type Rows } from './work-tabs';

const TODAY = '2026-05-31';
const whole = {
  scenario: '아침 안내를 받는다',
  process: '1 예약 확인\n2 문자',
  task: '안내 보내기',
  doneWhen: '당일 안내',
  workType: '루틴',
  minutes: 6,
  timesPerWeek: 8,
  metric: '경험률',
};
const everyStage = ['유입', '신청', '경험', '결정', '단골', '생산', '지원'];

function mapOf(spa: Rows, roles: Rows = []): ProcessMap {
  return processMap(bookOf({ spa, ...(roles.length > 0 ? { roles } : {}) }).works, [], day(TODAY));
}

/** One piece of work, with somebody who does it. */
function moduleOf(spa: Readonly<Record<string, unknown>>): MapModule {
  const { stages } = mapOf(
    [{ stage: '신청', ...whole, ...spa, id: 'S-1' }],
    [{ work: 'S-1', now: '오너', state: '기록됨' }],
  );
  return stages[1]!.modules[0]!;
}

/** All seven stages, each with one whole piece of work that the owner does. */
function wholeShop(changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}): ProcessMap {
  const spa = everyStage.map((stage, index) => ({
    stage,
    ...whole,
    task: `${stage} 일`,
    id: `S-${index}`,
    ...changes[stage],
  }));
  return mapOf(
    spa,
    spa.map(({ id }) => ({ work: id, now: '오너', state: '기록됨' })),
  );
}

test('work stands by stage along the customer’s way, within a stage by its order, and without a stage apart', () => {
  const { stages, unplaced } = mapOf([
    { stage: '지원', task: '마감', process: '1 세기' },
    { stage: '신청', task: '순서 없음', process: '' },
    { stage: '신청', task: '둘째', order: 2 },
    { stage: '신청', task: '첫째', order: 1 },
    { stage: '', task: '어디에도', process: '' },
  ]);
  expect(stages.map(({ stage }) => stage)).toEqual([
    'inflow',
    'application',
    'experience',
    'decision',
    'regular',
    'production',
    'support',
  ]);
  expect(stages[1]?.modules.map(({ work }) => work.name)).toEqual(['첫째', '둘째', '순서 없음']);
  expect(stages[6]?.modules.map(({ work }) => work.name)).toEqual(['마감']);
  expect(unplaced.map(({ work }) => work.name)).toEqual(['어디에도']);
});

test('a whole piece of work lacks nothing; each part that is blank is named', () => {
  expect(moduleOf({}).missing).toEqual([]);
  for (const part of ['scenario', 'process', 'task', 'doneWhen', 'metric', 'minutes', 'timesPerWeek'] as const) {
    expect(moduleOf({ [part]: '' }).missing).toEqual([part]);
  }
});

test('an owner is a kind of hands or a name; a row that names neither is none', () => {
  const owner = (role: Readonly<Record<string, unknown>>) =>
    mapOf(
      [{ ...whole, stage: '신청', id: 'S-1' }],
      [{ work: 'S-1', now: '', person: '', state: '', ...role }],
    ).missing.has('owner');
  expect(owner({ now: '알바' })).toBe(false);
  expect(owner({ person: '이강사' })).toBe(false);
  expect(owner({ state: '기록됨' })).toBe(true);
  expect(mapOf([{ ...whole, stage: '신청' }]).missing).toEqual(new Map([['owner', 1]]));
});

test('a project has a day instead of a rhythm, is late the day after, and once done lacks nothing', () => {
  const project = { workType: '프로젝트', timesPerWeek: '' };
  expect(moduleOf(project)).toMatchObject({ project: 'open', missing: ['due'] });
  expect(moduleOf({ ...project, due: cellDay(TODAY) })).toMatchObject({ project: 'open', missing: [] });
  expect(moduleOf({ ...project, due: cellDay('2026-05-30') })).toMatchObject({ project: 'late', missing: [] });
  const done = { ...project, due: cellDay('2026-05-01'), metric: '', minutes: '' };
  expect(moduleOf({ ...done, doneOn: cellDay('2026-05-09') })).toMatchObject({ project: 'done', missing: [] });
  expect(moduleOf({ ...done, doneOn: cellDay('2026-06-09') }).project).toBe('late');
  expect(moduleOf({ due: cellDay('2026-05-01') })).toMatchObject({ project: null, missing: [] });
});

test('late projects are listed, and how many pieces of work lack each part', () => {
  const late = { workType: '프로젝트', due: cellDay('2026-05-30'), timesPerWeek: '', minutes: '' };
  const map = wholeShop({ 생산: late, 결정: { minutes: '', doneWhen: '' } });
  expect(map.late.map(({ work }) => work.name)).toEqual(['생산 일']);
  expect(map.missing).toEqual(
    new Map([
      ['doneWhen', 1],
      ['minutes', 2],
    ]),
  );
  expect(wholeShop().late).toEqual([]);
});

test('a stage lacks work, else the customer’s scene, else the steps', () => {
  const { stages } = mapOf([
    { stage: '신청', task: '안내', scenario: '', process: '' },
    { stage: '경험', task: '수업', scenario: '사진을 본다', process: '' },
    { stage: '결정', task: '권유', scenario: '', process: '1 묻기' },
    { stage: '단골', task: '안부', scenario: '안부를 받는다', process: '' },
    { stage: '단골', task: '생일', scenario: '', process: '1 쓰기' },
  ]);
  expect(stages.map(({ gap }) => gap)).toEqual(['work', 'scenario', 'process', 'scenario', null, 'work', 'work']);
});

test('the next thing to write: an empty stage along the way goes before what written work lacks', () => {
  expect(nextToWrite(mapOf([]))).toEqual({ stage: 'inflow', module: null, part: 'work' });
  const part = (map: ProcessMap) => {
    const next = nextToWrite(map);
    return next && [next.stage, next.module?.work.name ?? null, next.part];
  };
  expect(part(wholeShop())).toBeNull();
  expect(part(wholeShop({ 유입: { minutes: '' }, 결정: { process: '' } }))).toEqual(['decision', '결정 일', 'process']);
  expect(part(wholeShop({ 신청: { scenario: '' }, 결정: { process: '' } }))).toEqual([
    'application',
    '신청 일',
    'scenario',
  ]);
  expect(part(wholeShop({ 유입: { minutes: '' }, 지원: { doneWhen: '' } }))).toEqual([
    'support',
    '지원 일',
    'doneWhen',
  ]);
});

test('of a stage whose only work is done the steps are still the next thing', () => {
  const done = { workType: '프로젝트', process: '', doneOn: cellDay('2026-05-01') };
  expect(nextToWrite(wholeShop({ 유입: done }))).toMatchObject({
    stage: 'inflow',
    module: { work: { name: '유입 일' } },
    part: 'process',
  });
});
