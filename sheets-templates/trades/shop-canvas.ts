import type { TradePreset } from './preset';

export const shopCanvas: TradePreset['canvas'] = {
  company: {
    design: { ko: '저녁 준비를 20분 줄여 주는 집 반찬', en: 'Side dishes that save twenty minutes at dinner' },
    present: { ko: '매주 여덟 가지를 만듭니다.', en: 'Eight dishes each week.' },
    status: 'working',
  },
  customer: {
    design: {
      ko: '이은지, 36, 맞벌이 엄마, 죄책감 없는 저녁',
      en: 'Eve, 36, working mother, wants dinner without guilt',
    },
    present: { ko: '주문 이름만 알고 사정은 모릅니다.', en: 'We know names, not their lives.' },
    status: 'partial',
    next: { ko: '첫 주문 뒤 한 가지를 묻습니다.', en: 'Ask one question after the first order.' },
  },
  value: { design: { ko: '사람은 집밥을 먹어야 한다', en: 'People should eat home cooking' }, status: 'designed' },
  vision: {
    design: { ko: '맞벌이 집도 저녁을 함께 먹는 세상', en: 'A world where working families eat dinner together' },
    status: 'designed',
  },
  core: { design: { ko: '손맛', en: 'Handmade' }, status: 'working' },
  message: {
    design: { ko: '퇴근하고 20분, 엄마 반찬 같은 저녁', en: 'Home at seven, dinner like mother’s at twenty past' },
    status: 'designed',
    channel: { ko: '스토어 첫 화면, 상자 안 카드', en: 'First screen of the store, card in the box' },
  },
  action: {
    design: {
      ko: '월요일 새벽 도착, 데우기 5분, 매주',
      en: 'Arrives Monday before dawn, five minutes to warm, every week',
    },
    present: { ko: '새벽 도착은 수도권만 됩니다.', en: 'Before dawn only in the capital.' },
    status: 'partial',
    channel: { ko: '새벽 배송, 데우는 법 카드', en: 'Delivery before dawn, card on warming' },
  },
  revenue: {
    goal: { ko: 3500000, en: 3000 },
    perRegular: { ko: 58700, en: 50 },
    status: 'partial',
    next: {
      ko: '반찬박스 하나의 재료비와 배송비를 다시 셉니다.',
      en: 'Count the ingredients and delivery of one box again.',
    },
  },
  targetPool: {
    design: {
      ko: '맞벌이 30대가 모이는 검색과 지역 모임',
      en: 'Search and local groups of working couples in their thirties',
    },
    present: { ko: '검색 광고에 기대고 있습니다.', en: 'We lean on search ads.' },
    status: 'working',
    channel: { ko: '네이버 검색, 당근', en: 'Search ads, local marketplace' },
  },
  visit: {
    design: { ko: '첫 화면에 이번 주 식단과 후기', en: 'This week’s menu and reviews on the first screen' },
    present: { ko: '식단이 아래쪽에 있습니다.', en: 'The menu is far down the page.' },
    status: 'partial',
    next: { ko: '식단표를 맨 위로 올립니다.', en: 'Move the menu to the top.' },
  },
  application: {
    design: { ko: '맛보기 세트를 세 번 눌러 결제합니다.', en: 'Tasting set paid for in three taps' },
    present: { ko: '스마트스토어 결제를 씁니다.', en: 'Standard checkout.' },
    status: 'working',
    channel: { ko: '스마트스토어', en: 'Online store' },
  },
  experience: {
    design: { ko: '맛보기 세트와 데우는 법 카드', en: 'Tasting set with a card on how to warm it' },
    present: { ko: '카드를 가끔 빠뜨립니다.', en: 'The card is sometimes forgotten.' },
    status: 'partial',
  },
  decision: {
    design: {
      ko: '배송 다음 날 조사 문자에서 단골방에 가입합니다.',
      en: 'Joins the room from the survey text the day after delivery',
    },
    present: { ko: '문자를 손으로 보냅니다.', en: 'Texts are sent by hand.' },
    status: 'partial',
    channel: { ko: '구글폼, 문자', en: 'Form, text message' },
    next: { ko: '문자를 택배 알림에 붙입니다.', en: 'Attach it to the delivery notice.' },
  },
  regular: {
    design: { ko: '주간 반찬박스를 이어서 받습니다.', en: 'Gets the weekly box again and again' },
    present: { ko: '한 번씩 따로 주문합니다.', en: 'Ordered one at a time.' },
    status: 'partial',
  },
  regularsPool: {
    design: { ko: '단골방에서 다음 주 메뉴를 투표합니다.', en: 'Votes on next week’s menu in the room' },
    present: { ko: '투표에 절반이 참여합니다.', en: 'Half take part.' },
    status: 'working',
    channel: { ko: '오픈채팅', en: 'Group chat' },
  },
  holdingPool: {
    design: {
      ko: '맛보기만 산 분께 계절이 바뀔 때 새 식단을 알립니다.',
      en: 'Those who only tasted hear of each new season’s menu',
    },
    present: { ko: '주문 목록에만 남아 있습니다.', en: 'They are only in the list of orders.' },
    status: 'designed',
    channel: { ko: '문자', en: 'Text message' },
    next: {
      ko: '소식에 동의한 분 가운데 석 달 쉰 분을 고릅니다.',
      en: 'Of those who agreed to messages, pick who has paused for three months.',
    },
  },
};
