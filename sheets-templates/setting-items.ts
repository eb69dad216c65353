import { roadmapSettings } from './roadmap-settings';
import type { SettingItem } from './setting-item';

export type { SettingItem } from './setting-item';

/** What a blank cell means is in `src/schema/settings.ts`, next to the parser. In the order in which an owner needs them. */
export const settingItems = [
  {
    key: 'businessName',
    name: { ko: '상호', en: 'Business name' },
    type: 'text',
    help: { ko: '대시보드 위에 적히는 이름입니다.', en: 'Shown on top of the dashboard.' },
  },
  {
    key: 'trade',
    name: { ko: '업종', en: 'Trade' },
    type: 'pick',
    choices: {
      fixed: {
        academy: { ko: '필라테스·학원', en: 'Pilates or academy' },
        cafe: { ko: '카페·식당', en: 'Café or restaurant' },
        shop: { ko: '온라인 쇼핑몰', en: 'Online shop' },
        agency: { ko: '대행사·B2B', en: 'Agency or B2B' },
        other: { ko: '기타', en: 'Other' },
      },
    },
    help: { ko: '예시와 기본값을 고르는 데 씁니다.', en: 'Chooses examples and defaults.' },
  },
  {
    key: 'taxpayer',
    name: { ko: '과세 유형', en: 'Taxpayer kind' },
    type: 'pick',
    choices: {
      fixed: {
        general: { ko: '일반과세자', en: 'General' },
        simplified: { ko: '간이과세자', en: 'Simplified' },
        exempt: { ko: '면세사업자', en: 'Exempt' },
        corporation: { ko: '법인', en: 'Corporation' },
      },
    },
    help: { ko: '세무사에게 넘길 자료의 형식을 정합니다.', en: 'Decides the layout of what goes to the accountant.' },
  },
  {
    key: 'weekStart',
    name: { ko: '한 주의 첫날', en: 'Week starts on' },
    type: 'pick',
    choices: { fixed: { monday: { ko: '월요일', en: 'Monday' }, sunday: { ko: '일요일', en: 'Sunday' } } },
    help: { ko: '주간 지표를 나누는 요일입니다.', en: 'Where weekly figures are cut.' },
  },
  {
    key: 'currency',
    name: { ko: '통화', en: 'Currency' },
    type: 'text',
    help: { ko: '세 글자 통화 부호입니다. 예: KRW', en: 'Three-letter code, for example KRW.' },
  },
  {
    key: 'decisionRule',
    name: { ko: '결정 기준', en: 'Decision rule' },
    type: 'pick',
    choices: {
      fixed: {
        membership: { ko: '멤버십 가입', en: 'Membership' },
        purchases: { ko: '구매 횟수', en: 'Number of purchase days' },
      },
    },
    help: {
      ko: '고객이 언제 단골이 되기로 결정했다고 볼지 정합니다.',
      en: 'When a customer counts as having decided to become a regular.',
    },
  },
  {
    key: 'decisionPurchases',
    name: { ko: '결정 구매 횟수(N)', en: 'Purchase days to decide (N)' },
    type: 'count',
    first: 2,
    help: {
      ko: '구매 횟수 기준일 때, 서로 다른 구매일이 몇 번째면 결정으로 볼지 적습니다.',
      en: 'With the purchases rule: the how-manieth distinct purchase day is the decision.',
    },
  },
  {
    key: 'activeRule',
    name: { ko: '활성 기준', en: 'Active rule' },
    type: 'pick',
    choices: {
      fixed: {
        any: { ko: '아무 상품이나 구매', en: 'Bought anything' },
        regularProduct: { ko: '단골상품 구매', en: "Bought the regulars' product" },
      },
    },
    help: { ko: '단골이 그 기간에 무엇을 사야 활성으로 볼지 정합니다.', en: 'What a regular must buy to be active.' },
  },
  {
    key: 'profitTarget',
    name: { ko: '월 목표 수익', en: 'Monthly goal' },
    aliases: ['Monthly profit target'],
    type: 'money',
    help: {
      ko: '캔버스 수익 목표 칸의 월 목표 수익이 비어 있을 때만 씁니다. 한 곳에만 적으면 됩니다.',
      en: 'Used only while the monthly goal on the canvas is blank. Writing it in one place is enough.',
    },
  },
  {
    key: 'targetApplicationRate',
    name: { ko: '목표 신청률', en: 'Target application rate' },
    type: 'percent',
    help: {
      ko: '유입 가운데 몇 %가 신청하면 좋을지 적습니다. 예: 10%',
      en: 'How many of the visits should apply, for example 10%.',
    },
  },
  {
    key: 'targetExperienceRate',
    name: { ko: '목표 경험률', en: 'Target first-try rate' },
    type: 'percent',
    help: {
      ko: '신청한 사람 가운데 몇 %가 처음 사면 좋을지 적습니다. 예: 85%',
      en: 'How many of those who applied should come and buy, for example 85%.',
    },
  },
  {
    key: 'targetDecisionRate',
    name: { ko: '목표 결정률', en: 'Target decision rate' },
    type: 'percent',
    help: {
      ko: '처음 산 사람 가운데 몇 %가 단골이 되기로 하면 좋을지 적습니다. 예: 50%',
      en: 'How many first buyers should decide to become regulars, for example 50%.',
    },
  },
  {
    key: 'targetActiveRate',
    name: { ko: '목표 활성률', en: 'Target active rate' },
    type: 'percent',
    help: {
      ko: '단골 가운데 몇 %가 한 달 안에 다시 사면 좋을지 적습니다. 예: 80%',
      en: 'How many regulars should buy in a month, for example 80%.',
    },
  },
  {
    key: 'conversionDays',
    name: { ko: '전환 기간(일)', en: 'Conversion window (days)' },
    type: 'count',
    first: 30,
    help: {
      ko: '신청한 날부터 며칠 안에 사거나 결정해야 전환으로 셀지 적습니다.',
      en: 'Within how many days of applying a customer must buy or decide to count as converted.',
    },
  },
  {
    key: 'cohortDecisionDays',
    name: { ko: '결정 관찰 기간(일)', en: 'Days to decide' },
    type: 'count',
    first: 90,
    help: {
      ko: '처음 산 날부터 며칠 안에 결정했는지 봅니다. 이 기간이 다 지난 달만 비율을 냅니다.',
      en: 'Within how many days of the first purchase a customer must decide. Only months that have had so long are judged.',
    },
  },
  {
    key: 'dormantDays',
    name: { ko: '휴면 기준일', en: 'Dormant after (days)' },
    type: 'count',
    help: {
      ko: '단골이 며칠 넘게 사지 않으면 휴면으로 볼지 적습니다. 비우면 우리 가게의 재구매 간격으로 정합니다.',
      en: 'After how many days without a purchase a regular is dormant. Blank: from your own customers’ intervals.',
    },
  },
  {
    key: 'costLagDays',
    name: { ko: '광고 반응 지연(일)', en: 'Ad response lag (days)' },
    type: 'count',
    least: 0,
    first: 0,
    help: {
      ko: '광고하고 고객이 살 때까지 보통 며칠 걸리는지 적습니다. 모르면 0으로 둡니다.',
      en: 'How many days usually pass between an ad and the purchase. If unsure keep 0.',
    },
  },
  {
    key: 'modelCustomers',
    name: { ko: '예측을 시작할 고객 수', en: 'Customers needed for a forecast' },
    aliases: ['예측에 필요한 고객 수', 'Customers to predict'],
    type: 'count',
    first: 300,
    help: {
      ko: '고객이 이보다 적으면 고객별 재구매 예측을 보여 주지 않습니다.',
      en: 'With fewer customers than this, no customer’s purchases are predicted.',
    },
  },
  {
    key: 'modelRepeats',
    name: { ko: '예측을 시작할 재구매 고객 수', en: 'Repeat customers needed for a forecast' },
    aliases: ['예측에 필요한 재구매 고객 수', 'Repeat customers to predict'],
    type: 'count',
    first: 100,
    help: {
      ko: '두 번 이상 산 고객이 이보다 적어도 예측을 보여 주지 않습니다.',
      en: 'The same for customers who have bought on two or more days.',
    },
  },
  {
    key: 'hourValue',
    name: { ko: '오너 한 시간의 금액', en: 'Value of an owner’s hour' },
    aliases: ['오너 한 시간의 값'],
    module: 'automation',
    type: 'money',
    help: {
      ko: '오너의 한 시간을 돈으로 치면 얼마인지 적습니다. 자동화 비용을 몇 달 만에 되찾는지 셈합니다.',
      en: 'What an hour of yours is worth. With it we work out when a service has paid for itself.',
    },
  },
  ...roadmapSettings,
] as const satisfies readonly SettingItem[];
