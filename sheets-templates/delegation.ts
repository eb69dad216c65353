export const takers = {
  owner: { ko: '오너', en: 'Owner' },
  staff: { ko: '직원', en: 'Employee' },
  partTimer: { ko: '알바', en: 'Part-timer' },
  outside: { ko: '외주', en: 'Outside firm' },
  machine: { ko: '기계', en: 'Machine' },
} as const;

/** In the order in which work leaves the owner's hands. */
export const delegationStates = {
  ownerOnly: { ko: '오너 전담', en: 'Owner only' },
  written: { ko: '기록됨', en: 'Written down' },
  trial: { ko: '시범 위임', en: 'On trial' },
  delegated: { ko: '위임 완료', en: 'Handed over' },
  automated: { ko: '자동화', en: 'Automated' },
} as const;
