import { metrics } from '../metrics';
import type { Words } from '../types';
import type { MetricText } from './types';

const visits: Words = { ko: '그 달의 유입', en: 'Visits of the month' };
const applied: Words = { ko: '신청하고 전환 기간이 지난 고객', en: 'Who applied, with the window over' };

export const funnelTexts = {
  visits: {
    name: metrics.visits,
    means: {
      ko: '지표장부에 적은 클릭, 방문, 전화를 더한 수입니다.',
      en: 'Clicks, visits and calls as the KPI ledger has them.',
    },
  },
  boughtAgain: {
    name: { ko: '결정 후 다시 산 고객', en: 'Bought after deciding' },
    means: {
      ko: '단골이 되기로 결정하고, 그 뒤 다른 날에 처음으로 다시 산 고객의 수입니다.',
      en: 'Customers who had decided and, on a later day, bought again for the first time.',
    },
    counted: { ko: '명', en: '' },
  },
  applicationRate: {
    name: metrics.applicationRate,
    means: {
      ko: '그 달의 신청을 그 달의 유입으로 나눈 값입니다. 같은 사람끼리 나눈 값이 아니어서 100%를 넘을 수 있습니다.',
      en: 'Applied divided by visits, both in the month. They are not the same people, so it can pass 100%.',
    },
    part: { ko: '그 달에 신청한 고객', en: 'Who applied in the month' },
    whole: visits,
  },
  experienceRate: {
    name: metrics.experienceRate,
    means: {
      ko: '그 달의 신규 경험을 그 달의 신청으로 나눈 값입니다. 같은 사람끼리 나눈 값이 아니어서 100%를 넘을 수 있습니다.',
      en: 'First time divided by applied, both in the month. They are not the same people, so it can pass 100%.',
    },
    part: { ko: '그 달에 처음 산 고객', en: 'Who first bought in the month' },
    whole: { ko: '그 달에 신청한 고객', en: 'Who applied in the month' },
  },
  visitExperienceRate: {
    name: { ko: '유입 대비 경험', en: 'Visits to first time' },
    means: {
      ko: '그 달의 신규 경험을 그 달의 유입으로 나눈 값입니다.',
      en: 'First time divided by visits, both in the month.',
    },
    part: { ko: '그 달에 처음 산 고객', en: 'Who first bought in the month' },
    whole: visits,
  },
  visitDecisionRate: {
    name: { ko: '유입 대비 결정', en: 'Visits to decided' },
    means: {
      ko: '그 달의 결정을 그 달의 유입으로 나눈 값입니다.',
      en: 'Decided divided by visits, both in the month.',
    },
    part: { ko: '그 달에 결정한 고객', en: 'Who decided in the month' },
    whole: visits,
  },
  appliedExperienceRate: {
    name: { ko: '신청 후 경험 전환', en: 'Applied, then bought' },
    means: {
      ko: '처음 신청한 고객을 한 사람씩 따라가, 설정 탭의 전환 기간 안에 산 사람의 비율을 봅니다. 아직 기간이 남은 고객은 빼고 따로 셉니다.',
      en: 'Each customer followed from the first application: who bought within the conversion window of the settings. Those with days left are counted apart.',
    },
    part: { ko: '그 안에 처음 산 고객', en: 'Who bought within it' },
    whole: applied,
  },
  appliedDecisionRate: {
    name: { ko: '신청 후 결정 전환', en: 'Applied, then decided' },
    means: {
      ko: '처음 신청한 고객 가운데 전환 기간 안에 사고 단골이 되기로 결정한 사람의 비율입니다. 아직 기간이 남은 고객은 빼고 따로 셉니다.',
      en: 'Of those who applied, who bought and decided within the conversion window. Those with days left are counted apart.',
    },
    part: { ko: '그 안에 사고 결정한 고객', en: 'Who bought and decided within it' },
    whole: applied,
  },
  boughtDecisionRate: {
    name: { ko: '첫 경험 후 결정 전환', en: 'Bought, then decided' },
    means: {
      ko: '처음 산 고객 가운데 전환 기간 안에 단골이 되기로 결정한 사람의 비율입니다. 아직 기간이 남은 고객은 빼고 따로 셉니다.',
      en: 'Of first buyers, who decided within the conversion window. Those with days left are counted apart.',
    },
    part: { ko: '그 안에 결정한 고객', en: 'Who decided within it' },
    whole: { ko: '처음 사고 전환 기간이 지난 고객', en: 'First buyers with the window over' },
  },
  cohortDecisionRate: {
    name: { ko: '첫 경험 월별 결정률', en: 'Cohort decision rate' },
    means: {
      ko: '같은 달에 처음 산 고객 가운데 결정 관찰 기간 안에 결정한 사람의 비율입니다. 그 기간이 다 지난 달만 모아 냅니다.',
      en: 'Of those who first bought in a month, who decided within the days to decide. Only months that have had so long.',
    },
    part: { ko: '그 안에 결정한 고객', en: 'Who decided within them' },
    whole: { ko: '기간이 다 지난 달에 처음 산 고객', en: 'First buyers of closed months' },
  },
} as const satisfies Readonly<Record<string, MetricText>>;
