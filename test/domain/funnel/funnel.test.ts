import { expect, test } from 'vitest';
import { figuresOf } from '../ledger-grid';
import { SIDE_DISHES_DEALS, SIDE_DISHES_KPIS, STUDIO_DEALS, STUDIO_KPIS } from '../worked-examples';
import { bought, funnelOf, joined } from './funnel-shop';

const counts = (of: {
  visits: number | null;
  applications: number;
  firstExperience: number;
  decisions: number;
  boughtAgain: number;
}) => [of.visits, of.applications, of.firstExperience, of.decisions, of.boughtAgain];

test.each([
  ['membership', [null, 4, 4, 2, 1], [106, 1, 1, 1, 1]],
  ['purchases', [null, 4, 4, 1, 0], [106, 1, 1, 2, 1]],
] as const)('the studio of the method from visits to regulars, month by month (%s)', (decisionRule, april, may) => {
  const { funnel } = figuresOf({ deals: STUDIO_DEALS, kpis: STUDIO_KPIS, settings: { decisionRule } }).whole();
  expect(funnel.months.map(({ month }) => month)).toEqual(['2026-04', '2026-05']);
  expect(funnel.months.map(counts)).toEqual([april, may]);
});

test('step rates go by the stage before, overall rates by the visits', () => {
  const { funnel } = figuresOf({ deals: STUDIO_DEALS, kpis: STUDIO_KPIS }).whole();
  const naver = funnel.channelMonths.find(({ month, channel }) => month === '2026-05' && channel === '네이버 플레이스');
  expect(naver && counts(naver)).toEqual([62, 0, 0, 1, 0]);
  expect(naver?.stepRates).toEqual({ applications: 0, firstExperience: null, decisions: null, boughtAgain: 0 });
  expect(naver?.overallRates).toEqual({ applications: 0, firstExperience: 0, decisions: 1 / 62, boughtAgain: 0 });
  const [april] = funnel.months;
  expect(april?.stepRates).toEqual({ applications: null, firstExperience: 1, decisions: 0.5, boughtAgain: 0.5 });
  expect(april?.overallRates).toEqual({
    applications: null,
    firstExperience: null,
    decisions: null,
    boughtAgain: null,
  });
});

test('weeks are counted like months, each on its own days', () => {
  const { funnel } = figuresOf({ deals: STUDIO_DEALS, kpis: STUDIO_KPIS }).whole();
  expect(funnel.weeks.map(week => [week.week, ...counts(week)])).toEqual([
    ['2026-03-30', null, 1, 1, 1, 0],
    ['2026-04-06', null, 2, 2, 1, 1],
    ['2026-04-13', null, 0, 0, 0, 0],
    ['2026-04-20', null, 1, 1, 0, 0],
    ['2026-04-27', null, 0, 0, 0, 1],
    ['2026-05-04', null, 0, 0, 1, 0],
    ['2026-05-11', 106, 1, 1, 0, 0],
    ['2026-05-18', null, 0, 0, 0, 0],
    ['2026-05-25', null, 0, 0, 0, 0],
  ]);
  const ofChannels = funnel.channelWeeks.filter(({ week }) => week === '2026-05-11');
  expect(ofChannels.map(each => [each.channel, ...counts(each)])).toEqual([
    ['네이버 플레이스', 62, 0, 0, 0, 0],
    ['인스타그램', 41, 1, 1, 0, 0],
    ['지인추천', 3, 0, 0, 0, 0],
  ]);
});

test('a shop that records no applications has no rate of applying, and none of coming after it', () => {
  const { funnel } = figuresOf({ deals: SIDE_DISHES_DEALS, kpis: SIDE_DISHES_KPIS }).whole();
  expect(funnel.months.map(counts)).toEqual([
    [null, 4, 4, 2, 1],
    [458, 1, 1, 1, 0],
  ]);
  const may = funnel.months[1];
  expect(may?.stepRates).toEqual({ applications: null, firstExperience: null, decisions: 1, boughtAgain: 0 });
  expect(may?.overallRates).toEqual({
    applications: null,
    firstExperience: 1 / 458,
    decisions: 1 / 458,
    boughtAgain: 0,
  });
  expect(funnel.conversion.months[0]?.fromApplication).toMatchObject({ entrants: 0, ripe: 0, experienceRate: null });
});

test('applications typed into the KPI ledger make the rate of applying, and days before them have none', () => {
  const { months } = funnelOf({
    rows: [bought('2026-04-10', '가'), bought('2026-05-12', '나')],
    kpis: [
      ['2026-04-06', '네이버', 50, ''],
      ['2026-05-11', '네이버', 40, 8],
    ],
  });
  expect(months.map(({ stepRates }) => stepRates.applications)).toEqual([null, 0.2]);
  expect(months.map(({ stepRates }) => stepRates.firstExperience)).toEqual([null, 1 / 8]);
});

test('a rate of a period may pass 100 %, and stays as it is', () => {
  const { months } = funnelOf({
    rows: [
      bought('2026-04-30', '가'),
      bought('2026-05-01', '나'),
      joined('2026-05-02', '가'),
      joined('2026-05-03', '나'),
    ],
  });
  expect(months[1]?.stepRates.decisions).toBe(2);
});

test('a decided customer becomes a regular with the next purchase on a later day, and once only', () => {
  const { months } = funnelOf({
    rows: [
      bought('2026-03-01', '가'),
      joined('2026-03-05', '가'),
      bought('2026-03-05', '가'),
      bought('2026-04-01', '가'),
      bought('2026-05-01', '가'),
      joined('2026-03-05', '나'),
    ],
  });
  expect(months.map(({ boughtAgain }) => boughtAgain)).toEqual([0, 1, 0]);
});

test('who came on no known channel is counted under unknown, beside the others', () => {
  const { channelMonths, conversion } = funnelOf({
    rows: [bought('2026-05-01', '가', ''), bought('2026-05-01', '나'), bought('2026-05-02', '다', '')],
  });
  expect(channelMonths.map(({ channel, firstExperience }) => [channel, firstExperience])).toEqual([
    ['네이버', 1],
    ['unknown', 2],
  ]);
  expect(conversion.channels.map(({ channel, fromExperience }) => [channel, fromExperience.entrants])).toEqual([
    ['네이버', 1],
    ['unknown', 2],
  ]);
});

test('an empty ledger has an empty funnel', () => {
  expect(funnelOf({})).toMatchObject({
    months: [],
    weeks: [],
    channelMonths: [],
    channelWeeks: [],
    conversion: { months: [], channels: [], channelMonths: [] },
    cohortDecision: { months: [], channels: [], channelMonths: [] },
  });
});

test('a channel of its own in every row and one day long past leave the tables by channel out, not the shop', () => {
  const rows = Array.from({ length: 6000 }, (_, index) =>
    bought(index === 0 ? '1990-01-01' : '2026-05-01', `C${index}`, `utm${index}`),
  );
  const { months, channelMonths, conversion } = funnelOf({ rows });
  expect(months.at(-1)?.firstExperience).toBe(5999);
  expect(channelMonths).toEqual([]);
  expect(conversion.channels).toHaveLength(6000);
});
