import { expect, test } from 'vitest';
import type { HistoryRow } from '../../src/domain/history/history';
import { knownRows, shownRow } from '../../src/report/history-words';

const row: HistoryRow = {
  day: 20_000,
  kind: 'canvas',
  subject: 'decision',
  name: '결정',
  field: 'status',
  before: '설계만',
  after: '작동',
  value: null,
  reason: '',
  metric: null,
  version: null,
  until: null,
};
const ofStep = { ...row, kind: 'progress', subject: 'step.structure', field: '', before: '' } as const;
const counts = 'engineBoxes 1/7 · breakEven 0/2';

test('a person reads which line of a box changed, and what a step asks for, in the language of the sheet', () => {
  expect(shownRow(row, 'ko').field).toBe('상태');
  expect(shownRow({ ...row, field: 'task' }, 'en').field).toBe('Task');
  expect(shownRow({ ...ofStep, after: counts }, 'ko').after).toBe(
    '엔진 칸마다 설계와 현재 상황이 있습니다 1/7 · 단골이 몇 명 필요한지 계산되어 있습니다 0/2',
  );
  expect(shownRow({ ...ofStep, after: counts }, 'en').after).toBe(
    'Each engine box has a design and a present state 1/7 · You know how many regulars it takes 0/2',
  );
});

test.each(['ko', 'en'] as const)(
  'what is written in %s is read as what was meant; rows of older versions too',
  lang => {
    const meant = [row, { ...row, field: 'perRegular' }, { ...row, kind: 'process', field: 'task' } as const];
    const kept = [...meant, { ...row, field: '' }, { ...ofStep, after: counts }];
    expect(knownRows(kept.map(each => shownRow(each, lang)))).toEqual(kept);
    expect(knownRows(kept)).toEqual(kept);
  },
);

test('words that are none of ours stay as they stand, and numbers in a changed text are no counts', () => {
  const typed = { ...row, field: '내 항목', after: '설계 1/7' };
  expect(knownRows([typed, { ...ofStep, after: '' }, { ...ofStep, after: '내 메모' }])).toEqual([
    typed,
    { ...ofStep, after: '' },
    { ...ofStep, after: '내 메모' },
  ]);
});
