import type { Words } from './types';

/** What stands on the canvas besides the boxes. */
export const canvasWords = {
  title: { ko: '마케팅 캔버스', en: 'Marketing canvas' },
  lead: {
    ko: '손님이 우리를 알게 되어 단골이 되기까지를 한 장에 그립니다. 흰 칸에 적고, 칸에 마우스를 올리면 무엇을 적는지 보입니다.',
    en: 'One page from a stranger to a regular. Write in the white cells; rest the pointer on one to see what belongs there.',
  },
  frame: { ko: '프레임  우리는 누구에게 무엇을 왜 하는가', en: 'Frame  Whom we serve, with what, and why' },
  engine: {
    ko: '엔진  손님이 단골이 되어 다시 도는 길',
    en: 'Engine  How customers become regulars and come round again',
  },
  order: { ko: '채우는 순서', en: 'Where to begin' },
  frameOrder: {
    ko: '프레임: 회사 → 고객 → 가치, 비전, 핵심역량 → 마케팅 문장 → 행동 → 수익 목표',
    en: 'Frame: company → customer → value, vision, core → core message → action → revenue goal',
  },
  engineOrder: {
    ko: '엔진: 단골풀 → 단골 → 경험 → 신청 → 방문, 타겟풀 → 결정',
    en: 'Engine: regulars pool → regular → experience → apply → visit, target pool → decide',
  },
  perhaps: {
    ko: '설계를 먼저 그리고, 현재 상황을 그 옆에 맞춰 봅니다. 한 번에 다 채우지 않아도 됩니다.',
    en: 'Draw the design first, then hold today against it. It need not be filled in at once.',
  },
  again: { ko: '다시 찾아오고, 알립니다', en: 'They come again and tell others' },
  figures: {
    ko: '칸마다 보는 숫자  마지막 한 달, 새로고침할 때 저절로 바뀝니다',
    en: 'The figure of each box  Last full month, worked out at each refresh',
  },
  target: { ko: '목표', en: 'target' },
  targetOfWeek: { ko: '한 주 목표', en: 'weekly target' },
  breakEven: { ko: '손익분기', en: 'break-even' },
  toBreakEven: { ko: '손익분기까지 단골 {n}명', en: '{n} more {n?regular|regulars} to break-even' },
  reached: { ko: '손익분기 도달', en: 'break-even reached' },
  days: { ko: '{n}일', en: '{n} {n?day|days}' },
  model: { ko: '모델', en: 'Model' },
  modelMeans: {
    ko: '결정과 단골풀이 모두 일부라도 작동하면 손님이 다시 도는 엔진, 아니면 한 번으로 끝나는 퍼널입니다.',
    en: 'An engine once Decide and Regulars pool both work, at least in part; until then a funnel: customers come once.',
  },
} as const satisfies Readonly<Record<string, Words>>;
