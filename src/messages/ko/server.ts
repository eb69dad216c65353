export const server = {
  addOn: '장부',
  menu: { start: '시작하기', refresh: '대시보드 새로고침', sidebar: '사이드바 열기' },
  /** Beside a tab of the same name that a person made. */
  tabSuffix: '장부',
  refreshed: (counted: string, issues: string) =>
    `새로고침했습니다. 거래 ${counted}줄을 셌고, 확인할 것이 ${issues}곳 있습니다.`,
  refreshedClean: (counted: string) => `새로고침했습니다. 거래 ${counted}줄을 셌습니다.`,
  computedArea: '자동으로 계산하는 곳입니다. 고쳐도 새로고침하면 다시 적힙니다.',
  canvasFrame: '캔버스의 틀입니다. 흰 칸에 적어 주세요.',
};
