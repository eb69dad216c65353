import type { TabKey, Words } from './types';

/** The founders' five steps. `method.md` 8.2. */
export const roadmapSteps = {
  design: { ko: '1 설계', en: '1 Design' },
  trial: { ko: '2 시운전', en: '2 Trial run' },
  completion: { ko: '3 완성', en: '3 Completion' },
  operation: { ko: '4 운영', en: '4 Operation' },
  expansion: { ko: '5 확산', en: '5 Expansion' },
} as const satisfies Readonly<Record<string, Words>>;

export type RoadmapStep = keyof typeof roadmapSteps;

export interface CriterionText {
  readonly key: string;
  readonly step: RoadmapStep;
  /** Stands in the tab and leads a row back to its criterion: an older wording goes into `aliases`. */
  readonly name: Words;
  readonly aliases?: readonly string[];
  /** How a number of it is said; without one it is either there or not. */
  readonly unit?: Words;
  /** Where what is counted stands. */
  readonly tab: TabKey;
  /** What to do while it is not met. */
  readonly todo: Words;
}

const times: Words = { ko: '{n}번', en: '{n}' };
const people: Words = { ko: '{n}명', en: '{n}' };
const boxes: Words = { ko: '{n}칸', en: '{n}' };
const weeks: Words = { ko: '{n}주', en: '{n}' };

/** What each step asks for, in order. How it is counted is in `src/domain/roadmap`. `method.md` 10.9. */
export const roadmapCriteria = [
  {
    key: 'message',
    step: 'design',
    name: { ko: '누가 왜 사는지 한 문장으로 적음', en: 'Who buys what, in one sentence' },
    tab: 'canvas',
    todo: { ko: '캔버스의 마케팅 문장을 적습니다.', en: 'Write the core message in the canvas.' },
  },
  {
    key: 'frameBoxes',
    step: 'design',
    name: { ko: '프레임 칸을 모두 설계함', en: 'Every frame box designed' },
    unit: boxes,
    tab: 'canvas',
    todo: {
      ko: '비어 있는 프레임 칸에 설계를 적고 상태를 고릅니다.',
      en: 'Write the design of the empty frame boxes and pick their status.',
    },
  },
  {
    key: 'wayBoxes',
    step: 'design',
    name: { ko: '신청부터 단골까지 칸을 설계함', en: 'Apply to Regular designed' },
    unit: boxes,
    tab: 'canvas',
    todo: {
      ko: '신청, 경험, 결정, 단골 칸에 설계를 적습니다.',
      en: 'Write the design of Apply, Experience, Decide and Regular.',
    },
  },
  {
    key: 'breakEven',
    step: 'design',
    name: { ko: '손익분기 단골을 셈함', en: 'Break-even regulars worked out' },
    tab: 'canvas',
    todo: {
      ko: '수익 목표 칸에 월 목표 수익과 단골당 월 수익을 적습니다.',
      en: 'Write the monthly goal and what a regular brings in the revenue box.',
    },
  },
  {
    key: 'strangers',
    step: 'trial',
    name: { ko: '지인이 아닌 손님이 경험함', en: 'Strangers who have bought' },
    unit: people,
    tab: 'deals',
    todo: {
      ko: '거래장부에 손님마다 유입채널을 적습니다. 채널이 비면 지인이 아닌지 알 수 없습니다.',
      en: 'Enter each customer’s channel in Transactions: without it nobody can tell.',
    },
  },
  {
    key: 'deciders',
    step: 'trial',
    name: { ko: '그 가운데 결정한 손님', en: 'Of them, decided' },
    unit: people,
    tab: 'deals',
    todo: { ko: '경험한 손님에게 단골이 되는 길을 보여 줍니다.', en: 'Show first-time customers how to stay.' },
  },
  {
    key: 'revisions',
    step: 'trial',
    name: { ko: '첫 판매 뒤 캔버스를 고침', en: 'Canvas changed after the first sale' },
    unit: times,
    tab: 'canvas',
    todo: {
      ko: '팔아 보고 알게 된 것을 캔버스에 고쳐 적습니다.',
      en: 'Put what selling has taught you into the canvas.',
    },
  },
  {
    key: 'engineWorking',
    step: 'completion',
    name: { ko: '엔진 칸이 모두 작동하며 이어짐', en: 'Every engine box has kept working' },
    unit: boxes,
    tab: 'canvas',
    todo: {
      ko: '멈춘 칸을 살리고 상태를 작동으로 바꿉니다. 바꾼 날부터 셉니다.',
      en: 'Get the idle boxes working and set their status: it counts from that day.',
    },
  },
  {
    key: 'steadyInflow',
    step: 'completion',
    name: { ko: '지인 없이 한 채널로 매주 유입', en: 'Weekly visits by one channel, no friends' },
    unit: weeks,
    tab: 'kpis',
    todo: {
      ko: '한 채널을 골라 매주 올리고 지표장부에 유입을 적습니다.',
      en: 'Pick one channel, feed it weekly and enter its visits in the KPI ledger.',
    },
  },
  {
    key: 'inUse',
    step: 'completion',
    name: { ko: '신청 폼, 거래장부, 단골풀을 씀', en: 'Form, transactions and pool in use' },
    unit: { ko: '{n}가지', en: '{n}' },
    tab: 'deals',
    todo: {
      ko: '지난 4주의 신청과 거래를 적고, 단골풀에 첫 손님을 모십니다.',
      en: 'Record applications and sales of the last four weeks, and bring in the first member.',
    },
  },
  {
    key: 'breakEvenMonths',
    step: 'operation',
    name: { ko: '활성 단골이 손익분기를 넘은 달', en: 'Months with active regulars at break-even' },
    unit: { ko: '{n}달', en: '{n}' },
    tab: 'dashboard',
    todo: {
      ko: '활성 단골이 손익분기 단골에 닿을 때까지 병목부터 고칩니다.',
      en: 'Work on the bottleneck until active regulars reach break-even.',
    },
  },
  {
    key: 'productionWritten',
    step: 'operation',
    name: { ko: '경험과 생산 업무에 프로세스를 적음', en: 'Experience and production work written down' },
    unit: { ko: '{n}개', en: '{n}' },
    tab: 'spa',
    todo: { ko: 'SPA 탭에서 비어 있는 업무 프로세스를 적습니다.', en: 'Write the missing work steps in the SPA tab.' },
  },
  {
    key: 'ownerMinutes',
    step: 'operation',
    name: { ko: '오너의 주간 시간이 줄어듦', en: 'Owner’s minutes a week falling' },
    unit: { ko: '{n}분', en: '{n} min' },
    tab: 'roles',
    todo: {
      ko: '오너가 하는 일 가운데 단순한 것부터 맡깁니다. 4주 넘게 기록되어야 견줄 수 있습니다.',
      en: 'Hand over the simplest of your work first. It takes four weeks of records to compare.',
    },
  },
  {
    key: 'decidingChannels',
    step: 'expansion',
    name: { ko: '결정을 고루 낳는 채널', en: 'Channels that bring their share of decisions' },
    unit: { ko: '{n}개', en: '{n}' },
    tab: 'dashboard',
    todo: {
      ko: '한 채널에 기대지 않도록 두 번째 채널을 키웁니다.',
      en: 'Grow a second channel, so that all does not hang on one.',
    },
  },
  {
    key: 'referralShare',
    step: 'expansion',
    name: { ko: '신규 경험 가운데 소개', en: 'First-time customers by referral' },
    unit: { ko: '{n}%', en: '{n}%' },
    tab: 'deals',
    todo: {
      ko: '단골이 소개하기 쉽게 하고, 소개로 온 손님의 채널을 적습니다.',
      en: 'Make it easy for regulars to bring a friend, and enter that channel.',
    },
  },
  {
    key: 'nextMarket',
    step: 'expansion',
    name: { ko: '다음 타겟, 상품, 지점을 정함', en: 'The next target, product or site chosen' },
    tab: 'settings',
    todo: {
      ko: '정했으면 설정 탭의 ‘다음 타겟·상품·지점’에 적습니다.',
      en: 'Once chosen, write it in the settings.',
    },
  },
] as const satisfies readonly CriterionText[];
export type CriterionKey = (typeof roadmapCriteria)[number]['key'];

/** How far a criterion is met, as it stands in the tab. */
export const criterionStates = {
  met: { ko: '충족', en: 'Met' },
  partly: { ko: '하는 중', en: 'Under way' },
  unmet: { ko: '아직', en: 'Not yet' },
  unknown: { ko: '알 수 없음', en: 'Not known' },
} as const satisfies Readonly<Record<string, Words>>;
export type CriterionState = keyof typeof criterionStates;

/** A channel with one of these in its name brings people who were told of us. */
export const referralWords = [
  '지인',
  '소개',
  '추천',
  '친구',
  '가족',
  '입소문',
  'referral',
  'recommend',
  'friend',
  'family',
  'word of mouth',
];
