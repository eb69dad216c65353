/** The engine model for staff, in its order; who left is no stage of it. `method.md` 10.6. */
export const fandomStages = {
  targetPool: { ko: '타겟풀', en: 'Target pool' },
  applied: { ko: '지원', en: 'Applied' },
  trial: { ko: '체험근무', en: 'Trial work' },
  settled: { ko: '정착 결정', en: 'Settled' },
  fan: { ko: '팬 직원', en: 'Fan' },
  left: { ko: '퇴사', en: 'Left' },
} as const;

export type FandomStage = keyof typeof fandomStages;
