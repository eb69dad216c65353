import { expect, test } from 'vitest';
import type { BoxStatus } from '../../../sheets-templates/canvas-fields';
import { delegationGate, type GateSource, gateIssues } from '../../../src/domain/people/delegation-gate';
import { type Canvas, type CanvasBox, decodeCanvas, type FoundBox } from '../../../src/schema/canvas';
import { localeRules } from '../../../src/schema/locale';
import { day } from '../ledger-grid';
import { cellDay, pastOf } from '../work/work-tabs';
import { team } from './team';

const empty: Canvas['boxes'] = decodeCanvas([], { ...localeRules('ko_KR'), currency: 'KRW' }).canvas.boxes;

function canvas(statuses: Readonly<Record<string, BoxStatus>>): Pick<Canvas, 'boxes'> {
  const boxes: Record<string, CanvasBox> = { ...empty };
  for (const [key, status] of Object.entries(statuses)) boxes[key] = { ...empty.company, status };
  return { boxes: boxes as Canvas['boxes'] };
}

const cellOf = (row: number): FoundBox => new Map([['status', { row, column: 4, labelColumn: 3, cell: '' }]]);

const ready: GateSource = {
  canvas: canvas({ visit: 'partial', application: 'partial', experience: 'working', decision: 'designed' }),
  boxPlaces: new Map([
    ['targetPool', cellOf(9)],
    ['visit', cellOf(19)],
    ['application', cellOf(29)],
    ['decision', cellOf(39)],
  ]),
  spaAt: new Map([
    ['stage', 2],
    ['process', 6],
    ['doneWhen', 8],
  ]),
  weeks: { inflow: 4, application: 5, experience: 9, decision: 3, regular: 0 },
  past: [],
};

const trial = { work: '신청 안내', now: '오너', target: '알바', state: '시범 위임', metric: '경험률', goal: '85%' };

function workNamed(name: string, roles = [trial]) {
  return team(roles).find(work => work.name === name)!;
}

function met(name: string, source = ready) {
  const { conditions, isOpen } = delegationGate(workNamed(name), source);
  return [Object.fromEntries(conditions.map(({ key, isMet }) => [key, isMet])), isOpen];
}

test('the worked example: telling who booked goes from the owner to a part-timer, and nothing is in the way', () => {
  expect(met('신청 안내')).toEqual([{ box: true, weeks: true, written: true }, true]);
  expect(delegationGate(workNamed('신청 안내'), ready).conditions).toEqual([
    { key: 'box', isMet: true, place: { tab: 'canvas', row: 30, column: null, at: 5 } },
    { key: 'weeks', isMet: true, place: { tab: 'deals', row: null, column: 'kind', at: null }, weeks: 5 },
    { key: 'written', isMet: true, place: { tab: 'spa', row: 2, column: 'process', at: 6 } },
  ]);
  expect(gateIssues([workNamed('신청 안내')], ready)).toEqual([]);
});

test('a box that is only designed and three weeks are too little; each leads to what lacks it', () => {
  expect(met('클럽 안내')).toEqual([{ box: false, weeks: false, written: true }, false]);
  const club = workNamed('클럽 안내', [{ ...trial, work: '클럽 안내' }]);
  expect(gateIssues([club], ready)).toEqual([
    { code: 'gate-box', level: 'warning', tab: 'canvas', row: 40, column: null, at: 5, read: '클럽 안내' },
    { code: 'gate-weeks', level: 'warning', tab: 'deals', row: null, column: 'kind', at: null, read: '클럽 안내' },
  ]);
});

test('a box that was stopped does not run', () => {
  const stopped = { ...ready, canvas: canvas({ application: 'stopped' }) };
  expect(met('신청 안내', stopped)).toEqual([{ box: false, weeks: true, written: true }, false]);
});

test('inflow runs when either of its two boxes does, and its weeks are those of the KPI ledger', () => {
  expect(met('사진 올리기')).toEqual([{ box: true, weeks: true, written: true }, true]);
  const [box, weeks] = delegationGate(workNamed('사진 올리기'), ready).conditions;
  expect(box?.place).toMatchObject({ row: 20 });
  expect(weeks?.place).toMatchObject({ tab: 'kpis', column: 'visits' });
  expect(met('사진 올리기', { ...ready, canvas: canvas({ targetPool: 'working' }) })[1]).toBe(true);
  expect(met('사진 올리기', { ...ready, canvas: canvas({}) })[1]).toBe(false);
  expect(met('사진 올리기', { ...ready, weeks: { ...ready.weeks, inflow: 3 } })[1]).toBe(false);
});

test('work behind the customer’s way is asked for its steps and its done-when only', () => {
  expect(met('청소')).toEqual([{ written: false }, false]);
  const [written] = delegationGate(workNamed('청소'), ready).conditions;
  // the steps are there, done-when is not
  expect(written?.place).toEqual({ tab: 'spa', row: 6, column: 'doneWhen', at: 8 });
  expect(delegationGate(workNamed('간판 바꾸기'), ready).conditions[0]?.place).toMatchObject({
    row: 7,
    column: 'process',
  });
});

test('without a stage nobody can say which box and figure it needs: the stage is what lacks', () => {
  const work = { ...workNamed('신청 안내'), stage: null };
  const { conditions, isOpen } = delegationGate(work, ready);
  expect(isOpen).toBe(false);
  expect(conditions.map(({ key, isMet, place }) => [key, isMet, place.column])).toEqual([
    ['box', false, 'stage'],
    ['weeks', false, 'stage'],
    ['written', true, 'process'],
  ]);
});

test.each([
  ['오너 전담', false],
  ['기록됨', false],
  ['시범 위임', true],
  ['위임 완료', true],
  ['자동화', true],
])('%s: a gate that is not open warns: %s', (state, warns) => {
  expect(delegationGate(workNamed('클럽 안내', [{ ...trial, work: '클럽 안내', state }]), ready).warns).toBe(warns);
});

test('a reason to go ahead is kept, the last one counts, and the warning is gone', () => {
  const club = workNamed('클럽 안내', [{ ...trial, work: '클럽 안내' }]);
  const override = { kind: '그래도 진행', subject: 'S-3', field: 'delegation' };
  const past = pastOf([
    { ...override, day: cellDay('2026-05-02'), reason: '바빠서' },
    { ...override, day: cellDay('2026-05-09'), reason: '원장이 옆에서 봄' },
    { ...override, day: cellDay('2026-05-10'), subject: 'S-1', reason: '다른 일' },
    { ...override, day: cellDay('2026-05-10'), field: 'automation', reason: '다른 문턱' },
  ]);
  const gate = delegationGate(club, { ...ready, past });
  expect(gate).toMatchObject({ isOpen: false, warns: false });
  expect(gate.override).toMatchObject({ day: day('2026-05-09'), reason: '원장이 옆에서 봄' });
  expect(gateIssues([club], { ...ready, past })).toEqual([]);
});

test('a reason to go ahead with the whole step counts for every piece of work, its own before it', () => {
  const club = workNamed('클럽 안내', [{ ...trial, work: '클럽 안내' }]);
  const step = { kind: '그래도 진행', subject: 'step.people', day: cellDay('2026-05-10'), reason: '바쁜 철' };
  const own = { ...step, subject: 'S-3', field: 'delegation', day: cellDay('2026-05-02'), reason: '원장이 옆에서 봄' };
  const reasonOf = (rows: Parameters<typeof pastOf>[0]) =>
    delegationGate(club, { ...ready, past: pastOf(rows) }).override?.reason;
  expect(reasonOf([step])).toBe('바쁜 철');
  expect(reasonOf([own, step])).toBe('원장이 옆에서 봄');
  expect(reasonOf([{ ...step, subject: 'step.machines' }])).toBeUndefined();
});
