import type { TradePreset } from './preset';

export const otherCanvas: TradePreset['canvas'] = {
  company: {
    design: { ko: '동네에서 손으로 만들고 고치는 법을 나누는 공방', en: 'A workshop where neighbours make and mend' },
    present: { ko: '만들기 수업이 대부분입니다.', en: 'Mostly classes.' },
    status: 'working',
  },
  customer: {
    design: {
      ko: '오민지, 41, 두 아이 엄마, 주말에 함께할 거리',
      en: 'Mina, 41, two children, wants something to do together',
    },
    present: { ko: '가족 손님이 늘고 있습니다.', en: 'More families are coming.' },
    status: 'partial',
  },
  value: { design: { ko: '사람은 손을 써야 한다', en: 'People should use their hands' }, status: 'designed' },
  vision: {
    design: { ko: '고쳐 쓰는 것이 자연스러운 동네', en: 'A neighbourhood where mending is the normal thing' },
    status: 'designed',
  },
  core: { design: { ko: '손', en: 'Hands' }, status: 'designed' },
  message: {
    design: { ko: '주말 두 시간, 손으로 만드는 가족의 기억', en: 'Two hours at the weekend, a memory made by hand' },
    status: 'designed',
    channel: { ko: '간판, SNS 소개 글', en: 'Sign, social media profile' },
  },
  action: {
    design: { ko: '함께 만들기 2시간, 한 달에 한 번', en: 'Two hours together, once a month' },
    present: { ko: '예약이 있는 주말에만 엽니다.', en: 'Open on booked weekends only.' },
    status: 'partial',
    channel: { ko: '예약표, 재료 상자', en: 'Booking sheet, boxes of material' },
  },
  revenue: {
    goal: { ko: 2400000, en: 2200 },
    perRegular: { ko: 72000, en: 66 },
    status: 'designed',
    next: { ko: '작품 하나에 드는 재료비를 적습니다.', en: 'Write down what the material of one piece costs.' },
  },
  targetPool: {
    design: { ko: '차로 15분 안의 초등학생 가족', en: 'Families with school children within 15 minutes' },
    present: { ko: '지나가다 보고 오는 분이 많습니다.', en: 'Many just walk past.' },
    status: 'partial',
  },
  visit: {
    design: { ko: '작품 사진과 다음 날짜가 보이는 첫 화면', en: 'A first page with works and the next dates' },
    present: { ko: '사진만 있습니다.', en: 'Only photos.' },
    status: 'partial',
    channel: { ko: '검색, SNS', en: 'Search, social media' },
    next: { ko: '다음 날짜를 맨 위에 적습니다.', en: 'Put the next dates on top.' },
  },
  application: {
    design: { ko: '날짜만 고르면 되는 예약', en: 'Booking that only asks for a date' },
    present: { ko: '문자로 주고받습니다.', en: 'By text message.' },
    status: 'designed',
    channel: { ko: '구글폼', en: 'Google Forms' },
  },
  experience: {
    design: { ko: '처음 온 날 작품 하나를 꼭 완성합니다.', en: 'Everyone finishes one piece on the first visit' },
    present: { ko: '시간이 모자랄 때가 있습니다.', en: 'Sometimes time runs out.' },
    status: 'partial',
  },
  decision: {
    design: { ko: '작품을 건네며 멤버십을 권합니다.', en: 'Membership offered when the piece is handed over' },
    present: { ko: '생각나면 권합니다.', en: 'When we think of it.' },
    status: 'designed',
  },
  regular: {
    design: { ko: '정기 이용권으로 다음 작품을 이어 갑니다.', en: 'A regular pass for the next pieces' },
    present: { ko: '이용권을 다시 사는 분이 있습니다.', en: 'Some buy again.' },
    status: 'partial',
  },
  regularsPool: {
    design: { ko: '멤버 방에서 작품을 자랑합니다.', en: 'Members show their pieces in the group' },
    present: { ko: '사진이 가끔 올라옵니다.', en: 'A photo now and then.' },
    status: 'partial',
    channel: { ko: '단톡방', en: 'Group chat' },
    next: { ko: '이달의 작품을 뽑습니다.', en: 'Choose a piece of the month.' },
  },
  holdingPool: {
    design: {
      ko: '한 번 다녀간 가족에게 방학 전에 새 수업을 알립니다.',
      en: 'Families who came once hear of new classes before the holidays',
    },
    present: { ko: '연락처를 받지 않을 때가 많습니다.', en: 'Often we never get a contact.' },
    status: 'designed',
    channel: { ko: '문자', en: 'Text message' },
    next: { ko: '작품을 건넬 때 소식을 받을지 묻습니다.', en: 'Ask about news when the piece is handed over.' },
  },
};
