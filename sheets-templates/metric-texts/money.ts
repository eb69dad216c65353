import type { Words } from '../types';
import type { MetricText } from './types';

const people: Words = { ko: '명', en: '' };
const salesOfMonth: Words = { ko: '그 달의 매출', en: 'Sales of the month' };
const monthsCounted: Words = { ko: '끝난 달 (많아야 열두 달)', en: 'Whole months, twelve at most' };
const salesOfWindow: Words = { ko: '센 달들의 매출', en: 'Sales of the months counted' };

export const moneyTexts = {
  buyers: {
    name: { ko: '산 고객', en: 'Buyers' },
    means: {
      ko: '그 달에 한 번이라도 산 고객의 수입니다. 고객을 적지 않은 거래는 빠집니다.',
      en: 'Customers who bought at least once in the month. Sales without a customer are not in it.',
    },
    counted: people,
  },
  newSales: {
    name: { ko: '처음 산 고객의 매출', en: 'New customers’ sales' },
    means: {
      ko: '고객이 처음으로 산 날의 매출입니다. 그 뒤에 산 것은 들어가지 않습니다.',
      en: 'Sales on customers’ first purchase days. What they bought later is not in it.',
    },
  },
  returningSales: {
    name: { ko: '다시 온 고객의 매출', en: 'Returning sales' },
    means: {
      ko: '전에 산 적이 있지만 아직 단골로 결정하지 않은 고객의 매출입니다.',
      en: 'Sales to customers who had bought before but had not decided to become regulars.',
    },
  },
  regularsSales: {
    name: { ko: '단골의 모든 매출', en: 'All sales to regulars' },
    means: {
      ko: '단골로 결정한 날부터 그 고객이 산 모든 상품의 매출입니다. 단골매출은 그 가운데 단골상품만 셉니다. 처음 산 날은 빠집니다.',
      en: 'All products bought by customers from the day they decided, first purchase days aside. Regular sales are of regulars’ products only.',
    },
  },
  newSalesShare: {
    name: { ko: '처음 산 고객의 몫', en: 'New customers’ share' },
    means: {
      ko: '매출 가운데 처음 산 날의 매출이 차지하는 몫입니다. 아주 크면 단골이 쌓이지 않는 것입니다.',
      en: 'The part of sales that came on first purchase days. When it stays large, few customers come back.',
    },
    part: { ko: '처음 산 고객의 매출', en: 'New customers’ sales' },
    whole: salesOfMonth,
  },
  regularsSalesShare: {
    name: { ko: '단골의 몫', en: 'Regulars’ share' },
    means: {
      ko: '매출 가운데 단골의 모든 매출이 차지하는 몫입니다.',
      en: 'The part of sales that regulars brought.',
    },
    part: { ko: '단골의 모든 매출', en: 'All sales to regulars' },
    whole: salesOfMonth,
  },
  weekSalesChange: {
    name: { ko: '이번 주 매출 변화', en: 'This week’s change' },
    means: {
      ko: '이번 주 오늘까지의 매출을 지난주 같은 요일까지와 견줍니다. (이번 주 - 지난주) ÷ 지난주입니다.',
      en: 'Sales of this week up to today, against the same weekdays of last week: (this week - last week) ÷ last week.',
    },
    part: { ko: '이번 주 오늘까지의 매출', en: 'Sales of this week up to today' },
    whole: { ko: '지난주 같은 요일까지의 매출', en: 'Sales on the same weekdays of last week' },
  },
  lastWeekSalesChange: {
    name: { ko: '지난주 매출 변화', en: 'Last week’s change' },
    means: {
      ko: '끝난 지난주의 매출을 그 앞 주와 견줍니다. (지난주 - 그 앞 주) ÷ 그 앞 주입니다.',
      en: 'Sales of the last whole week, against the week before it: (last week - the one before) ÷ the one before.',
    },
    part: { ko: '끝난 지난주의 매출', en: 'Sales of the last whole week' },
    whole: { ko: '그 앞 주의 매출', en: 'Sales of the week before' },
  },
  monthSalesChange: {
    name: { ko: '이번 달 매출 변화', en: 'This month’s change' },
    means: {
      ko: '이번 달 오늘까지의 매출을 지난달의 같은 날수와 견줍니다. 지난달이 더 짧으면 이번 달도 그 날수까지만 셉니다. (이번 달 - 지난달) ÷ 지난달입니다.',
      en: 'Sales of this month up to today, against as many days of last month, cut to the shorter month: (this month - last month) ÷ last month.',
    },
    part: { ko: '이번 달의 견주는 날수 매출', en: 'Sales on the days compared, this month' },
    whole: { ko: '지난달 같은 날수의 매출', en: 'Sales on as many days of last month' },
  },
  yearSalesChange: {
    name: { ko: '작년과 견준 지난달', en: 'Last month by last year' },
    means: {
      ko: '끝난 지난달의 매출을 52주 전의 같은 요일들과 견줍니다. (지난달 - 52주 전) ÷ 52주 전입니다.',
      en: 'Sales of the last whole month, against the same weekdays 52 weeks before: (last month - 52 weeks before) ÷ 52 weeks before.',
    },
    part: { ko: '끝난 지난달의 매출', en: 'Sales of the last whole month' },
    whole: { ko: '52주 전 같은 요일들의 매출', en: 'Sales on the same weekdays 52 weeks before' },
  },
  topCustomerShare: {
    name: { ko: '가장 큰 고객의 몫', en: 'Largest customer' },
    means: {
      ko: '최근 매출에서 가장 많이 산 고객 한 명이 차지하는 몫입니다. 그 고객이 떠나면 이만큼 줄어듭니다.',
      en: 'The part of the latest months’ sales that one customer brought. It goes when they go.',
    },
    part: { ko: '가장 많이 산 고객의 매출', en: 'Sales to the largest customer' },
    whole: salesOfWindow,
    cases: monthsCounted,
  },
  topChannelShare: {
    name: { ko: '가장 큰 채널의 몫', en: 'Largest channel' },
    means: {
      ko: '최근 매출에서 한 채널로 처음 온 고객들이 차지하는 몫입니다.',
      en: 'The part of the latest months’ sales from customers who first came by one channel.',
    },
    part: { ko: '그 채널로 온 고객의 매출', en: 'Sales to customers of that channel' },
    whole: salesOfWindow,
    cases: monthsCounted,
  },
  topProductShare: {
    name: { ko: '가장 큰 상품의 몫', en: 'Largest product' },
    means: {
      ko: '최근 매출에서 가장 많이 팔린 상품 하나가 차지하는 몫입니다.',
      en: 'The part of the latest months’ sales that one product brought.',
    },
    part: { ko: '그 상품의 매출', en: 'Sales of that product' },
    whole: salesOfWindow,
    cases: monthsCounted,
  },
  topStaffShare: {
    name: { ko: '가장 큰 담당의 몫', en: 'Largest staff share' },
    means: {
      ko: '최근 매출에서 담당 한 명이 차지하는 몫입니다. 그 사람이 쉬면 이만큼 흔들립니다.',
      en: 'The part of the latest months’ sales in one person’s hands. It shakes when they are away.',
    },
    part: { ko: '그 담당의 매출', en: 'Sales of that person' },
    whole: salesOfWindow,
    cases: monthsCounted,
  },
  salesWithoutTopCustomer: {
    name: { ko: '가장 큰 고객이 없다면', en: 'Without that customer' },
    means: {
      ko: '가장 많이 산 고객을 뺀 한 달 평균 매출입니다. 끝난 달만, 많아야 열두 달을 셉니다.',
      en: 'Average sales a month without the largest customer, over the last whole months, twelve at most.',
    },
    cases: monthsCounted,
  },
  salesWithoutTopChannel: {
    name: { ko: '가장 큰 채널이 없다면', en: 'Without that channel' },
    means: {
      ko: '가장 큰 채널로 온 고객들을 뺀 한 달 평균 매출입니다. 끝난 달만, 많아야 열두 달을 셉니다.',
      en: 'Average sales a month without the customers of the largest channel, over the last whole months, twelve at most.',
    },
    cases: monthsCounted,
  },
  regularsOfTopChannel: {
    name: { ko: '가장 큰 채널의 단골', en: 'That channel’s regulars' },
    means: {
      ko: '가장 큰 채널로 처음 온 단골의 수입니다. 지난달 말일을 기준으로 셉니다.',
      en: 'Regulars who first came by the largest channel, at the end of last month.',
    },
    counted: people,
  },
  unusualNumbers: {
    name: { ko: '평소와 다른 숫자', en: 'Unusual numbers' },
    means: {
      ko: '끝난 지난주의 숫자 가운데 이 가게의 평소 범위를 벗어난 것의 수입니다. 평소 범위는 앞선 주들로 정합니다.',
      en: 'How many numbers of the last whole week lay outside this shop’s usual range, told by the weeks before.',
    },
    counted: { ko: '개', en: '' },
  },
} as const satisfies Readonly<Record<string, MetricText>>;
