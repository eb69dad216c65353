import type { Words } from '../types';

/** The guide on Home, on the Start tab and on its pages. */
export const guideTexts = {
  because: {
    ko: '{rate~이|가} 목표에 닿으면 단골이 가장 많이 늘어, 여기부터 합니다.',
    en: 'It comes first: reaching the target of the {rate} would bring the most regulars.',
  },
  fell: { ko: '{asks}: {before} → {have} ({since}부터)', en: '{asks}: {before} → {have} (since {since})' },
  minutes: { ko: '약 {minutes}분', en: 'about {minutes} min' },
  steady: { ko: '안정 운영', en: 'Steady running' },
  ownTime: { ko: '오너의 시간', en: "Owner's time" },
  weeksWithin: { ko: '{of}주 중 {weeks}주', en: '{weeks} of {of} weeks' },
  within: { ko: '가게의 평소 범위 안에 있던 주입니다.', en: 'Weeks within your own usual limits.' },
  withinUnknown: {
    ko: '장부가 열두 주 넘게 쌓이면 평소 범위를 알 수 있습니다.',
    en: 'Usual limits are known once the ledgers hold more than twelve weeks.',
  },
  customer: { ko: '고객 {name} {share}', en: 'customer {name} {share}' },
  channel: { ko: '채널 {name} {share}', en: 'channel {name} {share}' },
  staff: { ko: '담당 {name} {share}', en: 'staff {name} {share}' },
  leansOn: { ko: '매출이 가장 기대는 곳: {list}', en: 'Sales lean most on {list}.' },
  minutesAWeek: { ko: '주 {minutes}분', en: '{minutes} min a week' },
  ownMinutes: { ko: '업무분담에서 오너가 하는 일입니다.', en: 'What Roles says the owner does.' },
  ownMinutesFirst: { ko: '{since}에는 {first}분이었습니다.', en: 'It was {first} min on {since}.' },
  ownMinutesUnknown: {
    ko: 'SPA에 시간을, 업무분담에 담당을 적으면 계산됩니다.',
    en: 'Worked out once SPA has minutes and Roles says who does what.',
  },
} as const satisfies Readonly<Record<string, Words>>;
