import { expect, test } from 'vitest';
import type { MonthFigures } from '../../src/domain/figures';
import { cardColumn } from '../../src/report/dashboard/cards';
import { monthColumns } from '../../src/report/dashboard/columns';
import { dashboardLayout } from '../../src/report/dashboard/layout';
import {
  ADVICE,
  BANNER,
  CARDS,
  CHART_ROWS,
  chartAreas,
  dashboardPlaces,
  HEIGHT,
  heatMap,
  pageChannels,
  ROWS_LINE,
  scores,
  type TablePlace,
  WIDTH,
} from '../../src/report/dashboard/places';
import { dashboardValues } from '../../src/report/dashboard/values';
import type { Area, Values } from '../../src/report/output-tab';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { april, at, channel, input, june, may, quiet } from './dashboard-input';

const monthRow = (values: Values, month: string) => {
  const { first, rows } = dashboardPlaces.inForce.months;
  const line = values.slice(first - 1, first - 1 + rows).find(cells => cells[0] === month) ?? [];
  return Object.fromEntries(monthColumns.map((key, i) => [key, line[i]]));
};

test('the cards show the last month that is over, beside the month before', () => {
  const values = dashboardValues(input());
  expect(at(values, CARDS.value, 1)).toBe('2026-05');
  expect(at(values, CARDS.value, cardColumn(0))).toBe(2000000);
  expect(at(values, CARDS.before, cardColumn(0))).toBe('전달 1,234,567');
  expect(at(values, CARDS.before, cardColumn(3))).toBe('전달 25%');
});

test('months in which nobody kept the ledger are passed over', () => {
  const july: MonthFigures = { ...quiet, month: '2026-07' };
  const values = dashboardValues(input({ asOf: '2026-08-10', months: [april, may, june, july] }));
  expect(at(values, CARDS.value, 1)).toBe('2026-05');
});

test('money in a sentence has the digits of its currency', () => {
  const dollars = input({}, { settings: { ...DEFAULT_SETTINGS, currency: 'USD' }, lang: 'en' });
  expect(at(dashboardValues(dollars), CARDS.before, cardColumn(0))).toBe('before: 1,234,567.00');
});

test('on the last day of a month that month is over', () => {
  const values = dashboardValues(input({ asOf: '2026-05-31', months: [april, may] }));
  expect(at(values, CARDS.value, 1)).toBe('2026-05');
  expect(at(dashboardValues(input({ asOf: '2026-05-30', months: [april, may] })), CARDS.value, 1)).toBe('2026-04');
});

test('a rate of few people stands as counts, one of many as a fraction, one of nobody as a dash', () => {
  const values = dashboardValues(input());
  expect(monthRow(values, '2026-05')).toMatchObject({ decisionRate: '3 / 6', activeRate: '4 / 5' });
  expect(monthRow(values, '2026-04')).toMatchObject({ decisionRate: 0.25, activeRate: '–' });
});

test('months before the first record are blank, zero is shown as zero, and the month under way says so', () => {
  const values = dashboardValues(input());
  const { first, rows, columns } = dashboardPlaces.inForce.months;
  // April is the first: ten months before it
  expect(values.slice(first - 1, first - 1 + rows - 3).flatMap(cells => cells.slice(0, columns.length))).toEqual(
    Array.from({ length: (rows - 3) * columns.length }, () => ''),
  );
  expect(monthRow(values, '2026-06 (진행 중)')).toMatchObject({ sales: 0, averageOrder: '–', regularSales: '–' });
});

test('thirteen months reach back to the same month a year ago', () => {
  const { first, rows } = dashboardPlaces.inForce.months;
  const year = Array.from({ length: 14 }, (_, i) => ({
    ...quiet,
    month: i < 8 ? `2025-${String(i + 5).padStart(2, '0')}` : `2026-0${i - 7}`,
  }));
  const labels = dashboardValues(input({ months: year }))
    .slice(first - 1, first - 1 + rows)
    .map(cells => cells[0]);
  expect([labels[0], labels.at(-1)]).toEqual(['2025-06', '2026-06 (진행 중)']);
});

test('beyond ten channels the smallest stand together, and the unknown comes last', () => {
  const channels = [
    channel('unknown', 99),
    ...Array.from({ length: 12 }, (_, i) => channel(`채널${i}`, 12 - i, { sales: 100, cost: i, visits: 10 })),
  ];
  const { first, rows } = dashboardPlaces.inForce.channels;
  const lines = dashboardValues(input({ channels })).slice(first - 1, first - 1 + rows);
  expect(lines.map(cells => cells[0])).toEqual([
    ...Array.from({ length: 10 }, (_, i) => `채널${i}`),
    '그 밖의 채널 2곳',
    '알 수 없음',
  ]);
  expect(lines[10]?.[1]).toBe(20);
  expect(lines[10]?.[4]).toBe(3);
});

test('without recorded applications their rates are dashes, not a flattering 100 %', () => {
  const channels = [channel('인스타그램', 20, { applications: 20, visits: 50 })];
  const row = (applicationsFrom: string | null) =>
    dashboardValues(input({ channels }, { applicationsFrom }))[dashboardPlaces.inForce.channels.first - 1];
  expect(row('2026-05')?.slice(3, 6)).toEqual([0.4, 20, 1]);
  for (const from of [null, '2026-06']) expect(row(from)?.slice(3, 6)).toEqual(['–', 20, '–']);
});

test('applications never recorded are no number, in months, weeks and channels alike', () => {
  const weeks = ['2026-05-04', '2026-05-11', '2026-05-18'].map(week => ({ ...quiet, week, applications: 7 }));
  const channels = [channel('소개', 20, { applications: 20 })];
  const months = [april, { ...may, applications: 9 }, { ...june, applications: 2 }];
  const shown = (applicationsFrom: string | null) => {
    const values = dashboardValues(input({ weeks, channels, months }, { applicationsFrom }));
    const column = (place: TablePlace) => {
      const at = place.columns.indexOf('applications');
      const lines = values.slice(place.first - 1, place.first - 1 + place.rows);
      return lines.filter(cells => cells[0] !== '').map(cells => cells[at]);
    };
    return [dashboardPlaces.inForce, dashboardPlaces.other].map(({ months, weeks, channels }) =>
      [months, weeks, channels].map(column),
    );
  };
  const [mine, other] = shown('2026-05-17');
  // 17 May is the last day of the second week
  expect(mine).toEqual([['–', 9, 2], ['–', 7, 7], [20]]);
  expect(other).toEqual(mine);
  expect(shown('2026-05-18')[0]?.[1]).toEqual(['–', '–', 7]);
  expect(shown(null)[0]).toEqual([['–', '–', '–'], ['–', '–', '–'], ['–']]);
});

test('both decision rules have their tables, each saying which it is', () => {
  const values = dashboardValues(input());
  expect(at(values, dashboardPlaces.inForce.months.heading, 1)).toBe('월별 (결정 기준: 멤버십 가입)');
  expect(at(values, dashboardPlaces.other.months.heading, 1)).toBe('월별 (결정 기준: 2번째 구매일)');
});

test('an empty ledger says what to do instead of showing noughts', () => {
  const empty = input({ months: [], rowCounts: { read: 0, counted: 0, leftOut: 0, notDone: 0 } });
  expect(at(dashboardValues(empty), 3, 1)).toBe('거래장부에 첫 줄을 적고 새로고침하면 숫자가 나타납니다.');
  expect(at(dashboardValues({ ...empty, lang: 'en' }), CARDS.value, 1)).toBe('–');
});

test('every refresh writes the same rectangle, whatever there is to show', () => {
  for (const values of [dashboardValues(input()), dashboardValues(input({ months: [] }, { lang: 'en' }))]) {
    expect(values.length).toBe(HEIGHT);
    expect(new Set(values.map(cells => cells.length))).toEqual(new Set([WIDTH]));
  }
});

test('no two tables, cards or chart numbers share a cell, and all lie inside the tab', () => {
  const { inForce, other } = dashboardPlaces;
  const tables = [inForce, other].flatMap(({ months, weeks, channels }) => [months, weeks, channels]);
  const areas: Area[] = [
    ...tables.map(t => ({ row: t.heading, column: 1, rows: t.rows + 2, columns: t.columns.length })),
    ...Object.values(chartAreas),
    { row: CARDS.label, column: 1, rows: 3, columns: WIDTH },
    { row: ADVICE.first, column: 1, rows: ADVICE.rows, columns: WIDTH },
    { row: dashboardPlaces.charts, column: 1, rows: CHART_ROWS, columns: WIDTH },
    ...[pageChannels, heatMap].map(t => ({ row: t.heading, column: t.column, rows: t.rows + 2, columns: t.columns })),
    { row: scores.heading, column: 1, rows: scores.rows + 2, columns: WIDTH },
  ];
  const taken = new Set<string>();
  for (const { row, column, rows, columns } of areas) {
    expect(row + rows - 1).toBeLessThanOrEqual(HEIGHT);
    expect(column + columns - 1).toBeLessThanOrEqual(WIDTH);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        expect(taken.has(`${r},${c}`)).toBe(false);
        taken.add(`${r},${c}`);
      }
    }
  }
});

test('each chart reads a label column and has its names on top', () => {
  const values = dashboardValues(input({ channels: [channel('소개', 3, { visits: 7, decisions: 2 })] }));
  for (const { key, area } of dashboardLayout('ko', 0).charts) {
    expect([key, typeof at(values, area.row, area.column + 1)]).toEqual([key, 'string']);
    expect([key, typeof at(values, area.row + 1, area.column)]).toEqual([key, 'string']);
  }
  const { row, column } = chartAreas.funnel;
  expect([1, 2, 3, 4].map(i => at(values, row + i, column + 1))).toEqual([0, 6, 3, '']);
});

test('a week of which the ledgers do not tell stands in its table without noughts', () => {
  const weeks = ['2026-06-01', '2026-06-08'].map(week => ({ ...quiet, week }));
  const values = dashboardValues(input({ weeks }, { keptWeeks: [true, false] }));
  const { first, rows, columns } = dashboardPlaces.inForce.weeks;
  const sales = columns.indexOf('sales') + 1;
  expect([1, sales].map(column => at(values, first + rows - 2, column))).toEqual(['2026-06-01', 0]);
  expect([1, sales].map(column => at(values, first + rows - 1, column))).toEqual(['2026-06-08 (진행 중)', '–']);
});

test('books that end long ago say so, and their tables and charts end with them', () => {
  const weeks = ['2026-05-18', '2026-05-25', '2026-06-01', '2026-06-08'].map(week => ({ ...quiet, week }));
  const shown = (asOf: string, lastRecord: string | null) => {
    const values = dashboardValues(input({ asOf, weeks }, { lastRecord }));
    const column = (place: TablePlace) =>
      values
        .slice(place.first - 1, place.first - 1 + place.rows)
        .map(cells => cells[0])
        .filter(Boolean);
    const { row, column: at, rows } = chartAreas.sales;
    return {
      banner: values[BANNER - 1]?.[0],
      months: column(dashboardPlaces.inForce.months),
      weeks: column(dashboardPlaces.inForce.weeks),
      chart: values
        .slice(row, row - 1 + rows)
        .map(cells => cells[at - 1])
        .filter(Boolean),
      scores: values[scores.first - 1]?.[0],
    };
  };
  expect(shown('2026-06-29', '2026-05-29')).toMatchObject({
    banner: '',
    months: ['2026-04', '2026-05', '2026-06 (진행 중)'],
  });
  expect(shown('2026-06-30', '2026-05-29')).toEqual({
    banner: '마지막 기록은 2026-05-29입니다. 표와 차트는 그때까지만 보여 줍니다.',
    months: ['2026-04', '2026-05'],
    weeks: ['2026-05-18', '2026-05-25'],
    chart: ['2026-04', '2026-05'],
    scores: '마지막 기록 뒤로 한 달이 넘어 보여 줄 주가 없습니다.',
  });
  expect(shown('2026-06-30', null).banner).toBe('');
});

test('the week under way says so until its last day', () => {
  const weeks = ['2026-06-01', '2026-06-08'].map(week => ({ ...quiet, week }));
  const last = (asOf: string) => {
    const { first, rows } = dashboardPlaces.inForce.weeks;
    return dashboardValues(input({ asOf, weeks }))[first - 1 + rows - 1]?.[0];
  };
  expect([last('2026-06-13'), last('2026-06-14')]).toEqual(['2026-06-08 (진행 중)', '2026-06-08']);
});

test('large counts of rows have separators, and a month that says nothing is no month before', () => {
  const values = dashboardValues(input({ rowCounts: { read: 20000, counted: 19999, leftOut: 0, notDone: 1 } }));
  expect(at(values, ROWS_LINE, 1)).toBe('거래장부 20,000줄 가운데 19,999줄을 셌습니다. 예약·취소 1줄은 세지 않습니다.');
  // nobody was a regular at the beginning of April
  expect(at(values, CARDS.before, cardColumn(5))).toBe('전달 기록 없음');
});
