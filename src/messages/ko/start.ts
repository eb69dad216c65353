export interface StartWords {
  readonly title: string;
  readonly what: readonly [string, string];
  readonly nextHeading: string;
  readonly allMet: string;
  readonly stepsHeading: string;
  readonly stepsHeader: readonly [string, string, string, string];
  readonly aimsHeading: string;
  /** A rule of a step: met, or so much of so much. */
  readonly met: (what: string) => string;
  readonly open: (what: string, have: number, need: number) => string;
  readonly fell: (why: string) => string;
  readonly skipped: (reason: string) => string;
  readonly later: (until: string) => string;
  readonly movesHeading: string;
  readonly moves: readonly [string, string, string];
  readonly wordsHeading: string;
  readonly privacy: string;
}

export const start: StartWords = {
  title: '장부',
  what: [
    '고객이 들어와 단골이 되기까지를 숫자로 보고, 적어 둔 일을 사람과 기계에게 하나씩 넘기는 시트입니다.',
    '사업이 꾸준히 돌아가고 오너의 시간이 돌아오는 것, 두 가지를 위해 다섯 단계를 차례로 밟습니다.',
  ],
  nextHeading: '지금 할 일',
  allMet: '다섯 단계의 증거가 모두 있습니다. 장부를 계속 적고 한 주에 한 번 새로고침하세요.',
  stepsHeading: '다섯 단계',
  stepsHeader: ['단계', '하는 일', '채운 만큼', '지금까지'],
  aimsHeading: '오너의 두 목표',
  met: what => `✓ ${what}`,
  open: (what, have, need) => `${what} (${have}/${need})`,
  fell: why => `↓ ${why}`,
  skipped: reason => `하지 않기로 했습니다. ${reason}`.trim(),
  later: until => `${until}까지 미뤘습니다.`,
  movesHeading: '이렇게 쓰세요',
  moves: [
    '거래장부와 지표장부에 있었던 일을 한 줄씩 적습니다. 하루 1분이면 됩니다.',
    '메뉴 ‘대시보드 새로고침’을 누르면 대시보드와 이 탭이 다시 계산됩니다.',
    '사이드바의 ‘지금 할 일’ 하나만 하고, 잘못 적은 칸은 ‘확인할 것’에서 바로 찾아갑니다.',
  ],
  wordsHeading: '말풀이',
  privacy: '이 시트 밖으로 나가는 것은 없습니다. 이 탭은 새로고침할 때마다 다시 적힙니다.',
};
