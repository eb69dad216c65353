import type { Words } from '../types';

/** The Start tab; where a text has lines, each has a row or a column of its own. */
export const startTexts = {
  title: { ko: '장부', en: 'Jangbu' },
  what: {
    ko: '고객이 들어와 단골이 되기까지를 숫자로 보고, 적어 둔 일을 사람과 기계에게 하나씩 넘기는 시트입니다.\n사업이 꾸준히 돌아가고 오너의 시간이 돌아오는 것, 두 가지를 위해 다섯 단계를 차례로 밟습니다.',
    en: 'See in numbers how a visitor becomes a regular, and hand written-down work to people and machines, piece by piece.\nFive steps, in order, for two things: a business that runs steadily, and your own time back.',
  },
  nextHeading: { ko: '지금 할 일', en: 'What to do now' },
  allMet: {
    ko: '다섯 단계의 증거가 모두 있습니다. 장부를 계속 적고 한 주에 한 번 새로고침하세요.',
    en: 'The evidence for all five steps is there. Keep the ledgers and refresh once a week.',
  },
  stepsHeading: { ko: '다섯 단계', en: 'Five steps' },
  stepsHeader: { ko: '단계\n하는 일\n채운 만큼\n지금까지', en: 'Step\nWhat it is\nDone\nSo far' },
  aimsHeading: { ko: '오너의 두 목표', en: 'The two aims' },
  open: { ko: '{what} ({have}/{need})', en: '{what} ({have} of {need})' },
  later: { ko: '{until}까지 미뤘습니다.', en: 'Put off until {until}.' },
  movesHeading: { ko: '이렇게 쓰세요', en: 'How to use it' },
  moves: {
    ko: '거래장부와 지표장부에 있었던 일을 한 줄씩 적습니다. 하루 1분이면 됩니다.\n메뉴 ‘대시보드 새로고침’을 누르면 대시보드와 이 탭이 다시 계산됩니다.\n사이드바의 ‘지금 할 일’ 하나만 하고, 잘못 적은 칸은 ‘확인할 것’에서 바로 찾아갑니다.',
    en: 'Type what happened into Transactions and the KPI ledger, one row each. A minute a day is enough.\nClick “Refresh dashboard” in the menu: the dashboard and this tab are worked out again.\nDo the one next thing the sidebar shows, and jump from its check list to any cell that needs fixing.',
  },
  wordsHeading: { ko: '말풀이', en: 'The words' },
  privacy: {
    ko: '이 시트 밖으로 나가는 것은 없습니다. 이 탭은 새로고침할 때마다 다시 적힙니다.',
    en: 'Nothing leaves this sheet. This tab is written anew by every refresh.',
  },
} as const satisfies Readonly<Record<string, Words>>;
