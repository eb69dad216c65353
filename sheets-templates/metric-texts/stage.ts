import { metrics } from '../metrics';
import type { Words } from '../types';
import type { MetricText } from './types';

const people: Words = { ko: '명', en: '' };

export const stageTexts = {
  sales: {
    name: metrics.sales,
    means: {
      ko: '완료된 거래의 금액에서 환불을 뺀 값입니다. 부가세를 포함합니다.',
      en: 'Completed sales less refunds, tax included.',
    },
  },
  orders: {
    name: { ko: '거래', en: 'Orders' },
    means: { ko: '완료된 거래의 수입니다.', en: 'The number of completed sales.' },
    counted: { ko: '건', en: '' },
  },
  averageOrder: {
    name: metrics.averageOrder,
    means: { ko: '매출을 거래 수로 나눈 값입니다.', en: 'Sales divided by the number of orders.' },
    part: { ko: '그 달의 매출', en: 'Sales of the month' },
    whole: { ko: '그 달의 거래 수', en: 'Orders of the month' },
  },
  applications: {
    name: metrics.applications,
    means: {
      ko: '그 달에 신청한 고객의 수입니다. 지표장부에 적은 신청 수가 있으면 그 수를 씁니다.',
      en: 'Customers who applied in the month, or the number typed into the KPI ledger.',
    },
    counted: people,
  },
  firstExperience: {
    name: metrics.firstExperience,
    means: {
      ko: '그 달에 처음으로 거래한 고객의 수입니다.',
      en: 'Customers who bought for the first time in the month.',
    },
    counted: people,
  },
  decisions: {
    name: metrics.decisions,
    means: {
      ko: '그 달에 단골이 되기로 결정한 고객의 수입니다.',
      en: 'Customers who decided in the month to become regulars.',
    },
    counted: people,
  },
  decisionRate: {
    name: metrics.decisionRate,
    means: {
      ko: '그 달의 결정을 신규 경험으로 나눈 값입니다. 100%를 넘을 수 있습니다.',
      en: 'Decided divided by first time, both in the month. It can pass 100%.',
    },
    part: { ko: '그 달에 결정한 고객', en: 'Who decided in the month' },
    whole: { ko: '그 달에 처음 거래한 고객', en: 'Who bought first in the month' },
  },
  baseRegulars: {
    name: { ko: '기초 단골', en: 'Regulars, start' },
    means: { ko: '그 달 첫날에 단골인 고객의 수입니다.', en: 'Regulars on the first day of the month.' },
    counted: people,
  },
  activeRegulars: {
    name: metrics.activeRegulars,
    means: {
      ko: '기초 단골 가운데 그 달에 거래한 고객의 수입니다.',
      en: 'Regulars at the start who bought in the month.',
    },
    counted: people,
  },
  activeRate: {
    name: metrics.activeRate,
    means: {
      ko: '활성 단골을 기초 단골로 나눈 값입니다.',
      en: 'Active divided by the regulars at the start.',
    },
    part: { ko: '그 달에 거래한 기초 단골', en: 'Regulars at the start who bought' },
    whole: { ko: '그 달 첫날의 단골', en: 'Regulars at the start' },
  },
  closingRegulars: {
    name: { ko: '기말 단골', en: 'Regulars, end' },
    means: { ko: '그 달이 끝날 때 단골인 고객의 수입니다.', en: 'Regulars at the end of the month.' },
    counted: people,
  },
  regularSales: {
    name: metrics.regularSales,
    means: {
      ko: '결정한 날부터 산 매출 가운데 단골상품의 매출만 셉니다.',
      en: 'Of what was bought from the day of decision on, the regulars’ products only.',
    },
  },
  unregisteredSales: {
    name: { ko: '미등록 매출', en: 'No name' },
    means: { ko: '고객을 적지 않은 거래의 매출입니다.', en: 'Sales without a customer.' },
  },
} as const satisfies Readonly<Record<string, MetricText>>;
