import type { TradePreset } from './preset';

export const cafeCanvas: TradePreset['canvas'] = {
  company: {
    design: { ko: '아침마다 들르게 되는 동네 커피', en: 'The coffee you stop for every morning' },
    present: { ko: '점심 뒤에 손님이 몰립니다.', en: 'Busy after lunch, quiet in the morning.' },
    status: 'partial',
  },
  customer: {
    design: {
      ko: '박준호, 34, 개발자, 출근길 5분의 여유',
      en: 'John, 34, developer, wants five calm minutes before work',
    },
    present: { ko: '이름을 아는 손님은 열 명쯤입니다.', en: 'We know about ten guests by name.' },
    status: 'partial',
    next: { ko: '주문할 때 이름을 묻습니다.', en: 'Ask for the name with the order.' },
  },
  value: {
    design: { ko: '사람은 하루를 천천히 시작해야 한다', en: 'People should start the day slowly' },
    status: 'designed',
  },
  vision: {
    design: { ko: '출근길에 서로 이름을 부르는 동네', en: 'A neighbourhood that greets by name on the way to work' },
    status: 'designed',
  },
  core: { design: { ko: '아침', en: 'Morning' }, status: 'designed' },
  message: {
    design: { ko: '출근길 5분, 하루가 달라지는 커피', en: 'Five minutes before work that change the day' },
    status: 'designed',
    channel: { ko: '입간판, 컵 홀더', en: 'Street board, cup sleeves' },
  },
  action: {
    design: { ko: '주문 1분, 향 맡기, 평일 아침마다', en: 'Order in a minute, smell the beans, every weekday morning' },
    present: { ko: '줄이 길면 향 맡기를 건너뜁니다.', en: 'Skipped when there is a queue.' },
    status: 'partial',
    channel: { ko: '계산대, 원두 시향병', en: 'Till, jars to smell the beans' },
  },
  revenue: {
    goal: { ko: 3000000, en: 2600 },
    perRegular: { ko: 42000, en: 36 },
    status: 'designed',
    next: {
      ko: '한 잔에 드는 원두와 우유 비용을 적습니다.',
      en: 'Write down what the beans and milk of one cup cost.',
    },
  },
  targetPool: {
    design: { ko: '걸어서 7분 안의 회사와 오피스텔', en: 'Offices and flats within seven minutes’ walk' },
    present: { ko: '지나가다 들르는 분이 대부분입니다.', en: 'Mostly people walking past.' },
    status: 'working',
  },
  visit: {
    design: { ko: '아침 메뉴판과 가격이 밖에서 보입니다.', en: 'Morning menu and prices seen from outside' },
    present: { ko: '입간판은 있고 가격은 안에만 있습니다.', en: 'A board outside, prices only inside.' },
    status: 'partial',
    channel: { ko: '입간판, 네이버 플레이스', en: 'Street board, Google Maps' },
    next: { ko: '입간판에 가격 세 가지를 적습니다.', en: 'Write three prices on the board.' },
  },
  application: {
    design: { ko: '들어오면 바로 오늘의 커피를 권합니다.', en: 'Offer the coffee of the day at once' },
    present: { ko: '메뉴를 고르느라 오래 서 있습니다.', en: 'People stand long before the menu.' },
    status: 'designed',
  },
  experience: {
    design: { ko: '오늘의 커피 한 잔과 원두 이야기 한 문장', en: 'One cup and one sentence about the beans' },
    present: { ko: '바쁘면 이야기를 못 합니다.', en: 'No time to talk when busy.' },
    status: 'partial',
  },
  decision: {
    design: { ko: '세 번째 방문에 이웃 멤버십을 권합니다.', en: 'Offer the neighbours’ membership on the third visit' },
    present: { ko: '계산대 QR만 있습니다.', en: 'Only a QR code at the till.' },
    status: 'designed',
    channel: { ko: '구글폼 QR', en: 'QR form' },
  },
  regular: {
    design: { ko: '아침 구독 10잔과 한 달 한 번 원두', en: 'Ten-cup morning pass, beans once a month' },
    present: { ko: '구독을 아는 분이 적습니다.', en: 'Few know about the pass.' },
    status: 'partial',
  },
  regularsPool: {
    design: { ko: '오픈채팅에서 다음 주 원두를 투표합니다.', en: 'A chat where next week’s beans are voted on' },
    present: { ko: '방을 막 열었습니다.', en: 'Just opened.' },
    status: 'designed',
    channel: { ko: '오픈채팅', en: 'Group chat' },
    next: { ko: '이번 주 투표를 올립니다.', en: 'Post this week’s vote.' },
  },
  holdingPool: {
    design: {
      ko: '한두 번 온 분도 이번 주 원두 소식을 받습니다.',
      en: 'Guests of one or two visits still hear about the beans of the week',
    },
    present: { ko: '계산하고 그냥 나가십니다.', en: 'They pay and are gone.' },
    status: 'designed',
    channel: { ko: '인스타그램', en: 'Instagram' },
    next: { ko: '컵 홀더에 소식 받는 QR을 붙입니다.', en: 'Put a QR code for the news on the cup sleeve.' },
  },
};
