import { expect, test } from 'vitest';
import { canvasChanges, canvasDays, canvasLines, canvasOn } from '../../../src/domain/structure/canvas-versions';
import { parseIsoDay } from '../../../src/schema/day';
import { cellDay, pastOf } from '../work/work-tabs';
import { canvasWith } from './canvas-texts';

const past = pastOf([
  { day: cellDay('2026-03-02'), kind: '캔버스 고침', subject: 'decision', field: 'design', after: '전화로 권하기' },
  { day: cellDay('2026-03-02'), kind: '캔버스 고침', subject: 'decision', field: 'status', after: '설계만' },
  {
    day: cellDay('2026-04-10'),
    kind: '캔버스 고침',
    subject: 'decision',
    field: 'design',
    before: '전화로 권하기',
    after: 'QR로 가입',
  },
  { day: cellDay('2026-04-20'), kind: '업무 고침', subject: 'W-000001', field: 'process', after: '1 확인' },
  { day: cellDay('2026-05-01'), kind: '캔버스 고침', subject: 'decision', field: 'status', after: '일부 작동' },
  { day: cellDay('2026-05-01'), kind: '캔버스 고침', subject: 'revenue', field: 'goal', after: '6000000' },
]);

function on(iso: string) {
  return canvasOn(past, parseIsoDay(iso) ?? 0);
}

function filled(iso: string) {
  return on(iso).filter(({ text }) => text !== '');
}

test('the canvas of a day says what it said at its end', () => {
  expect(filled('2026-03-01')).toEqual([]);
  expect(filled('2026-03-02')).toEqual([
    { box: 'decision', field: 'design', text: '전화로 권하기' },
    { box: 'decision', field: 'status', text: 'designed' },
  ]);
  expect(filled('2026-04-30')[0]?.text).toBe('QR로 가입');
});

test('two days differ in what was changed between them, however often', () => {
  expect(canvasChanges(on('2026-03-02'), on('2026-05-31'))).toEqual([
    { box: 'revenue', field: 'goal', before: '', after: '6000000' },
    { box: 'decision', field: 'design', before: '전화로 권하기', after: 'QR로 가입' },
    { box: 'decision', field: 'status', before: 'designed', after: 'partial' },
  ]);
  expect(canvasChanges(on('2026-04-10'), on('2026-04-30'))).toEqual([]);
});

test('a comparison read backwards swaps before and after', () => {
  const forward = canvasChanges(on('2026-03-02'), on('2026-05-31'));
  const back = canvasChanges(on('2026-05-31'), on('2026-03-02'));
  expect(back.map(({ before, after, ...line }) => ({ ...line, before: after, after: before }))).toEqual(forward);
});

test('days with a change of the canvas, the latest first', () => {
  expect(canvasDays(past)).toEqual(['2026-05-01', '2026-04-10', '2026-03-02'].map(parseIsoDay));
});

test('every line a person writes is watched; the break-even, which follows from two of them, is not', () => {
  const lines = canvasLines(canvasWith({ revenue: { goal: 6_000_000, perRegular: 150_000, status: '작동' } }));
  // fifteen boxes with five lines, the sums with four
  expect(lines).toHaveLength(15 * 5 + 4);
  expect(
    lines.filter(({ box, text }) => box === 'revenue' && text !== '').map(({ field, text }) => [field, text]),
  ).toEqual([
    ['goal', '6000000'],
    ['perRegular', '150000'],
    ['status', 'working'],
  ]);
});

test('a box that cannot be found has changed nothing', () => {
  const canvas = { ...canvasWith({}), missing: ['decision' as const] };
  expect(canvasChanges(on('2026-05-31'), canvasLines(canvas)).map(({ box }) => box)).toEqual(['revenue']);
});

test('what was filled in before the first change stands until it is changed', () => {
  const first = [
    { box: 'decision' as const, field: 'design' as const, text: '예시의 설계' },
    { box: 'visit' as const, field: 'design' as const, text: '예시의 방문' },
  ];
  const day = (iso: string) => canvasOn(past, parseIsoDay(iso) ?? 0, first);
  expect(canvasChanges(day('2026-03-01'), day('2026-03-31'))).toEqual([
    { box: 'decision', field: 'design', before: '예시의 설계', after: '전화로 권하기' },
    { box: 'decision', field: 'status', before: '', after: 'designed' },
  ]);
});
