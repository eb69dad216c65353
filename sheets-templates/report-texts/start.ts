/** What the first tab says. */
const ko = {
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
  /** A rule of a step: met, or so much of so much. */
  met: '✓ {what}',
  open: '{what} ({have}/{need})',
  fell: '↓ {why}',
  skipped: '하지 않기로 했습니다. {reason}',
  later: '{until}까지 미뤘습니다.',
  movesHeading: '이렇게 쓰세요',
  moves: [
    '거래장부와 지표장부에 있었던 일을 한 줄씩 적습니다. 하루 1분이면 됩니다.',
    '메뉴 ‘대시보드 새로고침’을 누르면 대시보드와 이 탭이 다시 계산됩니다.',
    '사이드바의 ‘지금 할 일’ 하나만 하고, 잘못 적은 칸은 ‘확인할 것’에서 바로 찾아갑니다.',
  ],
  wordsHeading: '말풀이',
  privacy: '이 시트 밖으로 나가는 것은 없습니다. 이 탭은 새로고침할 때마다 다시 적힙니다.',
};

const en: typeof ko = {
  title: 'Jangbu',
  what: [
    'See in numbers how a visitor becomes a regular, and hand written-down work to people and machines, piece by piece.',
    'Five steps, in order, for two things: a business that runs steadily, and your own time back.',
  ],
  nextHeading: 'What to do now',
  allMet: 'The evidence for all five steps is there. Keep the ledgers and refresh once a week.',
  stepsHeading: 'Five steps',
  stepsHeader: ['Step', 'What it is', 'Done', 'So far'],
  aimsHeading: 'The two aims',
  met: '✓ {what}',
  open: '{what} ({have} of {need})',
  fell: '↓ {why}',
  skipped: 'Not for us. {reason}',
  later: 'Put off until {until}.',
  movesHeading: 'How to use it',
  moves: [
    'Type what happened into Transactions and the KPI ledger, one row each. A minute a day is enough.',
    'Click “Refresh dashboard” in the menu: the dashboard and this tab are worked out again.',
    'Do the one next thing the sidebar shows, and jump from its check list to any cell that needs fixing.',
  ],
  wordsHeading: 'The words',
  privacy: 'Nothing leaves this sheet. This tab is written anew by every refresh.',
};

export const startTexts = { ko, en };
