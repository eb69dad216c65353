import type { IssueView, KeyFigure, OpenState, Summary } from '../../src/server/contract';
import { keyFigureWords } from '../../src/server/figures/figure-words';

export const issue = (change: Partial<IssueView> & Pick<IssueView, 'code'>): IssueView => ({
  level: 'error',
  place: { tab: 'deals', row: 12, column: 'day' },
  header: '거래일',
  read: '',
  more: 0,
  ...change,
});

const figures: KeyFigure[] = [
  { key: 'sales', value: 1675000, unit: 'money', before: 630000 },
  { key: 'applications', value: 1, unit: 'count', before: 4 },
  { key: 'firstExperience', value: 13, unit: 'count', before: 4 },
  { key: 'decisions', value: 4, unit: 'count', before: 2 },
  {
    key: 'decisionRate',
    value: 4 / 13,
    unit: 'rate',
    before: 0.5,
    of: { part: 4, whole: 13 },
    beforeOf: { part: 2, whole: 4 },
  },
  { key: 'activeRegulars', value: 3, unit: 'count', before: 0 },
  { key: 'activeRate', value: 0.3, unit: 'rate', before: null, of: { part: 2, whole: 3 } },
  { key: 'averageOrder', value: 418750, unit: 'money', before: 126000 },
  { key: 'regularSales', value: null, unit: 'money', before: null },
];

export const healthy: Summary = {
  at: '2026-06-01 09:05',
  asOf: '2026-06-01',
  currency: 'KRW',
  currencyDigits: 0,
  month: '2026-05',
  figures,
  rows: { read: 319, counted: 300, leftOut: 0, notDone: 19 },
  idsGiven: 3,
  exampleRows: 0,
  issues: { errors: 0, unread: 0, warnings: 0, kinds: 0, shown: [] },
  steps: [
    { key: 'structure', met: 0.375, isSkipped: false, fell: null },
    {
      key: 'monitoring',
      met: 0.625,
      isSkipped: false,
      fell: {
        ko: '지난 세 주 동안 장부를 거르지 않았습니다: 6/6 → 4/6 (2026-05-25부터)',
        en: 'Both ledgers were kept every week for three weeks: 6/6 → 4/6 (since 2026-05-25)',
      },
    },
    { key: 'processes', met: 0, isSkipped: false, fell: null },
    { key: 'people', met: 0, isSkipped: true, fell: null },
    { key: 'machines', met: 0, isSkipped: false, fell: null },
  ],
  next: {
    step: 'structure',
    rule: 'engineBoxes',
    text: {
      ko: '캔버스의 ‘결정’ 칸에 바라는 모습과 지금 모습을 한 줄씩 적으세요.',
      en: 'On the canvas, fill the “Decide” box: one line on what you want, one on what is.',
    },
    why: {
      ko: '결정률이 목표에 닿으면 단골이 가장 많이 늘어, 여기부터 합니다.',
      en: 'It comes first: reaching the target of the Decision rate would bring the most regulars.',
    },
    minutes: 10,
    place: { tab: 'canvas', row: null, column: 'decision.design' },
    page: null,
    module: null,
  },
  hasWork: true,
  aims: [
    {
      name: { ko: '안정 운영', en: 'Steady running' },
      value: { ko: '13주 중 11주', en: '11 of 13 weeks' },
      note: {
        ko: '가게의 평소 범위 안에 있던 주입니다.\n매출이 가장 기대는 곳: 채널 네이버 플레이스 62%.\n2026-03-02에는 13주 중 9주, 채널 70%였습니다.',
        en: 'Weeks within your own usual limits.\nSales lean most on channel Naver Place 62%.\nOn 2026-03-02: 9 of 13 weeks, channel 70%.',
      },
      trend: [69, 77, 77, 85, 85],
    },
    {
      name: { ko: '오너의 시간', en: "Owner's time" },
      value: { ko: '주 5시간 20분', en: '5 h 20 min a week' },
      note: { ko: '2026-03-02에는 9시간이었습니다.', en: 'It was 9 h on 2026-03-02.' },
      trend: [540, 540, 480, 400, 320],
    },
  ],
};

export const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

export const troubled: Summary = {
  ...healthy,
  exampleRows: 46,
  rows: { read: 319, counted: 281, leftOut: 19, notDone: 19 },
  issues: {
    errors: 21,
    unread: 0,
    warnings: 4,
    kinds: 8,
    shown: [
      issue({ code: 'tab-missing', place: { tab: 'kpis', row: null, column: null }, header: '' }),
      issue({ code: 'not-a-day', read: '지난주 화요일쯤', more: 12 }),
      issue({ code: 'not-a-day', read: '2026-05-1l', place: { tab: 'deals', row: 40, column: 'day' } }),
      issue({
        code: 'not-a-number',
        read: hostile,
        place: { tab: 'deals', row: 51, column: 'amount' },
        header: '금액',
      }),
      issue({
        code: 'error-value',
        read: '#REF!',
        place: { tab: 'kpis', row: 7, column: 'cost' },
        header: '총비용(부가세포함하고카드수수료는뺀값)',
      }),
      issue({ code: 'amount-missing', place: { tab: 'deals', row: 88, column: 'amount' }, header: '금액', more: 2 }),
      issue({
        code: 'not-in-list',
        level: 'warning',
        read: 'a'.repeat(300),
        place: { tab: 'deals', row: 90, column: 'channel' },
        header: '유입채널',
      }),
      issue({
        code: 'markup-text',
        level: 'warning',
        read: '\u202E돈\u0000\n둘째 줄',
        place: { tab: 'deals', row: 91, column: 'note' },
        header: '메모',
        more: 2,
      }),
    ],
  },
};

export const opened = (change: Partial<OpenState> = {}): OpenState => ({
  installed: true,
  lang: 'ko',
  view: 'home',
  trade: 'other',
  sheetLang: null,
  summary: healthy,
  figureWords: keyFigureWords(),
  shown: null,
  ...change,
});

export const answer = (value: unknown): string => JSON.stringify({ ok: true, value });
export const refusal = (code: string, detail = ''): string => JSON.stringify({ ok: false, error: { code, detail } });
