import type { Lang } from '../../sheets-templates/types';
import type { CustomersView, FiguresView, FigureView, Person } from '../../src/server/contract';
import { hostile } from './fixtures';

export const figure = (change: Partial<FigureView> & Pick<FigureView, 'key'>): FigureView => ({
  subject: 'money',
  name: change.key,
  means: '완료된 거래의 금액에서 환불을 뺀 값입니다.',
  unit: 'money',
  window: 'month',
  value: 1675000,
  minimumCases: 0,
  before: 630000,
  better: 'more',
  history: [100000, null, 630000, 1675000],
  rows: { part: 12, whole: null },
  ...change,
});

const rate = (change: Partial<FigureView> & Pick<FigureView, 'key'>): FigureView =>
  figure({
    subject: 'funnel',
    unit: 'rate',
    part: '그 달에 결정한 고객',
    whole: '그 달에 처음 거래한 고객',
    minimumCases: 10,
    rows: { part: 4, whole: 13 },
    ...change,
  });

const figures: FigureView[] = [
  figure({ key: '매출' }),
  figure({ key: '거래', unit: 'count', counted: '건', value: 40, before: 52, history: [52, 40] }),
  figure({ key: '아주 길어서 두 줄이 되는 숫자의 이름', value: 123456789012, before: -98765432109 }),
  figure({ key: '이번 주 매출 변화', unit: 'rate', window: 'upToToday', value: null, history: [] }),
  rate({ key: '결정률', value: 4 / 13, of: { part: 4, whole: 13 }, before: 0.5, beforeOf: { part: 2, whole: 4 } }),
  rate({ key: '활성률', value: 2 / 3, of: { part: 2, whole: 3 }, before: null }),
  rate({ key: '90일 재구매율', window: 'ripe', value: 0.25, of: { part: 50, whole: 200 }, unripe: 31 }),
  figure({ key: '주기', subject: 'repeat', unit: 'days', value: 21, rows: { part: null, whole: null } }),
  figure({
    key: '광고비 대비 매출',
    subject: 'cost',
    unit: 'times',
    value: 3.25,
    before: 3.25,
    elsewhere: ['kpis', 'costs'],
  }),
  figure({ key: '예상 방문', subject: 'customers', unit: 'count', rows: { part: null, whole: null }, noRows: 'model' }),
];

export const figuresView = (lang: Lang, change: Partial<FiguresView> = {}): FiguresView => ({
  lang,
  asOf: '2026-06-01',
  currency: 'KRW',
  currencyDigits: 0,
  month: '2026-05',
  figures,
  hasCosts: true,
  splits: [
    {
      of: 'product',
      title: '상품별 매출',
      lines: [
        { name: '10회권', shown: '10회권', sales: 1650000, share: 0.985 },
        { name: null, shown: '나머지 3개', sales: 25000, share: null },
      ],
    },
  ],
  advice: [
    { title: '가장 먼저 손볼 곳', text: '설정에 목표 비율을 적으면 어디를 먼저 손볼지 알려 드립니다.' },
    { title: '앞으로 석 달', text: '아직 예측하지 않습니다.' },
  ],
  scores: {
    title: '주간 점검표',
    means: '수와 금액은 그 주의 값입니다.',
    lines: [
      { name: '결정', owner: '데스크', lastWeek: '0', target: '1', isOff: true, values: [2, 1, 0] },
      { name: '매출', owner: '', lastWeek: '1,675,000', target: null, isOff: false, values: [null, 1675000] },
    ],
  },
  ...change,
});

export const person = (change: Partial<Person> & Pick<Person, 'customer'>): Person => ({
  channel: '네이버 플레이스',
  stage: 'experience',
  pool: 'invite',
  firstDay: '2026-03-18',
  lastDay: '2026-04-30',
  purchaseDays: 3,
  amount: 1120000,
  state: 'atRisk',
  segment: 'slippingLoyal',
  pAlive: 0.81,
  ...change,
});

const many = Array.from({ length: 50 }, (_, index) => person({ customer: `손님 ${index + 1}` }));

export const customersView = (change: Partial<CustomersView> = {}): CustomersView => ({
  asOf: '2026-06-01',
  currency: 'KRW',
  currencyDigits: 0,
  buyers: 393,
  states: [
    { state: 'active', customers: 300 },
    { state: 'atRisk', customers: 60 },
    { state: 'dormant', customers: 33 },
    { state: 'lost', customers: 0 },
  ],
  tradeLimits: null,
  segments: [
    { segment: 'best', customers: 13, amount: 9450000 },
    { segment: 'gone', customers: 0, amount: 0 },
  ],
  invite: { total: 90, shown: many },
  inviteGone: 12,
  atRisk: { total: 1, shown: [person({ customer: hostile, pAlive: null })] },
  due: {
    total: 2,
    shown: [
      { person: person({ customer: '김' }), nextStep: '안부 전화', due: '2026-05-30', isLate: true },
      { person: person({ customer: '이' }), nextStep: '', due: null, isLate: false },
    ],
  },
  ...change,
});

/** The same, as the server sends it to somebody who reads no Korean. */
export function latin<T>(view: T): T {
  let words = 0;
  return JSON.parse(JSON.stringify(view).replace(/[가-힣]+/g, () => `word${++words}`));
}
