import { expect, test } from 'vitest';
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
