import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Settings } from '../../src/schema/settings';
import { figuresOf } from './ledger-grid';
import { SIDE_DISHES_DEALS, SIDE_DISHES_KPIS, STUDIO_DEALS, STUDIO_KPIS } from './worked-examples';

const HEADER = ['거래일', '구분', '고객', '유입채널', '금액'];
const KPIS = ['시작일', '채널', '유입', '신청'];

type Cells = readonly unknown[];

interface Shop {
  readonly rows?: readonly Cells[];
  readonly kpis?: readonly Cells[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
}

function funnelOf({ rows = [], kpis = [], ...rest }: Shop) {
  return figuresOf({ deals: [HEADER, ...rows], kpis: [KPIS, ...kpis], ...rest }).whole().funnel;
}

const applied = (day: string, customer: string, channel = '네이버') => [day, '신청', customer, channel, ''];
const bought = (day: string, customer: string, channel = '네이버') => [day, '거래', customer, channel, 1000];
const joined = (day: string, customer: string, channel = '네이버') => [day, '멤버십가입', customer, channel, ''];

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

test('the last day of the window still counts, the day after does not', () => {
  const { conversion } = funnelOf({
    rows: [
      applied('2026-04-01', '가'),
      bought('2026-04-11', '가'),
      joined('2026-04-11', '가'),
      applied('2026-04-01', '나'),
      bought('2026-04-11', '나'),
      joined('2026-04-12', '나'),
      applied('2026-04-01', '다'),
      bought('2026-04-12', '다'),
      joined('2026-04-12', '다'),
    ],
    settings: { conversionDays: 10 },
  });
  expect(conversion.windowDays).toBe(10);
  expect(conversion.months[0]?.fromApplication).toMatchObject({
    entrants: 3,
    ripe: 3,
    unripe: 0,
    experienced: 2,
    experienceRate: 2 / 3,
    decided: 1,
    decisionRate: 1 / 3,
  });
  expect(conversion.months[0]?.fromExperience).toMatchObject({ entrants: 3, ripe: 3, decided: 3, decisionRate: 1 });
});

test('an entrant is ripe on the day on which the window is over, and left out of the rate until then', () => {
  const rows = [
    applied('2026-04-01', '가'),
    bought('2026-04-02', '가'),
    applied('2026-04-02', '나'),
    bought('2026-04-03', '나'),
    joined('2026-04-03', '나'),
  ];
  const of = (asOf: string) => funnelOf({ rows, asOf }).conversion.months[0]?.fromApplication;
  expect(of('2026-04-30')).toMatchObject({ entrants: 2, ripe: 0, unripe: 2, experienced: 0, experienceRate: null });
  expect(of('2026-05-01')).toMatchObject({ ripe: 1, unripe: 1, experienced: 1, experienceRate: 1, decisionRate: 0 });
  expect(of('2026-05-02')).toMatchObject({ ripe: 2, unripe: 0, experienced: 2, decided: 1, decisionRate: 0.5 });
});

test('only the first application makes an entrant, in its own month, whatever comes later', () => {
  const { conversion } = funnelOf({
    rows: [applied('2026-03-31', '가'), applied('2026-04-20', '가'), bought('2026-05-05', '가')],
  });
  expect(
    conversion.months.map(({ fromApplication }) => [fromApplication.entrants, fromApplication.experienced]),
  ).toEqual([
    [1, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('who had bought or joined before they applied does not enter by applying', () => {
  const { conversion } = funnelOf({
    rows: [
      bought('2026-04-01', '가'),
      applied('2026-04-02', '가'),
      joined('2026-04-01', '나'),
      applied('2026-04-02', '나'),
      bought('2026-04-02', '다'),
      applied('2026-04-02', '다'),
    ],
  });
  expect(conversion.months[0]?.fromApplication).toMatchObject({ entrants: 1, experienced: 1 });
});

test('a decision without an experience in the window is not counted: each step takes the one before along', () => {
  const { conversion } = funnelOf({
    rows: [
      applied('2026-03-01', '가'),
      joined('2026-03-02', '가'),
      applied('2026-03-01', '나'),
      joined('2026-03-02', '나'),
      bought('2026-03-05', '나'),
    ],
  });
  expect(conversion.months[0]?.fromApplication).toMatchObject({ ripe: 2, experienced: 1, decided: 1 });
});

test('few cases come with the interval that the true share lies in', () => {
  const rows = Array.from({ length: 10 }, (_, index) => [
    bought('2026-04-01', `C${index}`),
    ...(index < 3 ? [joined('2026-04-02', `C${index}`)] : []),
  ]).flat();
  const share = funnelOf({ rows }).conversion.channels[0]?.fromExperience;
  expect(share?.decisionRate).toBe(0.3);
  expect(share?.decisionInterval?.low).toBeCloseTo(0.1078, 4);
  expect(share?.decisionInterval?.high).toBeCloseTo(0.6032, 4);
});

test('the cohort rate waits until everybody of the month has had the days', () => {
  const rows = [
    bought('2026-01-01', '가'),
    joined('2026-04-01', '가'),
    bought('2026-01-31', '나', '인스타'),
    joined('2026-05-02', '나', '인스타'),
    bought('2026-02-01', '다'),
    joined('2026-02-01', '다'),
  ];
  const of = (asOf: string) => funnelOf({ rows, asOf }).cohortDecision;
  const open = { size: 2, closesOn: '2026-05-01', isClosed: false, decided: null, rate: null, interval: null };
  expect(of('2026-04-30').months[0]).toEqual({ month: '2026-01', ...open });
  expect(of('2026-04-30')).toMatchObject({ channels: [], channelMonths: [] });
  const closed = of('2026-05-01');
  // 가 decided on the 90th day, 나 on the 91st
  expect(closed.months[0]).toMatchObject({ size: 2, isClosed: true, decided: 1, rate: 0.5 });
  expect(closed.months[1]).toMatchObject({ month: '2026-02', size: 1, closesOn: '2026-05-29', rate: null });
  expect(closed.channels.map(({ channel, size, decided, rate }) => [channel, size, decided, rate])).toEqual([
    ['네이버', 1, 1, 1],
    ['인스타', 1, 0, 0],
  ]);
  expect(closed.channelMonths.map(({ month, channel }) => [month, channel])).toEqual([
    ['2026-01', '네이버'],
    ['2026-01', '인스타'],
  ]);
  expect(closed.windowDays).toBe(90);
});

test('the days of the cohort rate are a setting, and so is the rule of decision', () => {
  const rows = [bought('2026-01-10', '가'), bought('2026-01-20', '가')];
  const settings = { cohortDecisionDays: 9, decisionRule: 'purchases', decisionPurchases: 2 } as const;
  const rates = (days: number) =>
    funnelOf({ rows, settings: { ...settings, cohortDecisionDays: days } }).cohortDecision.months[0]?.rate;
  expect([rates(9), rates(10)]).toEqual([0, 1]);
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

const row = fc
  .record({
    on: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('01', '02', '03', '04', '05'),
    kind: fc.constantFrom(applied, bought, bought, joined),
    customer: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ on, month, kind, customer }) =>
    kind(`2026-${month}-${String(on).padStart(2, '0')}`, `C${customer}`, customer === 1 ? '' : `채널${customer % 2}`),
  );
const ledger = fc.array(row, { maxLength: 40 });
const rules = fc.constantFrom('membership' as const, 'purchases' as const);

test('the order of rows does not matter to the funnel', () => {
  const mixed = ledger.chain(rows =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  fc.assert(
    fc.property(mixed, rules, ([rows, shuffled], decisionRule) => {
      const settings = { decisionRule };
      expect(funnelOf({ rows: shuffled, settings })).toEqual(funnelOf({ rows, settings }));
    }),
  );
});

test('a month that is over, and closed, never changes when later rows come', () => {
  fc.assert(
    fc.property(ledger, rules, (rows, decisionRule) => {
      const settings = { decisionRule, conversionDays: 7, cohortDecisionDays: 14 };
      const early = funnelOf({ rows, settings, asOf: '2026-03-31' });
      const late = funnelOf({ rows, settings, asOf: '2026-05-31' });
      expect(late.months.slice(0, early.months.length)).toEqual(early.months);
      early.conversion.months.forEach((month, at) => {
        if (month.fromApplication.unripe + month.fromExperience.unripe > 0) return;
        expect(late.conversion.months[at]).toEqual(month);
      });
      early.cohortDecision.months.forEach((month, at) => {
        if (month.isClosed) expect(late.cohortDecision.months[at]).toEqual(month);
      });
    }),
  );
});

test('channels add up to the whole, entrants to ripe and unripe, and the interval holds the rate', () => {
  fc.assert(
    fc.property(ledger, rules, (rows, decisionRule) => {
      const { months, channelMonths, weeks, channelWeeks, conversion } = funnelOf({
        rows,
        settings: { decisionRule },
        asOf: '2026-05-31',
      });
      const keys = ['applications', 'firstExperience', 'decisions', 'boughtAgain'] as const;
      const sum = (list: readonly { readonly [Key in (typeof keys)[number]]: number }[]) =>
        keys.map(key => list.reduce((total, each) => total + each[key], 0));
      for (const month of months) {
        expect(sum(channelMonths.filter(each => each.month === month.month))).toEqual(sum([month]));
      }
      expect(sum(channelWeeks)).toEqual(sum(weeks));
      expect(sum(weeks).slice(1)).toEqual(sum(months).slice(1));
      for (const { fromApplication: share } of [...conversion.months, ...conversion.channels]) {
        expect(share.ripe + share.unripe).toBe(share.entrants);
        expect(share.decided).toBeLessThanOrEqual(share.experienced);
        if (share.experienceRate === null) continue;
        expect(share.experienceInterval?.low).toBeLessThanOrEqual(share.experienceRate);
        expect(share.experienceInterval?.high).toBeGreaterThanOrEqual(share.experienceRate);
      }
      const entrants = (list: readonly { fromExperience: { entrants: number } }[]) =>
        list.reduce((total, { fromExperience }) => total + fromExperience.entrants, 0);
      expect(entrants(conversion.channels)).toBe(entrants(conversion.months));
      expect(entrants(conversion.channelMonths)).toBe(entrants(conversion.months));
    }),
  );
});
