import type { BoxKey } from './canvas-boxes';
import { fieldHelp } from './field-help';
import type { Words } from './types';

/** What belongs into the design of each box of the canvas: its note. */
export const boxHelp: Readonly<Record<BoxKey, Words>> = {
  company: {
    ko: '하고 싶은 일과 파는 것을 세 가지까지 적습니다. 예: 오래 앉아 일하는 사람의 통증을 줄이는 소그룹 수업',
    en: 'What you want to do and sell, up to three things.',
  },
  customer: {
    ko: '떠오르는 사람을 세 명까지 적습니다. 이름, 나이, 하는 일, 원하는 것. 예: 김소라, 38, 회계사, 허리 안 아픈 오후',
    en: 'Up to three people you can picture: name, age, work, and what they want.',
  },
  value: {
    ko: '‘사람은 ○○해야 한다’로 적는 우리의 믿음입니다. 예: 사람은 숨을 깊게 쉬어야 한다',
    en: 'What you believe, as “People should …”.',
  },
  vision: { ko: '우리가 잘되면 달라질 세상을 한 문장으로 적습니다.', en: 'The world that comes about if we do well.' },
  core: { ko: '우리를 고르게 만드는 힘을 한 단어로 적습니다. 예: 호흡', en: 'The one word for why people pick you.' },
  message: {
    ko: '누구에게 무엇을 왜 하는지 한 문장으로 잇습니다. 간판, 소개 글, 안내 문자에 그대로 씁니다.',
    en: 'Who, what and why in one sentence, used as it is on signs and in messages.',
  },
  action: {
    ko: '손님이 겪을 장면, 걸리는 시간, 되풀이하는 주기를 적습니다. 예: 6명 수업, 50분, 주 2회',
    en: 'The scene, how long it takes, how often it repeats.',
  },
  revenue: fieldHelp.goal,
  targetPool: {
    ko: '우리 손님이 될 만한 사람이 어디에 얼마나 있는지 적습니다. 예: 반경 1km의 30~45세 직장인',
    en: 'Where people who could buy are, and how many.',
  },
  visit: {
    ko: '손님이 처음 들어와 보는 곳과 거기서 보는 것을 적습니다. 예: 플레이스 사진과 후기',
    en: 'Where people first look at you and what they see there.',
  },
  application: {
    ko: '손님이 신청하는 한 가지 길을 적습니다. 예: 체험 1회권 예약 폼',
    en: 'The one way to apply, for example a booking form for a trial.',
  },
  experience: {
    ko: '처음 온 손님이 꼭 겪게 할 것을 적습니다. 예: 체험 수업과 자세 사진 리포트',
    en: 'What every first-time customer must go through.',
  },
  decision: {
    ko: '손님이 단골이 되기로 스스로 정하는 순간과 방법입니다. 예: 수업 뒤 QR로 클럽 가입',
    en: 'When and how they choose it themselves, for example joining by QR code.',
  },
  regular: {
    ko: '단골이 다시 사는 단골상품과 우리가 꼭 주고받는 것을 적습니다. 예: 10회권, 매달 자세 점검',
    en: "The regulars' product and what you always exchange with them.",
  },
  regularsPool: {
    ko: '단골이 모이는 공간과, 거기서 소통·방문·구매·자랑하는 시간을 적습니다. 예: 클럽 밴드, 달마다 챌린지',
    en: 'The space where regulars gather, and when they talk, visit, buy and show off there.',
  },
  holdingPool: {
    ko: '중간에 멈춘 사람을 잊지 않고 두는 곳입니다. 밀어붙이지 않고 다시 올 때를 기다립니다. 비워 두어도 됩니다.',
    en: 'Where those who stopped on the way are kept in mind without pushing. May stay blank.',
  },
};
