import { expect, test } from 'vitest';
import type { Lang } from '../../sheets-templates/types';
import type { Forecast } from '../../src/domain/guidance/forecast';
import type { Scorecard, ScorecardNumber } from '../../src/domain/guidance/scorecard';
import type { Cohort } from '../../src/domain/repeat/cohorts';
import { forecastLines } from '../../src/report/dashboard/advice';
import { dashboardLayout } from '../../src/report/dashboard/layout';
import { ADVICE, chartAreas, HEAT_NOTE, heatMap, pageChannels, scores } from '../../src/report/dashboard/places';
import { dashboardValues, type Insight } from '../../src/report/dashboard/values';
import { adviceTexts } from '../../src/report/dashboard/words';
import { at, channel, input, noForecast, QUIET } from './dashboard-input';

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
  unreadGoals: 0,
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
  const bottleneck = { months: ['2026-03', '2026-04', '2026-05'], missed: [miss], unclear: [], met: [], unknown: [] };
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
  expect(first).toContain('50%로 올리면 한 달에 활성 단골이 약 2명');
  expect(first).toContain('2026년 3–5월에는 첫 거래 20명에 결정 4명');
  expect(week).toBe('결정률 (4주): 지난주 50%, 목표 60%. 이번에 목표를 밑돌았습니다. 맡은 사람: 이강사.');
  expect(unusual).toBe(
    '지난주 매출은 1,000원입니다. 이 가게의 평소 범위(1,000,000원 ~ 3,000,000원)보다 적습니다. 그런 숫자가 1개 더 있습니다. 무엇이 달랐는지 적어 두세요.',
  );
  expect(ahead).toContain('2026년 7월: 약 1,000,000원');
  const english = advised({ bottleneck, scorecard, anomalies, forecast }, 'en');
  expect(english.filter(sentence => /[가-힣]/.test(String(sentence).replace('이강사', '')))).toEqual([]);
});

test('the forecast is told whole: three months, what they rest on and how it did on the shop’s own past', () => {
  const months = ['2026-07', '2026-08', '2026-09'].map((month, at) => ({
    month,
    low: 9e5 + at,
    expected: 1e6 + at,
    high: 11e5 + at,
  }));
  const sales: Forecast = {
    reason: null,
    method: 'drift',
    from: '2025-01',
    to: '2026-06',
    monthsKnown: 18,
    backtest: { forecasts: 12, error: 81234.4, lastMonthError: 123456.7 },
    months,
  };
  const told = (forecast: Forecast, lang: Lang = 'ko') => {
    const insight = { ...QUIET.guidance, forecast: { sales: forecast, regulars: noForecast } };
    const source = { ...insight, anomalies: QUIET.anomalies, digits: 0, currency: 'KRW', lang };
    return forecastLines(source);
  };
  expect(told(sales)).toEqual([
    '매출',
    '2026년 7월: 약 1,000,000원. 다섯 번에 네 번은 900,000원에서 1,100,000원 사이에 듭니다.',
    '2026년 8월: 약 1,000,001원. 다섯 번에 네 번은 900,001원에서 1,100,001원 사이에 듭니다.',
    '2026년 9월: 약 1,000,002원. 다섯 번에 네 번은 900,002원에서 1,100,002원 사이에 듭니다.',
    '2025년 1월부터 2026년 6월까지 18개월을 보았습니다. 셈한 방법: 지금까지 한 달에 늘거나 준 만큼.',
    '지난 기록으로 12번 시험해 보니 평균 81,234원 빗나갔습니다. 지난달 값을 그대로 쓰면 123,457원 빗나갑니다.',
    '기말 단골',
    adviceTexts('ko').forecast.off['too-short'],
  ]);
  expect(told(noForecast)).toEqual([adviceTexts('ko').forecast.off['too-short']]);
  expect(told(sales, 'en').join(' ')).not.toMatch(/[가-힣]/);
});

test('a goal that cannot be read keeps the page from saying that all is well', () => {
  const quietWeek: Scorecard = { ...scorecard, numbers: [score({ target: 100, state: 'onTrack' })], todo: [] };
  expect(advised({ scorecard: quietWeek })[1]).toBe('목표를 밑도는 숫자가 없습니다.');
  expect(advised({ scorecard: { ...quietWeek, unreadGoals: 1 } })[1]).toBe(
    '읽을 수 없는 목표가 1개 있습니다. 사이드바의 ‘확인’에서 찾아갑니다.',
  );
  const untold: Scorecard = { ...quietWeek, numbers: [score({})], unreadGoals: 2 };
  expect(advised({ scorecard: untold }, 'en')[1]).toBe('Goals that cannot be read: 2. See Check in the sidebar.');
  expect(advised({ scorecard: { ...scorecard, unreadGoals: 1 } })[1]).toContain('목표 60%');
});

test('while nothing can be said the page says what is needed for it', () => {
  const values = dashboardValues(input({ months: [] }));
  expect(at(values, scores.first, 1)).toBe('한 주가 다 지나면 여기에 나타납니다.');
  expect(at(values, pageChannels.heading, pageChannels.column)).toBe('첫 채널');
  expect(advised({})).toEqual([
    '설정이나 업무분담에 목표 비율을 적으면 어디를 먼저 손볼지 알려 드립니다.',
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
  expect(line(2)).toEqual(['결정률 (4주, 이강사)', '60%', '3 / 4', '▼ 50%']);
  // what is off track is what the chart draws, with its target beside it
  const { row, column, rows } = chartAreas.weeks;
  const drawn = values.slice(row - 1, row - 1 + rows).map(cells => cells.slice(column - 1, column + 2));
  expect([drawn[0], ...drawn.slice(-2)]).toEqual([
    ['주 시작일', '결정률 (%)', '목표'],
    ['05-25', 75, 60],
    ['06-01', 50, 60],
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
  expect(drawn[0]).toEqual(['월', '단골', '다시 온 고객', '처음 산 고객', '미등록']);
  expect(drawn.find(([month]) => month === '2026-05')).toEqual(['2026-05', 30, 20, 10, 40]);
});

test('the first page has the channels with what they cost and bring', () => {
  const channels = [channel('소개', 3, { sales: 900 }), channel('광고', 5, { sales: 500, cost: 200, decisions: 1 })];
  const cost = { channel: '광고', adCost: 182, paidCac: 36.4, roas: 2.5 };
  // last month's are not this month's
  const channelCosts = [
    { ...cost, month: '2026-05' },
    { ...cost, month: '2026-04', adCost: 1 },
  ];
  const insight = { ...QUIET, channelCosts };
  const values = dashboardValues(input({ channels }, { insight }));
  const lines = values.slice(pageChannels.header - 1, pageChannels.first + 1).map(cells => cells.slice(0, 7));
  expect(lines).toEqual([
    ['첫 채널', '신규 경험', '결정', '매출', '광고비', '새 고객당 비용', '매출 ÷ 광고비'],
    ['광고', 5, 1, 500, 182, 36.4, 2.5],
    ['소개', 3, 0, 900, '–', '–', '–'],
  ]);
});

test('page one is no taller for its width than an A4 sheet on its side with usual margins', () => {
  const { widths, heights } = dashboardLayout('ko', 0);
  const tall = new Map(heights.map(({ row, pixels }) => [row, pixels]));
  const rows = Array.from({ length: HEAT_NOTE }, (_, at) => tall.get(at + 1) ?? 21);
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const inches = { width: 11.69 - 1.5, height: 8.27 - 1.5 };
  expect(sum(rows) / sum(widths)).toBeLessThan(inches.height / inches.width);
});
