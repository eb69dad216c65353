import type { Words } from '../types';
import type { MetricText } from './types';

const people: Words = { ko: '명', en: '' };

export const regularsTexts = {
  joinedRegulars: {
    name: { ko: '단골이 된 고객', en: 'Became regulars' },
    means: {
      ko: '그 달에 처음으로 단골이 된 고객의 수입니다.',
      en: 'Customers who became regulars in the month for the first time.',
    },
    counted: people,
  },
  returnedRegulars: {
    name: { ko: '돌아온 단골', en: 'Regulars who returned' },
    means: {
      ko: '탈퇴했다가 그 달에 다시 가입한 고객의 수입니다.',
      en: 'Customers who had left and joined again in the month.',
    },
    counted: people,
  },
  leftRegulars: {
    name: { ko: '떠난 단골', en: 'Regulars who left' },
    means: {
      ko: '그 달에 탈퇴한 단골의 수입니다. 말없이 오지 않는 단골은 휴면 단골에서 봅니다.',
      en: 'Regulars who left in the month. Those who just stay away are counted as dormant.',
    },
    counted: people,
  },
  renewals: {
    name: { ko: '재등록', en: 'Renewals' },
    means: {
      ko: '단골 가운데 그 달에 단골상품을 다시 샀거나 멤버십을 연장한 고객의 수입니다. 한 사람은 한 번만 셉니다.',
      en: 'Regulars who bought a regulars’ product again or renewed their membership in the month, each counted once.',
    },
    counted: people,
  },
  dormantRegularShare: {
    name: { ko: '휴면 단골', en: 'Dormant regulars' },
    means: {
      ko: '그 달 끝에 휴면 기준일이 지나도록 사지 않은 단골입니다. 기준일을 적지 않으면 중간 재구매 간격의 두 배, 적어도 30일로 봅니다.',
      en: 'Regulars who had not bought for longer than the settings allow, or twice the median time between purchases, at least 30 days.',
    },
    part: { ko: '그 달 끝에 휴면인 단골', en: 'Dormant at the end of the month' },
    whole: { ko: '그 달 끝의 단골', en: 'Regulars at the end of the month' },
  },
  toInvite: {
    name: { ko: '초대할 고객', en: 'To invite' },
    means: {
      ko: '이틀 이상 샀는데 멤버십에 가입한 적이 없는 고객의 수입니다. 단골풀에 초대하세요.',
      en: 'Customers who bought on two days or more and never joined. Invite them into the pool.',
    },
    counted: people,
  },
  poolSales: {
    name: { ko: '단골풀 안 매출', en: 'Sales inside the pool' },
    means: {
      ko: '산 날에 멤버십이 있던 고객의 매출입니다. 환불을 뺀 값입니다.',
      en: 'Sales to customers who were members on the day they bought, less refunds.',
    },
  },
  salesOutsidePool: {
    name: { ko: '단골풀 밖 매출', en: 'Sales outside the pool' },
    means: {
      ko: '산 날에 멤버십이 없던 고객의 매출입니다. 고객을 적지 않은 거래는 빠집니다.',
      en: 'Sales to customers who were no members on the day. Sales without a customer are not in it.',
    },
  },
  profitPerRegular: {
    name: { ko: '단골당 수익', en: 'Profit per regular' },
    means: {
      ko: '활성 단골 한 명이 그 달에 남긴 금액입니다. 팔린 단골상품마다 설정 탭에 마진율이 있어야 나옵니다.',
      en: 'What one active regular left over in the month. Needs the margin of every regulars’ product sold.',
    },
    part: {
      ko: '부가세를 뺀 그 달의 단골매출에 마진율을 곱한 값',
      en: 'Regular sales of the month without VAT times margin',
    },
    whole: { ko: '그 달의 활성 단골', en: 'Active regulars of the month' },
  },
  breakEvenRegulars: {
    name: { ko: '필요한 단골', en: 'Regulars needed' },
    means: {
      ko: '월 목표 수익을 내려면 활성 단골이 몇 명 있어야 하는지입니다. 목표는 캔버스의 수익 목표 칸에 적습니다.',
      en: 'How many active regulars it takes for the profit you aim at. The goal stands on the canvas, in Revenue goal.',
    },
    counted: people,
    part: { ko: '월 목표 수익', en: 'Profit wanted in a month' },
    whole: { ko: '단골당 수익', en: 'Profit per regular' },
  },
  toBreakEven: {
    name: { ko: '더 필요한 단골', en: 'Regulars still missing' },
    means: {
      ko: '필요한 단골에서 활성 단골을 뺀 값입니다. 0이면 목표에 닿은 것입니다.',
      en: 'Regulars needed less active regulars. At 0 the goal is reached.',
    },
    counted: people,
  },
} as const satisfies Readonly<Record<string, MetricText>>;
