import { expect, test } from 'vitest';
import { dashboardLayout } from '../../src/report/dashboard/layout';
import { chartAreas } from '../../src/report/dashboard/places';
import { dashboardValues } from '../../src/report/dashboard/values';
import { april, channel, input, june, may, QUIET } from './dashboard-input';

test('the first chart goes from who applied to who became a regular, visits beside the name', () => {
  const channels = [channel('소개', 6, { visits: 1235 })];
  const insight = { ...QUIET, newRegulars: [{ month: '2026-05', new: 2 }] };
  const values = dashboardValues(input({ channels, months: [april, { ...may, applications: 9 }, june] }, { insight }));
  const { row, rows } = chartAreas.funnel;
  expect(values.slice(row, row - 1 + rows).map(cells => cells.slice(0, 2))).toEqual([
    ['신청 9 (유입 1,235)', 9],
    ['신규 경험 6', 6],
    ['결정 3', 3],
    ['새 단골 2', 2],
  ]);
  const english = dashboardValues(
    input({ channels, months: [april, { ...may, applications: 9 }, june] }, { insight, lang: 'en' }),
  );
  // a longer name is cut by the chart
  expect(english[row]?.[0]).toBe('Applied 9 of 1,235');
});

test('charts of books without a record say under their axis when they are drawn', () => {
  for (const [lang, drawn, week] of [
    ['ko', '거래를 적으면 그려집니다', '한 주가 지나면 그려집니다'],
    ['en', 'Drawn after a sale', 'Drawn after a week'],
  ] as const) {
    const values = dashboardValues(input({ months: [], weeks: [] }, { lang, lastRecord: null }));
    const { funnel, weeks, sales } = chartAreas;
    expect(values[funnel.row]?.slice(0, 2)).toEqual([drawn, '']);
    expect(values[weeks.row + 6]?.slice(weeks.column - 1, weeks.column + 2)).toEqual([week, '', '']);
    expect(values[sales.row + 6]?.slice(sales.column - 1, sales.column + 4)).toEqual([drawn, '', '', '', '']);
  }
});

test('the funnel’s axis reaches four at least, so that its lines stand at whole numbers; a rate or money keeps its own', () => {
  const tops = dashboardLayout('ko', 0).charts.map(({ key, axisTop }) => [key, axisTop]);
  expect(tops).toEqual([
    ['funnel', 4],
    ['weeks', undefined],
    ['sales', undefined],
  ]);
});
