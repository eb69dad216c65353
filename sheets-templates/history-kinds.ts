/** What a row of the history tab keeps. */
export const historyKinds = {
  canvas: { ko: '캔버스 고침', en: 'Canvas change' },
  process: { ko: '업무 고침', en: 'Process change' },
  progress: { ko: '주간 기록', en: 'Weekly record' },
  later: { ko: '나중에', en: 'Later' },
  notForUs: { ko: '하지 않음', en: 'Not for us' },
  resumed: { ko: '다시 하기', en: 'Taken up again' },
  override: { ko: '그래도 진행', en: 'Went ahead' },
} as const;

export type HistoryKind = keyof typeof historyKinds;
