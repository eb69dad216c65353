import type { Words } from '../types';
import type { MetricText } from './types';

const intervals: Words = { ko: '다시 산 횟수', en: 'Repurchases' };
const oldEnough: Words = { ko: '기간이 다 지난 고객', en: 'Customers whose window is over' };

function within(days: number, ko: string, en: string): MetricText {
  return {
    name: { ko: `${ko} 안 재구매`, en: `Again within ${en}` },
    means: {
      ko: `처음 산 날부터 ${days}일 안에 다른 날 다시 산 고객의 비율입니다. ${days}일이 지나지 않은 고객은 따로 셉니다.`,
      en: `Who bought on another day within ${days} days of the first. Customers not ${days} days old are counted apart.`,
    },
    part: { ko: `${days}일 안에 다시 산 고객`, en: `Came again within ${days} days` },
    whole: oldEnough,
  };
}

export const repeatTexts = {
  returningShare: {
    name: { ko: '다시 산 고객의 비율', en: 'Buyers who came back' },
    means: {
      ko: '그 달에 산 고객 가운데 그 전에도 산 날이 있는 고객의 비율입니다. 나중에 산 것으로 지난달이 바뀌지 않습니다.',
      en: 'Of the month’s buyers, those who had bought on an earlier day. Later purchases never change a past month.',
    },
    part: { ko: '전에도 산 고객', en: 'Had bought before' },
    whole: { ko: '그 달에 산 고객', en: 'Bought in the month' },
  },
  spanRepeatRate: {
    name: { ko: '90일 재구매율', en: 'Repeat rate of 90 days' },
    means: {
      ko: '그 달 끝까지 90일 동안 산 고객 가운데 이틀 이상 산 고객의 비율입니다. 장부가 90일이 되면 나옵니다.',
      en: 'Of those who bought in the 90 days up to the month’s end, who bought on two. Shown once the books are as old.',
    },
    part: { ko: '90일 동안 이틀 이상 산 고객', en: 'Bought on two days or more' },
    whole: { ko: '90일 동안 산 고객', en: 'Bought in the 90 days' },
  },
  repeatWithin30: within(30, '30일', '30 days'),
  repeatWithin60: within(60, '60일', '60 days'),
  repeatWithin90: within(90, '90일', '90 days'),
  repeatWithin180: within(180, '180일', '180 days'),
  repeatWithin365: within(365, '1년', 'a year'),
  medianInterval: {
    name: { ko: '재구매 주기', en: 'Time between purchases' },
    means: {
      ko: '한 번 사고 다음에 살 때까지 걸린 날의 가운데 값입니다. 자주 오는 고객이 더 많이 들어갑니다.',
      en: 'Half of all purchases come sooner after the last one, half later. Frequent customers weigh more.',
    },
    cases: intervals,
  },
  longInterval: {
    name: { ko: '늦은 재구매', en: 'Late repurchase' },
    means: {
      ko: '다시 산 것의 열에 아홉은 이 날수 안에 있었습니다. 다시 산 것이 서른 번은 되어야 나옵니다.',
      en: 'Nine of ten repurchases came within so many days. Shown from thirty repurchases on.',
    },
    cases: intervals,
  },
  customerInterval: {
    name: { ko: '보통 고객의 주기', en: 'Usual customer’s interval' },
    means: {
      ko: '고객마다 자기 주기의 가운데 값을 내고, 그 값들의 가운데를 잡은 것입니다. 한 사람이 한 표입니다.',
      en: 'The middle of the customers’ own middle intervals, so that each customer has one vote.',
    },
    cases: { ko: '두 번 이상 산 고객', en: 'Customers who came again' },
  },
} as const satisfies Readonly<Record<string, MetricText>>;
