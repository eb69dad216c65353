import type { SettingItem } from './setting-item';

/** What the founders' roadmap asks for, as far as an owner may set it. Asked only of who has added the roadmap tab. */
export const roadmapSettings = [
  {
    key: 'strangers',
    name: { ko: '시운전: 경험한 손님(명)', en: 'Trial run: first-time customers' },
    module: 'roadmap',
    type: 'count',
    least: 0,
    first: 10,
    help: {
      ko: '지인이 아닌 손님이 몇 명 경험해야 시운전으로 볼지 적습니다.',
      en: 'How many customers who are no acquaintances must have bought.',
    },
  },
  {
    key: 'deciders',
    name: { ko: '시운전: 결정한 손님(명)', en: 'Trial run: customers who decided' },
    module: 'roadmap',
    type: 'count',
    least: 0,
    first: 3,
    help: {
      ko: '그 가운데 몇 명이 단골이 되기로 해야 하는지 적습니다.',
      en: 'How many of them must have decided to become regulars.',
    },
  },
  {
    key: 'revisions',
    name: { ko: '시운전: 캔버스 고친 횟수', en: 'Trial run: canvas changes' },
    module: 'roadmap',
    type: 'count',
    least: 0,
    first: 3,
    help: {
      ko: '첫 판매 뒤 캔버스를 몇 번 고쳐야 하는지 적습니다.',
      en: 'How often the canvas must have changed after the first sale.',
    },
  },
  {
    key: 'steadyWeeks',
    name: { ko: '완성: 이어진 주', en: 'Completion: weeks in a row' },
    module: 'roadmap',
    type: 'count',
    first: 4,
    help: {
      ko: '박스가 작동하고 유입이 이어져야 하는 주의 수입니다.',
      en: 'For how many weeks boxes must work and visits must come.',
    },
  },
  {
    key: 'breakEvenMonths',
    name: { ko: '운영: 손익분기를 넘긴 달', en: 'Operation: months above break-even' },
    module: 'roadmap',
    type: 'count',
    least: 0,
    first: 3,
    help: {
      ko: '활성 단골이 몇 달 이어서 손익분기 단골을 넘어야 하는지 적습니다.',
      en: 'For how many months in a row active regulars must reach break-even.',
    },
  },
  {
    key: 'decidingChannels',
    name: { ko: '확산: 결정을 낳는 채널 수', en: 'Expansion: channels that bring decisions' },
    module: 'roadmap',
    type: 'count',
    least: 0,
    first: 2,
    help: {
      ko: '아래 몫을 넘는 채널이 몇 개여야 하는지 적습니다.',
      en: 'How many channels must bring the share below.',
    },
  },
  {
    key: 'channelShare',
    name: { ko: '확산: 그 채널의 결정 몫', en: 'Expansion: their share of decisions' },
    module: 'roadmap',
    type: 'percent',
    first: 0.2,
    help: {
      ko: '지난 12달 결정 가운데 그 채널이 차지해야 할 몫입니다. 예: 20%',
      en: 'Share of the decisions of twelve months that each must bring, for example 20%.',
    },
  },
  {
    key: 'referralShare',
    name: { ko: '확산: 소개로 온 몫', en: 'Expansion: share by referral' },
    module: 'roadmap',
    type: 'percent',
    first: 0.1,
    help: {
      ko: '지난 12달 신규 경험 가운데 소개로 온 손님의 몫입니다. 예: 10%',
      en: 'Share of the first-time customers of twelve months who came by referral, for example 10%.',
    },
  },
  {
    key: 'referralChannels',
    name: { ko: '소개로 보는 채널', en: 'Channels that mean referral' },
    module: 'roadmap',
    type: 'text',
    help: {
      ko: '소개나 지인으로 보는 채널을 쉼표로 나누어 적습니다. 비우면 이름에 지인, 소개, 추천이 든 채널입니다.',
      en: 'Separated by commas. Blank: channels with friend, referral or word of mouth in their name.',
    },
  },
  {
    key: 'nextMarket',
    name: { ko: '다음 타겟·상품·지점', en: 'Next target, product or site' },
    module: 'roadmap',
    type: 'text',
    help: {
      ko: '다음으로 넓힐 타겟, 상품, 지점을 정했으면 적습니다.',
      en: 'The second target, product or site, once you have chosen it.',
    },
  },
] as const satisfies readonly SettingItem[];
