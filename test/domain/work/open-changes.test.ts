import { expect, test } from 'vitest';
import { loggedRuns, runKey, runNamed, waitingChanges } from '../../../src/domain/work/open-changes';
import { bookOf, cellDay } from './work-tabs';

const { works } = bookOf({
  spa: [
    { id: 'S-1', stage: '신청', task: '안내', process: '1 문자' },
    { id: 'S-2', stage: '경험', task: '리포트', process: '1 사진' },
  ],
  digilog: [
    { id: 'L-1', day: cellDay('2026-05-02'), work: '안내', result: '막힘', change: '주차 안내', decision: '' },
    { id: 'L-2', day: cellDay('2026-05-01'), work: '리포트', result: '막힘', change: '먼저 찍기', decision: '' },
    { id: 'L-3', day: cellDay('2026-05-03'), work: '안내', result: '막힘', change: '전화', decision: '보류' },
    { id: 'L-4', day: cellDay('2026-05-04'), work: '안내', result: '막힘', change: '카톡', decision: '반영' },
    { id: 'L-5', day: cellDay('2026-05-04'), work: '안내', result: '막힘', change: '편지', decision: '기각' },
    { id: '', day: cellDay('2026-05-02'), work: '리포트', result: '그대로 됨', change: '', decision: '' },
  ],
});

test('runs of all work stand together, the latest first, of one day the one written last', () => {
  expect(loggedRuns(works).map(({ work, run }) => `${work.name} ${runKey(run)}`)).toEqual([
    '안내 L-5',
    '안내 L-4',
    '안내 L-3',
    '리포트 #7',
    '안내 L-1',
    '리포트 L-2',
  ]);
});

test('changes that wait: undecided and on hold, the longest waiting first; decided ones and runs without a change do not', () => {
  const { open, held } = waitingChanges(works);
  expect(open.map(({ run }) => run.id)).toEqual(['L-2', 'L-1']);
  expect(held.map(({ run }) => run.id)).toEqual(['L-3']);
});

test('a run is found by its ID, and by its row while it has none', () => {
  expect(runNamed(works, 'L-3')?.run.change).toBe('전화');
  expect(runNamed(works, '#7')?.work.name).toBe('리포트');
  expect(runNamed(works, '#2')).toBeNull();
  expect(runNamed(works, 'L-9')).toBeNull();
});
