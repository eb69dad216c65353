import type { Words } from './types';

/** How far a customer has come, from the first contact on. `method.md` 10.2. */
export const customerStages = {
  application: { ko: '신청', en: 'Applied' },
  experience: { ko: '경험', en: 'Experienced' },
  decision: { ko: '결정', en: 'Decided' },
  regular: { ko: '단골', en: 'Regular' },
  /** The ledger knows nobody of this name any more. */
  gone: { ko: '장부에 없음', en: 'Not in the ledger' },
} as const satisfies Record<string, Words>;

/** By the days since the last purchase, held against the usual interval. */
export const customerStates = {
  active: { ko: '활성', en: 'Active' },
  atRisk: { ko: '이탈 위험', en: 'At risk' },
  dormant: { ko: '휴면', en: 'Dormant' },
  lost: { ko: '이탈', en: 'Lost' },
} as const satisfies Record<string, Words>;

export const customerSegments = {
  best: { ko: '으뜸', en: 'Best' },
  loyal: { ko: '자주 옴', en: 'Often' },
  second: { ko: '두 번째', en: 'Second time' },
  new: { ko: '새 고객', en: 'New' },
  slippingLoyal: { ko: '자주 오다 뜸함', en: 'Often, slipping' },
  slipping: { ko: '뜸함', en: 'Slipping' },
  lostLoyal: { ko: '자주 오다 끊김', en: 'Often, gone' },
  gone: { ko: '끊김', en: 'Gone' },
} as const satisfies Record<string, Words>;

/** `invite`: came again of their own accord and never joined. `method.md` 10.2. */
export const poolPlaces = {
  inside: { ko: '안', en: 'Inside' },
  invite: { ko: '밖 · 초대', en: 'Outside: invite' },
  outside: { ko: '밖', en: 'Outside' },
  left: { ko: '나감', en: 'Left' },
} as const satisfies Record<string, Words>;

export const dormantMark: Words = { ko: '휴면', en: 'Dormant' };

/** What is known of a customer: the same words over a column of the list and on the card in the sidebar. */
export const customerFacts = {
  firstDay: { ko: '첫 경험일', en: 'First purchase' },
  lastDay: { ko: '최근 거래일', en: 'Last purchase' },
  channel: { ko: '첫 채널', en: 'First channel' },
  purchaseDays: { ko: '거래일 수', en: 'Purchase days' },
  amount: { ko: '누적 금액', en: 'Total spent' },
  stage: { ko: '단계', en: 'Stage' },
  state: { ko: '상태', en: 'State' },
  segment: { ko: '등급', en: 'Segment' },
  pool: { ko: '단골풀', en: 'Pool' },
  pAlive: { ko: '다시 살 확률', en: 'Chance to return' },
} as const satisfies Record<string, Words>;
