import { expect, test } from 'vitest';
import { codesOf, figuresOf } from '../ledger-grid';

const DEALS = ['거래일', '구분', '고객', '유입채널', '금액'];
const KPIS = ['시작일', '채널', '유입', '신청', '광고비'];

test('KPI rows alone make months, with visits and cost and no people', () => {
  const kpis = [
    KPIS,
    ['2026-04-27', '당근', 12, '', 3000],
    ['2026-05-04', '당근', '', '', 500],
    ['2026-05-04', '인스타', 0, '', ''],
  ];
  const { figures } = figuresOf({ deals: [DEALS], kpis });
  expect(figures.months.map(month => month.month)).toEqual(['2026-04', '2026-05']);
  const nobody = { applications: 0, firstExperience: 0, decisions: 0, sales: 0 };
  expect(figures.channels).toEqual([
    { month: '2026-04', channel: '당근', visits: 12, cost: 3000, ...nobody },
    { month: '2026-05', channel: '당근', visits: null, cost: 500, ...nobody },
    { month: '2026-05', channel: '인스타', visits: 0, cost: null, ...nobody },
  ]);
});

const APPLICATIONS = [
  ['2026-05-04', '신청', 'C1', '당근', ''],
  ['2026-05-10', '신청', 'C2', '당근', ''],
  ['2026-05-11', '신청', 'C3', '당근', ''],
  ['2026-05-05', '신청', 'C4', '인스타', ''],
];

test('a typed number of applications takes the place of those counted, for its channel and its seven days', () => {
  const kpis = [KPIS, ['2026-05-04', '당근', '', 9, '']];
  const { figures } = figuresOf({ deals: [DEALS, ...APPLICATIONS], kpis });
  expect(figures.months[0]?.applications).toBe(11);
  expect(figures.channels.map(({ channel, applications }) => [channel, applications])).toEqual([
    ['당근', 10],
    ['인스타', 1],
  ]);
  expect(figures.weeks.map(week => week.applications)).toEqual([10, 1, 0, 0]);
});

test('daily KPI rows cover their own day only, and a typed zero counts', () => {
  const kpis = [KPIS, ['2026-05-04', '당근', '', 0, ''], ['2026-05-05', '당근', '', 0, '']];
  const { figures } = figuresOf({ deals: [DEALS, ...APPLICATIONS], kpis });
  expect(figures.channels.map(({ channel, applications }) => [channel, applications])).toEqual([
    ['당근', 2],
    ['인스타', 1],
  ]);
});

test('who types each working day has the days between counted from the transactions, before and after the next row', () => {
  const kpis = [KPIS, ['2026-05-07', '당근', '', 1, ''], ['2026-05-08', '당근', '', 1, '']];
  const weeks = (more: readonly (readonly unknown[])[]) =>
    figuresOf({ deals: [DEALS, ...APPLICATIONS], kpis: [...kpis, ...more] }).figures.weeks.map(
      week => week.applications,
    );
  // one day forgotten: 8 May is of that day alone all the same
  const forgotten = [
    ['2026-05-05', '당근', '', 0, ''],
    ['2026-05-06', '당근', '', 0, ''],
    ['2026-05-08', '당근', '', 1, ''],
  ];
  const days = { deals: [DEALS, ...APPLICATIONS], kpis: [KPIS, ...forgotten] };
  expect(figuresOf(days).figures.weeks.map(week => week.applications)).toEqual([4, 1, 0, 0]);
  // 4 May and 10 May from the transactions, one on 인스타, two typed; 11 May becomes the typed 5
  expect(weeks([])).toEqual([5, 1, 0, 0]);
  expect(weeks([['2026-05-11', '당근', '', 5, '']])).toEqual([5, 5, 0, 0]);
});

test('a week without a KPI row in between is counted from the transactions', () => {
  const kpis = [KPIS, ['2026-05-04', '당근', '', 9, ''], ['2026-05-18', '당근', '', 4, '']];
  expect(figuresOf({ deals: [DEALS, ...APPLICATIONS], kpis }).figures.weeks.map(week => week.applications)).toEqual([
    10, 1, 4, 0,
  ]);
});

test('typed applications stand beside first experiences of a shop that records no applications', () => {
  const deals = [
    DEALS,
    ['2026-05-05', '거래', 'C1', '당근', 1],
    ['2026-05-20', '거래', 'C2', '당근', 1],
    ['2026-05-05', '거래', 'C3', '인스타', 1],
  ];
  const { figures } = figuresOf({ deals, kpis: [KPIS, ['2026-05-04', '당근', '', 5, '']] });
  expect(figures.channels.map(({ channel, applications }) => [channel, applications])).toEqual([
    ['당근', 6],
    ['인스타', 1],
  ]);
});

test('before the first recorded application, first experiences stand for applications', () => {
  const deals = [
    DEALS,
    ['2026-03-05', '거래', 'C1', '', 1],
    ['2026-04-06', '신청', 'C2', '', ''],
    ['2026-05-07', '거래', 'C3', '', 1],
  ];
  expect(figuresOf({ deals }).figures.months.map(month => month.applications)).toEqual([1, 1, 0]);
});

test('KPI rows that cannot be used are said, and the others still count', () => {
  const kpis = [
    KPIS,
    ['2026-05-04', '당근', 10, '', 100],
    ['2026-05-04', '당근', 99, '', 999],
    ['', '당근', 99, '', 999],
    ['2026-06-01', '당근', 99, '', 999],
    ['2026-05-11', '', 5, '', 50],
    ['2026-05-18', '당근', -3, '', 7],
    ['2026-05-25', '당근', '많음', '', 7],
  ];
  const computed = figuresOf({ deals: [DEALS], kpis });
  expect(computed.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['duplicate-week', 3, 'start'],
    ['day-missing', 4, 'start'],
    ['future-day', 5, 'start'],
    ['channel-missing', 6, 'channel'],
    ['negative', 7, 'visits'],
    ['not-a-number', 8, 'visits'],
  ]);
  expect(computed.figures.channels).toMatchObject([
    { channel: '당근', visits: 10, cost: 114 },
    { channel: 'unknown', visits: 5, cost: 50 },
  ]);
});

test('a channel missing from the owner’s list is shown with its cell', () => {
  const channels = [{ name: '당근', nature: null, since: null }];
  const computed = figuresOf({
    deals: [DEALS],
    kpis: [KPIS, ['2026-05-04', '전단', 1, '', '']],
    settings: { channels },
  });
  expect(computed.issues).toMatchObject([
    { code: 'not-in-list', tab: 'kpis', row: 2, column: 'channel', at: 2, read: '전단' },
  ]);
  expect(codesOf(computed)).toEqual(['not-in-list']);
});
