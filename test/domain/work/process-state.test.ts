import { expect, test } from 'vitest';
import { canBeHandedOver, preparation, projectState } from '../../../src/domain/work/process-state';
import { day } from '../ledger-grid';
import { bookOf, cellDay, pastOf } from './work-tabs';

function workOf(spa: Readonly<Record<string, unknown>>) {
  return bookOf({ spa: [{ id: 'S-1', stage: '신청', task: '안내', process: '', scenario: '', ...spa }] }).works[0]!;
}

test('a row is empty, only a scene, written, or changed at least once', () => {
  expect(preparation(workOf({}), [])).toBe('nothing');
  expect(preparation(workOf({ scenario: '안내를 받는다' }), [])).toBe('scenarioOnly');
  expect(preparation(workOf({ process: '1 문자' }), [])).toBe('written');
  expect(preparation(workOf({ process: '1 문자', version: 1 }), [])).toBe('written');
  expect(preparation(workOf({ process: '1 문자', version: 2 }), [])).toBe('revised');
  expect(preparation(workOf({ version: 2 }), [])).toBe('nothing');
});

test('steps changed by hand count as changed though the version still says 1', () => {
  const kept = { day: cellDay('2026-05-10'), kind: '업무 고침', subject: 'S-1', before: '1 전화', after: '1 문자' };
  expect(preparation(workOf({ process: '1 문자' }), pastOf([kept]))).toBe('revised');
  expect(preparation(workOf({ process: '1 문자' }), pastOf([{ ...kept, before: '' }]))).toBe('written');
});

test('work without steps cannot be handed over, however well its scene is told', () => {
  expect(canBeHandedOver(workOf({ scenario: '안내를 받는다', doneWhen: '당일 안내' }))).toBe(false);
  expect(canBeHandedOver(workOf({ process: '1 문자' }))).toBe(true);
});

test('only a project is open, late or done', () => {
  const state = (spa: Readonly<Record<string, unknown>>) => projectState(workOf(spa), day('2026-05-31'));
  expect(state({ workType: '루틴', due: cellDay('2026-05-01') })).toBeNull();
  expect(state({ due: cellDay('2026-05-01') })).toBeNull();
  expect(state({ workType: '프로젝트' })).toBe('open');
  expect(state({ workType: '프로젝트', due: cellDay('2026-05-31') })).toBe('open');
  expect(state({ workType: '프로젝트', due: cellDay('2026-05-30') })).toBe('late');
  expect(state({ workType: '프로젝트', due: cellDay('2026-05-30'), doneOn: cellDay('2026-05-31') })).toBe('done');
  expect(state({ workType: '프로젝트', due: cellDay('2026-05-30'), doneOn: cellDay('2026-06-01') })).toBe('late');
});
