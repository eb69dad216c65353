import { expect, test } from 'vitest';
import { fandom } from '../../../sheets-templates/fandom';
import type { Lang } from '../../../sheets-templates/types';
import { fandomFigures } from '../../../src/domain/fandom/fandom';
import { fandomSections } from '../../../src/report/pages/fandom';
import { peopleTalk } from '../../../src/report/pages/people-talk';
import { decodeGrid } from '../../../src/schema/decode-grid';
import { contextFor, day, settingsWith } from '../../domain/ledger-grid';
import { cellDay, gridOf, type Rows } from '../../domain/work/work-tabs';
import { lines } from './page-lines';

function fandomLines(rows: Rows | null, lang: Lang = 'ko'): string[] {
  const grid = gridOf([
    { person: '', stage: '', channel: '', applied: '', trial: '', settled: '', fan: '', left: '', referredBy: '' },
    ...(rows ?? []),
  ]);
  const { table } = decodeGrid(fandom, grid, contextFor(settingsWith(), '2026-05-31'));
  return lines(fandomSections(rows && fandomFigures(table, day('2026-05-31')), peopleTalk(lang)));
}

test('staff fandom warns before anything else, names nobody, and shows few people as counts', () => {
  const said = fandomLines([
    {
      person: '김비밀',
      applied: cellDay('2025-08-01'),
      trial: cellDay('2025-08-05'),
      settled: cellDay('2025-09-01'),
      channel: '지인',
      referredBy: '손님',
    },
    { person: '이비밀', applied: cellDay('2026-05-01'), trial: cellDay('2026-05-05'), channel: '구인 글' },
  ]);
  expect(said.slice(0, 2)).toEqual(['# 공유하기 전에', expect.stringContaining('공유받은 사람은 누구나')]);
  expect(said).toEqual(
    expect.arrayContaining([
      '[탭 숨기기]',
      expect.stringContaining('숨겨도 보호되지 않습니다'),
      '6개월 유지 | 1 / 1 | 정착한 지 6개월이 지난 사람 가운데 그때까지 있던 사람',
      '지원 (12개월) | 2명 | 모두 2명',
      '추천으로 정착 | 1 / 1',
      '체험근무 → 정착 결정 | 1 / 1 | 기다림 1',
      '정착 결정 → 팬 직원 | 0 / 1',
      '지인 | 1 | 1',
    ]),
  );
  expect(said.join()).not.toContain('비밀');
});

test('ten people and more have a percent beside their counts', () => {
  const settled = Array.from({ length: 12 }, (_, index) => ({
    person: `${index}`,
    settled: cellDay('2025-01-01'),
    left: index < 3 ? cellDay('2025-02-01') : '',
  }));
  expect(fandomLines(settled)).toContain(
    '6개월 유지 | 75% (9 / 12) | 정착한 지 6개월이 지난 사람 가운데 그때까지 있던 사람',
  );
});

test('without the tab it says what the tab brings, and the warning comes with the button that adds it', () => {
  expect(fandomLines(null, 'en')).toEqual([
    '# ',
    expect.stringContaining('Follows staff'),
    '# Before you share',
    expect.stringContaining('everyone the file is shared with'),
    '[Add the staff fandom tab]',
  ]);
});
