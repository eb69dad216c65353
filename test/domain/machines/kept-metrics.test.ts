import { expect, test } from 'vitest';
import { keptMetrics } from '../../../src/domain/machines/kept-metrics';
import { decodeKpis } from '../../../src/schema/decode-kpis';
import { contextFor, day, figuresOf, settingsWith } from '../ledger-grid';

const columns = ['거래일', '구분', '고객', '금액'];

function keptOf(deals: readonly (readonly unknown[])[], kpis: readonly (readonly unknown[])[] = []): string[] {
  const { figures, applicationsFrom, keptWeeks } = figuresOf({ deals: [columns, ...deals] });
  const grid = { cells: [['시작일', '채널', '유입'], ...kpis] };
  return [
    ...keptMetrics({
      weeks: figures.weeks,
      keptWeeks,
      hasApplications: applicationsFrom !== null,
      kpis: decodeKpis(grid, contextFor(settingsWith(), '2026-05-31')).table,
      today: day('2026-05-31'),
    }),
  ].sort();
}

test('sales of the last four weeks are enough for sales, the average order and who came first', () => {
  expect(keptOf([['2026-05-20', '거래', '김', 1000]])).toEqual([
    'averageOrder',
    'decisionRate',
    'firstExperience',
    'sales',
  ]);
});

test('sales of longer ago are not', () => {
  expect(keptOf([['2026-04-20', '거래', '김', 1000]])).toEqual([]);
});

test('regulars who are known from earlier are no data of these weeks', () => {
  const joined = [
    ['2026-03-20', '거래', '김', 1000],
    ['2026-03-21', '멤버십가입', '김', ''],
  ];
  expect(keptOf(joined)).toEqual([]);
  expect(keptOf([...joined, ['2026-05-20', '신청', '이', '']])).toContain('activeRate');
});

test('first experiences that stand in for applications are none', () => {
  expect(keptOf([['2026-05-20', '거래', '김', 1000]])).not.toContain('applications');
  expect(keptOf([['2026-05-20', '신청', '김', '']])).toEqual(['applications', 'experienceRate']);
});

test('visits of the last four weeks are, and with applications their rate', () => {
  expect(keptOf([['2026-05-20', '신청', '김', '']], [['2026-05-18', '플레이스', 12]])).toEqual([
    'applicationRate',
    'applications',
    'experienceRate',
    'visits',
  ]);
  expect(keptOf([], [['2026-05-03', '플레이스', 12]])).toEqual([]);
  expect(keptOf([], [['2026-05-04', '플레이스', 0]])).toEqual([]);
});
