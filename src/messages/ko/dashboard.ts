import type { FigureColumn } from '../../report/dashboard/columns';

export interface DashboardWords {
  /** Beside the business name; alone where there is none yet. */
  readonly title: string;
  readonly upTo: (day: string) => string;
  readonly rules: (decision: string, active: string) => string;
  readonly decisionBy: (rule: 'membership' | 'purchases', purchases: number) => string;
  readonly activeBy: (rule: 'any' | 'regularProduct') => string;
  readonly rows: (read: number, counted: number, notDone: number, leftOut: number) => string;
  readonly exampleBanner: string;
  readonly noRows: string;
  readonly lastFullMonth: string;
  readonly before: (value: string) => string;
  readonly noBefore: string;
  readonly byMonth: (decision: string) => string;
  readonly byWeek: (decision: string) => string;
  readonly byChannel: (month: string, decision: string) => string;
  readonly otherRule: (decision: string) => string;
  readonly columns: Readonly<Record<FigureColumn, string>>;
  readonly otherChannels: (count: number) => string;
  readonly unknownChannel: string;
  readonly chartData: string;
  readonly chartFunnel: string;
  readonly chartSales: string;
  readonly chartChannels: string;
  readonly smallNumbers: string;
}

export const dashboard: DashboardWords = {
  title: '대시보드',
  upTo: day => `${day}까지의 기록으로 계산했습니다.`,
  rules: (decision, active) => `결정 기준: ${decision} · 활성 기준: ${active}`,
  decisionBy: (rule, purchases) => (rule === 'membership' ? '멤버십 가입' : `구매 ${purchases}일째`),
  activeBy: rule => (rule === 'any' ? '아무 상품이나 구매' : '단골상품 구매'),
  rows: (read, counted, notDone, leftOut) =>
    `거래장부 ${read}줄 가운데 ${counted}줄을 셌습니다. 예약·취소 ${notDone}줄, 고쳐야 셀 수 있는 ${leftOut}줄은 빠졌습니다.`,
  exampleBanner: '예시 기록이 함께 계산되어 있습니다. 사이드바에서 한 번에 지울 수 있습니다.',
  noRows: '거래장부에 첫 줄을 적고 새로고침하면 숫자가 나타납니다.',
  lastFullMonth: '지난달',
  before: value => `전달 ${value}`,
  noBefore: '전달 기록 없음',
  byMonth: decision => `월별 (결정 기준: ${decision})`,
  byWeek: decision => `주별 (결정 기준: ${decision})`,
  byChannel: (month, decision) => `첫 유입채널별, ${month} (결정 기준: ${decision})`,
  otherRule: decision => `결정 기준을 ‘${decision}’으로 보면`,
  columns: {
    month: '월',
    week: '주 시작일',
    channel: '첫 유입채널',
    visits: '유입',
    applications: '신청',
    applicationRate: '신청률',
    firstExperience: '신규 경험',
    experienceRate: '경험률',
    decisions: '결정',
    decisionRate: '결정률',
    baseRegulars: '기초 단골',
    activeRegulars: '활성 단골',
    activeRate: '활성률',
    closingRegulars: '기말 단골',
    sales: '매출',
    orders: '거래',
    averageOrder: '객단가',
    regularSales: '단골매출',
    unregisteredSales: '미등록 매출',
    cost: '광고비',
    costPerVisit: '유입당 비용',
    costPerDecision: '결정당 비용',
  },
  otherChannels: count => `그 밖의 채널 ${count}곳`,
  unknownChannel: '알 수 없음',
  chartData: '차트에 쓰는 숫자',
  chartFunnel: '유입에서 단골까지',
  chartSales: '매출과 활성 단골',
  chartChannels: '채널별 결정',
  smallNumbers: '10명이 안 되면 비율 대신 3 / 10처럼 수를 적습니다. –는 아직 셀 것이 없다는 뜻입니다.',
};
