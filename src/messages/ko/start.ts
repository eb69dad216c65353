export interface StartWords {
  readonly title: string;
  readonly what: readonly [string, string];
  readonly nextHeading: string;
  readonly allMet: string;
  readonly stepsHeading: string;
  readonly stepsHeader: readonly [string, string, string, string];
  readonly evidence: (what: string, have: number, need: number) => string;
  readonly movesHeading: string;
  readonly moves: readonly [string, string, string];
  readonly wordsHeading: string;
  readonly glossary: readonly (readonly [string, string])[];
  readonly privacy: string;
}

export const start: StartWords = {
  title: '장부',
  what: [
    '손님이 들어와 단골이 되기까지를 숫자로 보고, 적어 둔 일을 사람과 기계에게 하나씩 넘기는 시트입니다.',
    '사업이 꾸준히 돌아가고 오너의 시간이 돌아오는 것, 두 가지를 위해 다섯 단계를 차례로 밟습니다.',
  ],
  nextHeading: '지금 할 일',
  allMet: '다섯 단계의 증거가 모두 있습니다. 장부를 계속 적고 한 주에 한 번 새로고침하세요.',
  stepsHeading: '다섯 단계',
  stepsHeader: ['단계', '하는 일', '채운 만큼', '지금까지'],
  evidence: (what, have, need) => (have >= need ? `✓ ${what} ${have}` : `${what} ${have} / ${need}`),
  movesHeading: '이렇게 쓰세요',
  moves: [
    '거래장부와 지표장부에 있었던 일을 한 줄씩 적습니다. 하루 1분이면 됩니다.',
    '메뉴 ‘대시보드 새로고침’을 누르면 대시보드와 이 탭이 다시 계산됩니다.',
    '사이드바의 ‘지금 할 일’ 하나만 하고, 잘못 적은 칸은 ‘확인할 것’에서 바로 찾아갑니다.',
  ],
  wordsHeading: '말풀이',
  glossary: [
    ['유입', '광고, 검색, 소개로 우리 가게나 페이지에 온 수입니다. 지표장부에 채널마다 적습니다.'],
    ['신청', '예약, 주문, 문의처럼 손님이 먼저 손을 든 것입니다.'],
    ['경험', '상품이나 서비스를 처음 써 본 것입니다. 첫 거래일로 셉니다.'],
    ['결정', '단골이 되기로 정한 것입니다. 보통 멤버십에 가입한 날이고, 설정에서 구매 횟수로 바꿀 수 있습니다.'],
    ['단골', '결정을 한 손님입니다. 탈퇴하면 빠집니다.'],
    ['단골풀', '단골이 모이는 곳입니다. 단톡방, 밴드, 카페처럼 손님이 찾아오는 곳이 좋습니다.'],
    ['기초·기말 단골', '그 기간이 시작할 때와 끝날 때의 단골 수입니다.'],
    ['활성률', '기초 단골 가운데 그 기간에 산 사람의 비율입니다.'],
    [
      '결정률',
      '그 기간의 결정을 그 기간의 신규 경험으로 나눈 값입니다. 늦게 결정하는 손님이 있어 100%를 넘을 수 있습니다.',
    ],
    ['경험상품·단골상품', '처음 써 보는 상품과 단골이 거듭 사는 상품입니다. 설정 탭의 상품 목록에 적습니다.'],
    ['미등록', '고객을 적지 않은 거래입니다. 매출에는 들어가고 사람 수에는 들어가지 않습니다.'],
    ['SPA', '손님이 겪는 장면을 먼저 적고, 그 장면을 만드는 직원의 일을 적는 표입니다.'],
  ],
  privacy: '이 시트 밖으로 나가는 것은 없습니다. 이 탭은 새로고침할 때마다 다시 적힙니다.',
};
