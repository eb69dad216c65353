/** The views beside the four of the header, by their names, and how one gets about. */
export const views = {
  steps: '다섯 단계',
  names: {
    canvas: '캔버스',
    processes: '업무',
    people: '사람',
    machines: '기계',
    review: '주간 점검',
    add: '탭 더하기',
    roadmap: '로드맵',
  },
  /** The steps, as short as five of them beside each other must be. */
  short: { structure: '구조', monitoring: '숫자', processes: '업무', people: '사람', machines: '기계' },
  home: '홈으로',
};
