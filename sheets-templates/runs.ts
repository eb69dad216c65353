/** How a run of a piece of work went. `method.md` 10.7. */
export const runResults = {
  asWritten: { ko: '그대로 됨', en: 'As written' },
  stuck: { ko: '막힘', en: 'Stuck' },
  different: { ko: '다르게 함', en: 'Done differently' },
} as const;

/** What became of a change that a run called for. */
export const runDecisions = {
  accepted: { ko: '반영', en: 'Accepted' },
  held: { ko: '보류', en: 'On hold' },
  rejected: { ko: '기각', en: 'Rejected' },
} as const;
