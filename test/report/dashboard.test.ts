import { expect, test } from 'vitest';
import type { Cohort } from '../../src/domain/cohorts';
import type { ChannelFigures, Figures, MonthFigures, StageFigures } from '../../src/domain/figures';
import type { Forecast } from '../../src/domain/forecast';
import type { Scorecard, ScorecardNumber } from '../../src/domain/scorecard';
import { cardColumn } from '../../src/report/dashboard/cards';
import { monthColumns } from '../../src/report/dashboard/columns';
import { dashboardLayout } from '../../src/report/dashboard/layout';
import {
  ADVICE,
  CARDS,
  CHART_ROWS,
  chartAreas,
  dashboardPlaces,
  HEIGHT,
  heatMap,
  pageChannels,
  scores,
  WIDTH,
} from '../../src/report/dashboard/places';
import { type DashboardInput, dashboardValues, type Insight } from '../../src/report/dashboard/values';
import type { Area, Values } from '../../src/report/output-tab';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';

const quiet: StageFigures = {
  applications: 0,
  firstExperience: 0,
  decisions: 0,
  baseRegulars: 0,
  activeRegulars: 0,
  closingRegulars: 0,
  decisionRate: null,
  activeRate: null,
  sales: 0,
  orders: 0,
  averageOrder: null,
  regularSales: null,
  unregisteredSales: 0,
};
const april: MonthFigures = {
  ...quiet,
  month: '2026-04',
  applications: 40,
  firstExperience: 20,
  decisions: 5,
  closingRegulars: 5,
  decisionRate: 0.25,
  sales: 1234567,
  orders: 30,
  averageOrder: 41152,
};
const may: MonthFigures = {
  ...quiet,
  month: '2026-05',
  firstExperience: 6,
  decisions: 3,
  baseRegulars: 5,
  activeRegulars: 4,
  closingRegulars: 8,
  decisionRate: 0.5,
  activeRate: 0.8,
  sales: 2000000,
};
const june: MonthFigures = { ...quiet, month: '2026-06' };
const channel = (name: string, firstExperience: number, over: Partial<ChannelFigures> = {}): ChannelFigures => ({
  month: '2026-05',
  channel: name,
  visits: null,
  applications: 0,
  firstExperience,
  decisions: 0,
  sales: 0,
  cost: null,
  ...over,
});

const noForecast: Forecast = {
  reason: 'too-short',
  method: null,
  from: null,
  to: null,
  monthsKnown: 0,
  backtest: null,
  months: null,
};
const QUIET: Insight = {
  cohorts: [],
  guidance: { bottleneck: null, scorecard: null, forecast: { sales: noForecast, regulars: noForecast } },
  anomalies: { lastWeek: null, series: [], signals: [] },
  parts: [],
  channelCosts: [],
};

function input(over: Partial<Figures> = {}, rest: Partial<DashboardInput> = {}): DashboardInput {
  const figures: Figures = {
    asOf: '2026-06-10',
    rows: 12,
    rowCounts: { read: 12, counted: 9, leftOut: 1, notDone: 2 },
    issues: [],
    months: [april, may, june],
    weeks: [],
    channels: [],
    ...over,
  };
  const other = { figures, rules: { ...DEFAULT_SETTINGS, decisionRule: 'purchases' as const } };
  return {
    lang: 'ko',
    settings: DEFAULT_SETTINGS,
    figures,
    other,
    applicationsFrom: '2026-04',
    exampleRows: 0,
    insight: QUIET,
    ...rest,
  };
}

const at = (values: Values, row: number, column: number) => values[row - 1]?.[column - 1];
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
  expect(at(values, CARDS.before, cardColumn(3))).toBe('전달 25.0%');
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

test('months before the first record are dashes under their name, and zero is shown as zero', () => {
  const values = dashboardValues(input());
  expect(monthRow(values, '2026-03')).toMatchObject({ month: '2026-03', sales: '–', decisions: '–' });
  expect(monthRow(values, '2026-06')).toMatchObject({ sales: 0, averageOrder: '–', regularSales: '–' });
});

test('thirteen months reach back to the same month a year ago', () => {
  const { first, rows } = dashboardPlaces.inForce.months;
  const labels = dashboardValues(input())
    .slice(first - 1, first - 1 + rows)
    .map(cells => cells[0]);
  expect([labels[0], labels.at(-1)]).toEqual(['2025-06', '2026-06']);
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

const score = (over: Partial<ScorecardNumber>): ScorecardNumber => ({
  metric: 'sales',
  owner: { person: null, taker: 'owner' },
  target: null,
  targetFrom: null,
  values: [500, 900],
  counts: [null, null],
  of: null,
  state: 'noTarget',
  weeksOff: 0,
  ...over,
});

const decided = score({
  metric: 'decisionRate',
  owner: { person: '이강사', taker: 'staff' },
  target: 0.6,
  values: [0.75, 0.5],
  counts: [
    { part: 3, whole: 4 },
    { part: 10, whole: 20 },
  ],
  state: 'offTrack',
  weeksOff: 1,
});

const scorecard: Scorecard = {
  weeks: ['2026-05-25', '2026-06-01'],
  numbers: [score({ target: 600 }), decided],
  todo: [
    { metric: 'decisionRate', owner: { person: '이강사', taker: 'staff' }, target: 0.6, lastWeek: 0.5, weeksOff: 1 },
  ],
};

function advised(over: Partial<Insight['guidance']> & Partial<Pick<Insight, 'anomalies'>>, lang: 'ko' | 'en' = 'ko') {
  const { anomalies = QUIET.anomalies, ...guidance } = over;
  const insight = { ...QUIET, anomalies, guidance: { ...QUIET.guidance, ...guidance } };
  const values = dashboardValues(input({}, { insight, lang }));
  return Array.from({ length: ADVICE.rows }, (_, row) => at(values, ADVICE.first + row, 1 + ADVICE.label));
}

test('on top stand where to begin, what the week asks for, what is unusual and what is to come, in words', () => {
  const miss = {
    rate: 'decisionRate' as const,
    target: 0.5,
    actual: 0.2,
    part: 4,
    whole: 20,
    low: 0.08,
    high: 0.41,
    extraRegulars: 1.96,
  };
  const bottleneck = { months: ['2026-03', '2026-05'], missed: [miss], unclear: [], met: [], unknown: [] };
  const limits = { mean: 5, lower: 2, upper: 8 };
  const signals = [
    { week: '2026-06-01', metric: 'orders' as const, kind: 'runAbove' as const, value: 6, ...limits },
    {
      week: '2026-06-01',
      metric: 'sales' as const,
      kind: 'below' as const,
      value: 1000,
      mean: 2e6,
      lower: 1e6,
      upper: 3e6,
    },
    { week: '2026-05-25', metric: 'visits' as const, kind: 'above' as const, value: 99, ...limits },
  ];
  const anomalies = { lastWeek: '2026-06-01', series: [], signals };
  const month = { month: '2026-07', low: 9e5, expected: 1e6, high: 11e5 };
  const forecast = { sales: { ...noForecast, reason: null, months: [month] }, regulars: noForecast };
  const [first, week, unusual, ahead] = advised({ bottleneck, scorecard, anomalies, forecast });
  expect(first).toContain('50.0%로 올리면 한 달에 활성 단골이 약 2.0명');
  expect(first).toContain('2026-03~2026-05에는 첫 거래 20명에 결정 4명');
  expect(week).toBe('결정률: 지난주 50.0%, 목표 60.0%. 이번에 목표를 밑돌았습니다. 맡은 사람: 이강사');
  expect(unusual).toBe('지난주 매출 1,000: 평소(1,000,000~3,000,000)보다 적습니다. 그런 숫자가 1개 더 있습니다.');
  expect(ahead).toContain('2026-07: 약 1,000,000');
  const english = advised({ bottleneck, scorecard, anomalies, forecast }, 'en');
  expect(english.filter(sentence => /[가-힣]/.test(String(sentence).replace('이강사', '')))).toEqual([]);
});

test('while nothing can be said the page says what is needed for it', () => {
  expect(advised({})).toEqual([
    '설정에 목표 비율을 적으면 어디를 먼저 손볼지 알려 드립니다.',
    '업무분담에 숫자마다 목표를 적으면 할 일을 골라 드립니다.',
    '평소가 어떤지 알려면 몇 주 더 기록해야 합니다.',
    '아직 예측하지 않습니다. 처음부터 끝까지 적은 달이 열다섯 달 모이면 시작합니다.',
  ]);
});

test('the scorecard marks what missed its target, and rates of few people stand as counts that miss nothing', () => {
  const insight = { ...QUIET, guidance: { ...QUIET.guidance, scorecard } };
  const values = dashboardValues(input({}, { insight }));
  const line = (row: number) => values[scores.header - 1 + row]?.filter(cell => cell !== '');
  expect(line(0)).toEqual(['숫자 (담당)', '목표', '05-25', '06-01']);
  expect(line(1)).toEqual(['매출', '600', '▼ 500', '900']);
  expect(line(2)).toEqual(['결정률 (이강사)', '60.0%', '3 / 4', '▼ 50.0%']);
  // what is off track is what the chart draws, with its target beside it
  const { row, column, rows } = chartAreas.weeks;
  const drawn = values.slice(row - 1, row - 1 + rows).map(cells => cells.slice(column - 1, column + 2));
  expect([drawn[0], ...drawn.slice(-2)]).toEqual([
    ['주 시작일', '결정률', '목표'],
    ['05-25', 0.75, 0.6],
    ['06-01', 0.5, 0.6],
  ]);
});

const cohort = (month: string, size: number, active: number[]): Cohort => ({
  cohort: month,
  size,
  active: [size, ...active],
  amount: [],
  repeat: {
    30: { ripe: 0, converted: 0 },
    60: { ripe: 0, converted: 0 },
    90: { ripe: 0, converted: 0 },
    180: { ripe: 0, converted: 0 },
    365: { ripe: 0, converted: 0 },
  },
});

test('the heat map: rates of months that are over, counts of few people, a dot where it is too early', () => {
  const cohorts = [cohort('2026-03', 20, [10, 5, 4]), cohort('2026-04', 4, [3, 1]), cohort('2026-05', 30, [9])];
  const rowsOn = (asOf: string) => {
    const values = dashboardValues(input({ asOf }, { insight: { ...QUIET, cohorts } }));
    const from = heatMap.column - 1;
    return values.slice(heatMap.first - 1, heatMap.first + 3).map(cells => cells.slice(from, from + heatMap.columns));
  };
  expect(rowsOn('2026-06-10')).toEqual([
    // 13 of 24 after one month, 5 of 20 after two
    ['모두', 54, 13 / 24, 0.25, '·', '·', '·'],
    ['2026-03', 20, 0.5, 0.25, '·', '·', '·'],
    ['2026-04', 4, '3 / 4', '·', '·', '·', '·'],
    ['2026-05', 30, '·', '·', '·', '·', '·'],
  ]);
  expect(rowsOn('2026-06-30').map(cells => cells.slice(2, 5))).toEqual([
    [22 / 54, 6 / 24, 0.2],
    [0.5, 0.25, 0.2],
    ['3 / 4', '1 / 4', '·'],
    [0.3, '·', '·'],
  ]);
});

test('the sales chart parts each month by whose money it was', () => {
  const from = { new: { sales: 10 }, returning: { sales: 20 }, regulars: { sales: 30 }, unregistered: { sales: 40 } };
  const insight = { ...QUIET, parts: [{ month: '2026-05', from }] };
  const values = dashboardValues(input({}, { insight }));
  const { row, column, rows } = chartAreas.sales;
  const drawn = values.slice(row - 1, row - 1 + rows).map(cells => cells.slice(column - 1, column + 4));
  expect(drawn[0]).toEqual(['월', '단골', '다시 온 손님', '처음 산 손님', '미등록']);
  expect(drawn.find(([month]) => month === '2026-05')).toEqual(['2026-05', 30, 20, 10, 40]);
});

test('the first page has the channels with what they cost and bring', () => {
  const channels = [channel('소개', 3, { sales: 900 }), channel('광고', 5, { sales: 500, cost: 200, decisions: 1 })];
  const insight = { ...QUIET, channelCosts: [{ channel: '광고', cac: 36.4, roas: 2.5 }] };
  const values = dashboardValues(input({ channels }, { insight }));
  const lines = values.slice(pageChannels.header - 1, pageChannels.first + 1).map(cells => cells.slice(0, 7));
  expect(lines).toEqual([
    ['첫 유입채널', '신규 경험', '결정', '매출', '광고비', '새 고객당 비용', '광고비 대비 매출'],
    ['광고', 5, 1, 500, 200, 36.4, 2.5],
    ['소개', 3, 0, 900, '–', '–', '–'],
  ]);
});

test('each chart reads a label column and has its names on top', () => {
  const values = dashboardValues(input({ channels: [channel('소개', 3, { visits: 7, decisions: 2 })] }));
  for (const { key, area } of dashboardLayout('ko', 0).charts) {
    expect([key, typeof at(values, area.row, area.column + 1)]).toEqual([key, 'string']);
    expect([key, typeof at(values, area.row + 1, area.column)]).toEqual([key, 'string']);
  }
  const { row, column } = chartAreas.funnel;
  expect([1, 2, 3, 4, 5].map(i => at(values, row + i, column + 1))).toEqual([7, 0, 6, 3, 4]);
});
