import { expect, test } from 'vitest';
import { changedTexts, changedValues, stateKey, stateOn } from '../../../src/domain/history/history';
import { day } from '../ledger-grid';
import { cellDay, pastOf } from '../work/work-tabs';

const [monday, friday, today] = [day('2026-05-11'), day('2026-05-15'), day('2026-05-20')];
const past = pastOf([
  {
    day: cellDay('2026-05-15'),
    kind: '캔버스 고침',
    subject: 'decision',
    field: 'design',
    before: '종이',
    after: 'QR',
  },
  { day: cellDay('2026-05-11'), kind: '캔버스 고침', subject: 'decision', field: 'design', before: '', after: '종이' },
  { day: cellDay('2026-05-11'), kind: 'Weekly record', subject: 'ownerMinutes', value: 320 },
  { day: '', kind: '캔버스 고침', subject: 'decision', field: 'design', after: '날짜 없음' },
]);

test('what a box said on a day is what its last row up to that day says', () => {
  const on = (when: number) => stateOn(past, 'canvas', when).get(stateKey('decision', 'design'))?.after;
  expect(on(monday - 1)).toBeUndefined();
  expect(on(monday)).toBe('종이');
  expect(on(friday - 1)).toBe('종이');
  expect(on(friday)).toBe('QR');
});

test('only a text that changed is kept, with what it said before', () => {
  const now = [
    { subject: 'decision', name: '결정', field: 'design', text: 'QR' },
    { subject: 'pool', name: '단골풀', field: 'design', text: '밴드' },
    { subject: 'pool', name: '단골풀', field: 'next', text: '' },
  ];
  expect(changedTexts(past, 'canvas', now, today)).toEqual([
    { day: today, kind: 'canvas', subject: 'pool', name: '단골풀', field: 'design', before: '', after: '밴드' },
  ]);
  expect(
    changedTexts(past, 'canvas', [{ subject: 'decision', name: '결정', field: 'design', text: '' }], today),
  ).toEqual([
    { day: today, kind: 'canvas', subject: 'decision', name: '결정', field: 'design', before: 'QR', after: '' },
  ]);
});

test('a number is kept when it differs from the last one, and not while it is unknown', () => {
  const value = (value: number | null) => [{ subject: 'ownerMinutes', name: '오너 시간', value }];
  expect(changedValues(past, value(320), today)).toEqual([]);
  expect(changedValues(past, value(null), today)).toEqual([]);
  expect(changedValues(past, value(0), today)).toEqual([
    { day: today, kind: 'progress', subject: 'ownerMinutes', name: '오너 시간', value: 0 },
  ]);
});

test('the same share of more weeks is kept too, for it says another thing', () => {
  const kept = (value: number, after: string) => [{ subject: 'weeksWithinLimits', name: '', value, after }];
  const row = { kind: '주간 기록', subject: 'weeksWithinLimits', value: 100, after: '2/2' };
  const before = pastOf([{ ...row, day: cellDay('2026-04-06') }]);
  expect(changedValues(before, kept(100, '2/2'), today)).toEqual([]);
  expect(changedValues(before, kept(100, '7/7'), today)).toMatchObject([{ value: 100, after: '7/7' }]);
});
