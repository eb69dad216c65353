import { expect, test } from 'vitest';
import type { ReadyKey } from '../../../src/domain/machines/readiness';
import { day } from '../ledger-grid';
import { cellDay } from '../work/work-tabs';
import { type Changes, greeting, judged, runsOf, stableRuns } from './machine-work';

function condition(key: ReadyKey, changes: Changes = {}) {
  return judged(changes).ready.find(each => each.key === key);
}

test('work that is written, stable, handed over, simple and fed from the sheet is ready', () => {
  const { ready } = judged();
  expect(ready.map(({ key, isMet, reason }) => [key, isMet, reason])).toEqual([
    ['process', true, 'written'],
    ['stable', true, 'as-written'],
    ['handedOver', true, 'handed-over'],
    ['rules', true, 'simple'],
    ['inputs', true, 'metric-kept'],
  ]);
  expect(ready.map(({ place }) => [place.tab, place.row, place.column, place.id])).toEqual([
    ['spa', 2, 'process', 'S-1'],
    ['digilog', 4, 'result', ''],
    ['roles', 2, 'state', 'R-1'],
    ['spa', 2, 'difficulty', 'S-1'],
    ['spa', 2, 'metric', 'S-1'],
  ]);
});

test('without steps it is not ready, and the blank cell is named', () => {
  const spa = [{ ...greeting, process: '' }];
  expect(condition('process', { tabs: { spa } })).toMatchObject({
    isMet: false,
    reason: 'no-process',
    place: { tab: 'spa', row: 2, column: 'process' },
  });
});

test('work that nobody has recorded a run of is not stable', () => {
  expect(condition('stable', { tabs: { digilog: [] } })).toMatchObject({ isMet: false, reason: 'never-run' });
});

test('two runs are too few', () => {
  const digilog = runsOf(['2026-05-20', '2026-05-21']);
  expect(condition('stable', { tabs: { digilog } })).toMatchObject({ reason: 'few-runs', have: 2, need: 3 });
});

test('steps that were changed after the second last run are just revised, by the day of the change', () => {
  const spa = [{ ...greeting, version: 2, revised: cellDay('2026-05-21') }];
  expect(condition('stable', { tabs: { spa } })).toMatchObject({
    isMet: false,
    reason: 'just-revised',
    have: 1,
    need: 3,
    day: day('2026-05-21'),
    place: { tab: 'spa', row: 2, column: 'revised' },
  });
});

test('a change kept in the history counts as well', () => {
  const past = [
    { day: cellDay('2026-05-22'), kind: '업무 고침', subject: 'S-1', before: '1 옛 순서', after: '1 새 순서' },
  ];
  expect(condition('stable', { past })).toMatchObject({ reason: 'just-revised', have: 0, day: day('2026-05-22') });
});

test('a run that got stuck among the last three leads to its row', () => {
  const digilog = [...stableRuns, ...runsOf(['2026-05-23'], { result: '막힘' }), ...runsOf(['2026-05-24'])];
  expect(condition('stable', { tabs: { digilog } })).toMatchObject({
    isMet: false,
    reason: 'went-otherwise',
    day: day('2026-05-23'),
    place: { tab: 'digilog', row: 5, column: 'result' },
  });
});

test('three good runs are not enough after one that got stuck and changed nothing, nor long ago', () => {
  const digilog = [...runsOf(['2026-05-14', '2026-05-15'], { result: '막힘' }), ...stableRuns];
  expect(condition('stable', { tabs: { digilog } })).toMatchObject({
    isMet: false,
    reason: 'stuck',
    day: day('2026-05-15'),
    place: { tab: 'digilog', row: 3, column: 'result' },
  });
  const spa = [{ ...greeting, cycle: '매일' }];
  expect(condition('stable', { tabs: { spa } })).toMatchObject({
    isMet: false,
    reason: 'stale',
    day: day('2026-05-22'),
    place: { tab: 'digilog', row: 4, column: 'result' },
  });
});

test('work that a service does is not asked for runs by hand', () => {
  const tabs = { spa: [{ ...greeting, cycle: '매일' }], automation: [{ work: 'S-1', levelNow: '2 SaaS 하나' }] };
  expect(condition('stable', { tabs })).toMatchObject({ isMet: true });
});

test('runs of days to come prove nothing', () => {
  const digilog = runsOf(['2026-05-20', '2026-06-01', '2026-06-02']);
  expect(condition('stable', { tabs: { digilog } })).toMatchObject({ reason: 'few-runs', have: 1 });
});

const ownersWork = [
  { work: 'S-1', now: '오너', person: '원장', state: '오너 전담' },
  { work: '다른 일', now: '알바', person: '데스크', state: '시범 위임' },
];
const fiveDays = ['2026-05-18', '2026-05-19', '2026-05-20', '2026-05-21', '2026-05-22'];

test('what the owner has run five times by the record may go to a machine without having been handed over', () => {
  const digilog = [...runsOf(fiveDays.slice(0, 3), { staff: '원장' }), ...runsOf(fiveDays.slice(3), { staff: '오너' })];
  expect(condition('handedOver', { tabs: { roles: ownersWork, digilog } })).toMatchObject({
    isMet: true,
    reason: 'owner-runs',
    have: 5,
  });
});

test('runs by others are not the owner’s', () => {
  const digilog = [
    ...runsOf(fiveDays.slice(0, 4), { staff: '원장' }),
    ...runsOf(fiveDays.slice(4), { staff: '데스크' }),
  ];
  expect(condition('handedOver', { tabs: { roles: ownersWork, digilog } })).toMatchObject({
    isMet: false,
    reason: 'few-owner-runs',
    have: 4,
    need: 5,
    place: { tab: 'roles', row: 2, column: 'state' },
  });
});

test('a run that names nobody is the owner’s only where nobody else does the work', () => {
  const digilog = runsOf(fiveDays);
  expect(condition('handedOver', { tabs: { roles: ownersWork, digilog } })).toMatchObject({ isMet: true, have: 5 });
  const shared = [...ownersWork, { work: 'S-1', now: '직원', state: '시범 위임' }];
  expect(condition('handedOver', { tabs: { roles: shared, digilog } })).toMatchObject({ isMet: false, have: 0 });
});

test('an owner who works alone and writes no roles has run it by the record as well', () => {
  expect(condition('handedOver', { tabs: { roles: [], digilog: runsOf(fiveDays) } })).toMatchObject({
    isMet: true,
    reason: 'owner-runs',
    have: 5,
  });
});

test('runs by whoever learns the work beside the owner are not the owner’s', () => {
  const roles = [{ work: 'S-1', now: '오너', person: '지은', state: '시범 위임' }];
  const digilog = runsOf(fiveDays, { staff: '지은' });
  expect(condition('handedOver', { tabs: { roles, digilog } })).toMatchObject({
    isMet: false,
    reason: 'few-owner-runs',
    have: 0,
  });
});

test.each([
  ['시범 위임', false],
  ['위임 완료', true],
  ['자동화', true],
])('the state %s counts as handed over: %s', (state, isMet) => {
  expect(condition('handedOver', { tabs: { roles: [{ work: 'S-1', now: '알바', state }] } })?.isMet).toBe(isMet);
});

test.each([
  ['steps on lines and when it is done', '1 전 사진\n2 수업', '3시간 내', true, 'rules-written', 'process'],
  ['steps on one line', '1. 전 사진 2. 수업', '3시간 내', true, 'rules-written', 'process'],
  ['circled numbers', '① 전 사진\n② 수업', '3시간 내', true, 'rules-written', 'process'],
  ['no blank after a point', '1.예약 확인\n2.문자 발송', '당일', true, 'rules-written', 'process'],
  ['no blank after a bracket', '1)예약\n2)문자', '당일', true, 'rules-written', 'process'],
  ['steps called so', '1단계 예약 확인\n2단계 문자 발송', '당일', true, 'rules-written', 'process'],
  ['amounts', '세제 1 큰술과 물 2 리터를 눈대중으로 섞는다', '거품', false, 'no-steps', 'process'],
  ['amounts first', '1 큰술의 세제와 물 2 리터를\n2.5배로 섞는다', '거품', false, 'no-steps', 'process'],
  ['steps without numbers', '사진 찍고 수업', '3시간 내', false, 'no-steps', 'process'],
  ['one step alone', '1 사진 찍기', '3시간 내', false, 'no-steps', 'process'],
  ['nothing that says when it is done', '1 전 사진\n2 수업', '', false, 'no-done-when', 'doneWhen'],
])('work of judgement with %s', (_, process, doneWhen, isMet, reason, column) => {
  const spa = [{ ...greeting, difficulty: '판단', process, doneWhen }];
  expect(condition('rules', { tabs: { spa } })).toMatchObject({ isMet, reason, place: { column } });
});

test('a linked figure without anything in the ledgers of four weeks is no input', () => {
  expect(condition('inputs', { input: { kept: new Set() } })).toMatchObject({
    isMet: false,
    reason: 'metric-silent',
    metric: 'experienceRate',
  });
});

test('the figure that the roles tab names counts as linked', () => {
  const spa = [{ ...greeting, metric: '' }];
  const roles = [{ work: 'S-1', now: '알바', state: '위임 완료', metric: '경험률' }];
  expect(condition('inputs', { tabs: { spa, roles } })).toMatchObject({ isMet: true, metric: 'experienceRate' });
});

test.each([
  ['거래장부', true],
  ['https://docs.google.com/spreadsheets/d/1', true],
  ['종이 수첩', false],
  ['', false],
])('without a figure, the tool %s stands in the sheet: %s', (tool, isMet) => {
  const spa = [{ ...greeting, metric: '', tool }];
  expect(condition('inputs', { tabs: { spa } })?.isMet).toBe(isMet);
});
