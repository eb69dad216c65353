import type { IssueView, KeyFigure, OpenState, Summary } from '../../src/server/contract';
import { keyFigureWords } from '../../src/server/figure-words';

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
    { key: 'structure', met: 0.375, evidence: [{ key: 'engineBoxes', have: 10, need: 16 }] },
    {
      key: 'monitoring',
      met: 0.625,
      evidence: [
        { key: 'kpiWeeks', have: 1, need: 4 },
        { key: 'deals', have: 300, need: 10 },
      ],
    },
    { key: 'processes', met: 0, evidence: [{ key: 'stagesWithProcess', have: 0, need: 5 }] },
    { key: 'people', met: 0, evidence: [{ key: 'delegated', have: 0, need: 1 }] },
    { key: 'machines', met: 0, evidence: [{ key: 'automated', have: 0, need: 1 }] },
  ],
  next: { step: 'structure', evidence: 'engineBoxes' },
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
