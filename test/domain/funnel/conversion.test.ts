import { expect, test } from 'vitest';
import { applied, bought, funnelOf, joined } from './funnel-shop';

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
