/** The pages of the five steps, and how one gets about. */
export const views = {
  steps: '다섯 단계',
  /** The steps, as short as five of them beside each other must be. */
  short: { structure: '구조', monitoring: '모니터링', processes: '업무', people: '사람', machines: '기계' },
  loading: '장부를 읽는 중입니다…',
  button: '다시 읽기',
  busy: '읽는 중…',
  asOf: (day: string) => `${day}에 읽었습니다.`,
  trend: '그동안의 흐름',
};
