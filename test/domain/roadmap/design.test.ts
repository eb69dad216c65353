import { expect, test } from 'vitest';
import type { BoxKey } from '../../../sheets-templates/canvas-boxes';
import { cellDay } from '../work/work-tabs';
import { type Boxes, criterion, everyBox, named, sales, shown } from './roadmap-shop';

const frame: readonly BoxKey[] = ['company', 'customer', 'value', 'vision', 'core', 'message', 'action', 'revenue'];
test('the one sentence is there or not', () => {
  expect(shown('message')).toEqual([0, 1, 'unmet']);
  expect(shown('message', { boxes: { message: { design: '직장인의 오후를 편하게' } } })).toEqual([1, 1, 'met']);
});

test('frame boxes count by their status, and one without a status by its design', () => {
  expect(shown('frameBoxes')).toEqual([0, 8, 'unmet']);
  const half: Boxes = {
    company: { status: 'designed' },
    customer: { design: '직장인' },
    vision: { design: '' },
    value: { status: 'empty', design: '글' },
  };
  expect(shown('frameBoxes', { boxes: half })).toEqual([2, 8, 'partly']);
  expect(shown('frameBoxes', { boxes: everyBox(frame, { status: 'partial' }) })).toEqual([8, 8, 'met']);
});

test('the revenue box is designed when both of its numbers are there', () => {
  expect(shown('frameBoxes', { canvas: { goal: 6_000_000, perRegular: null } })).toEqual([0, 8, 'unmet']);
  expect(shown('frameBoxes', { canvas: { goal: 6_000_000, perRegular: 150_000 } })).toEqual([1, 8, 'partly']);
});

test('the way from Apply to Regular has four boxes', () => {
  expect(shown('wayBoxes')).toEqual([0, 4, 'unmet']);
  expect(shown('wayBoxes', { boxes: { application: { design: '폼' }, decision: { design: 'QR' } } })).toEqual([
    2,
    4,
    'partly',
  ]);
  const all = everyBox(['application', 'experience', 'decision', 'regular'], { status: 'working' });
  expect(shown('wayBoxes', { boxes: all })).toEqual([4, 4, 'met']);
});

test('break-even regulars are worked out or not', () => {
  expect(shown('breakEven')).toEqual([0, 1, 'unmet']);
  expect(shown('breakEven', { canvas: { breakEven: 40 } })).toEqual([1, 1, 'met']);
});

test('ten strangers who bought; acquaintances and who came nobody knows how are none', () => {
  expect(shown('strangers')).toEqual([0, 10, 'unmet']);
  const deals = [...sales('플레이스', named(5)), ...sales('지인추천', named(4, 20)), ...sales('', named(3, 40))];
  expect(shown('strangers', { deals })).toEqual([5, 10, 'partly']);
  const asked = [['2026-05-02', '신청', '문의만 한 사람', '플레이스', '']];
  expect(shown('strangers', { deals: [...deals, ...asked] })).toEqual([5, 10, 'partly']);
  expect(shown('strangers', { deals: sales('플레이스', named(10)) })).toEqual([10, 10, 'met']);
});

test('channels that mean referral can be listed in the settings, and then only those', () => {
  const deals = [
    ...sales('플레이스', named(1)),
    ...sales('지인추천', named(2, 20)),
    ...sales('동네 모임', named(4, 40)),
  ];
  expect(criterion('strangers', { deals }).have).toBe(5);
  expect(criterion('strangers', { deals, settings: { referralChannels: '동네모임, 가족' } }).have).toBe(3);
});

test('three of the strangers decided', () => {
  expect(shown('deciders', { deals: sales('플레이스', named(2)) })).toEqual([0, 3, 'unmet']);
  const two = [...sales('플레이스', named(2), true), ...sales('지인추천', named(4, 9), true)];
  expect(shown('deciders', { deals: two })).toEqual([2, 3, 'partly']);
  expect(shown('deciders', { deals: sales('플레이스', named(3), true) })).toEqual([3, 3, 'met']);
});

test('the canvas was changed after the first sale: by box and day, status and next step aside', () => {
  const change = { kind: '캔버스 고침', subject: 'decision', field: 'design', before: '종이', after: 'QR' };
  const deals = sales('플레이스', named(1));
  const past = [
    { ...change, day: cellDay('2026-05-04') },
    { ...change, day: cellDay('2026-05-10') },
    { ...change, day: cellDay('2026-05-10'), field: 'present' },
    { ...change, day: cellDay('2026-05-11'), field: 'next' },
    { ...change, day: cellDay('2026-05-13'), field: 'status' },
    { ...change, day: cellDay('2026-05-12'), before: '' },
  ];
  expect(shown('revisions', { deals })).toEqual([0, 3, 'unmet']);
  expect(shown('revisions', { past })).toEqual([0, 3, 'unmet']);
  expect(shown('revisions', { deals, past })).toEqual([1, 3, 'partly']);
  const more = ['2026-05-11', '2026-05-12'].map(iso => ({ ...change, day: cellDay(iso) }));
  expect(shown('revisions', { deals, past: [...past, ...more] })).toEqual([3, 3, 'met']);
});

test('thresholds are the owner’s where they are typed', () => {
  const deals = sales('플레이스', named(5));
  expect(shown('strangers', { deals, settings: { roadmap: { strangers: 5 } } })).toEqual([5, 5, 'met']);
  expect(shown('strangers', { settings: { roadmap: { strangers: 0 } } })).toEqual([0, 0, 'met']);
});
