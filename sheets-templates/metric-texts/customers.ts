import type { Words } from '../types';
import type { MetricText } from './types';

const people: Words = { ko: '명', en: '' };
/** The intervals that `means` speaks of are too few yet. */
const meansByTrade: Words = {
  ko: '아직 이 가게의 기록이 적어, 마지막으로 산 뒤 지난 날수를 업종 기본값과 견주어 나눴습니다.',
  en: 'By the usual limits of the trade for days since the last purchase: this shop has too few repurchases of its own.',
};
const windowOver: Words = { ko: '기간이 다 지난 고객', en: 'Customers whose window is over' };
const everybody: Words = { ko: '한 번이라도 산 고객', en: 'Who ever bought' };

function inState(name: Words, means: Words, part: Words): MetricText {
  return { name, means, part, whole: everybody, meansByTrade };
}

function revenue(days: number): MetricText {
  return {
    name: { ko: `${days}일 고객 매출`, en: `Revenue in ${days} days` },
    means: {
      ko: `고객 한 명이 처음 산 날부터 ${days}일 동안 산 금액입니다. 환불을 뺐고, 재료비는 빼지 않았습니다.`,
      en: `What one customer paid in the ${days} days after the first purchase, less refunds. Costs are not taken off.`,
    },
    part: { ko: `${days}일 동안의 매출`, en: `Sales in their first ${days} days` },
    whole: windowOver,
    cases: windowOver,
  };
}

function margin(days: number): MetricText {
  return {
    name: { ko: `${days}일 고객 이익`, en: `Margin in ${days} days` },
    means: {
      ko: `고객 한 명이 처음 산 날부터 ${days}일 동안 남긴 금액입니다. 팔린 상품마다 마진율이 있어야 나옵니다.`,
      en: `What one customer left over in the ${days} days after the first purchase. Every product sold needs a margin.`,
    },
    part: {
      ko: `부가세를 뺀 ${days}일 동안의 매출에 마진율을 곱한 값`,
      en: `Sales in their first ${days} days without VAT times margin`,
    },
    whole: windowOver,
    cases: windowOver,
  };
}

export const customerTexts = {
  customers: {
    name: { ko: '전체 고객', en: 'Customers' },
    means: { ko: '지금까지 한 번이라도 산 고객의 수입니다.', en: 'Everybody who ever bought.' },
    counted: people,
  },
  activeCustomers: inState(
    { ko: '활성 고객', en: 'Active customers' },
    {
      ko: '다시 살 때가 아직 지나지 않은 고객입니다. 다시 산 것의 넷에 셋이 이 안에 있었습니다.',
      en: 'Who is not overdue yet: three of four repurchases came within this time.',
    },
    { ko: '아직 늦지 않은 고객', en: 'Not overdue' },
  ),
  atRiskCustomers: inState(
    { ko: '이탈 위험 고객', en: 'Customers at risk' },
    {
      ko: '다시 살 때가 지난 고객입니다. 다시 산 것의 넷에 셋은 이보다 빨랐습니다. 지금 연락하세요.',
      en: 'Who is overdue: three of four repurchases came sooner. Write to them now.',
    },
    { ko: '다시 살 때가 지난 고객', en: 'Overdue' },
  ),
  dormantCustomers: inState(
    { ko: '휴면 고객', en: 'Dormant customers' },
    {
      ko: '열에 아홉이 다시 사는 날을 넘긴 고객입니다. 그 두 배가 지나면 이탈로 봅니다.',
      en: 'Beyond the time in which nine of ten come again. After twice that time they count as lost.',
    },
    { ko: '오래 사지 않은 고객', en: 'Away for long' },
  ),
  lostCustomers: inState(
    { ko: '이탈 고객', en: 'Lost customers' },
    {
      ko: '열에 아홉이 다시 사는 날의 두 배를 넘긴 고객입니다. 우리가 정한 기준입니다.',
      en: 'Away for more than twice the time in which nine of ten come again. The limit is our choice.',
    },
    { ko: '떠난 것으로 보는 고객', en: 'Taken for lost' },
  ),
  bestCustomers: {
    name: { ko: '가장 좋은 고객', en: 'Best customers' },
    means: {
      ko: '최근에도 사고, 닷새 이상 샀으며, 쓴 금액이 위에서 넷에 하나에 드는 고객의 수입니다.',
      en: 'Bought lately, on five days or more, and are among the quarter that spent most.',
    },
    counted: people,
  },
  slippingLoyalCustomers: {
    name: { ko: '멀어지는 충성 고객', en: 'Loyal but slipping' },
    means: {
      ko: '사흘 이상 샀지만 다시 살 때가 지난 고객의 수입니다. 가장 먼저 챙기세요.',
      en: 'Bought on three days or more and are overdue now. Look after them first.',
    },
    counted: people,
  },
  revenueIn90: revenue(90),
  revenueIn180: revenue(180),
  revenueIn365: revenue(365),
  marginIn90: margin(90),
  marginIn180: margin(180),
  marginIn365: margin(365),
  expectedPurchases: {
    name: { ko: '13주 예상 방문', en: 'Expected in 13 weeks' },
    means: {
      ko: '지금의 고객이 앞으로 13주 동안 살 것으로 보이는 날의 수를 모두 더한 값입니다. 고객이 적으면 나오지 않습니다.',
      en: 'Purchase days to expect of today’s customers in the next 13 weeks. Not shown while there are few of them.',
    },
    counted: { ko: '번', en: '' },
  },
} as const satisfies Readonly<Record<string, MetricText>>;
