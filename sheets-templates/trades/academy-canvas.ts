import type { TradePreset } from './preset';

export const academyCanvas: TradePreset['canvas'] = {
  company: {
    design: {
      ko: '오래 앉아 일하는 사람이 통증 없이 지내게 돕는 소그룹 수업',
      en: 'Small classes that keep desk workers free of pain',
    },
    present: { ko: '6:1 수업 위주로 운영합니다.', en: 'Mostly classes of six.' },
    status: 'working',
  },
  customer: {
    design: {
      ko: '김소라, 38, 회계사, 허리 안 아픈 오후',
      en: 'Sara, 38, accountant, wants an afternoon without back pain',
    },
    present: { ko: '산후 회원과 직장인이 섞여 있습니다.', en: 'New mothers and office workers mixed.' },
    status: 'partial',
    next: { ko: '직장인 저녁반을 따로 엽니다.', en: 'Open an evening class for office workers.' },
  },
  value: {
    design: { ko: '사람은 숨을 깊게 쉬어야 한다', en: 'People should breathe deeply' },
    present: { ko: '문장만 있습니다.', en: 'Only the sentence so far.' },
    status: 'designed',
    next: { ko: '첫 수업을 호흡 3분으로 시작합니다.', en: 'Begin every first class with three minutes of breathing.' },
  },
  vision: {
    design: { ko: '앉아 일해도 아프지 않은 동네', en: 'A neighbourhood where desk work does not hurt' },
    status: 'designed',
  },
  core: { design: { ko: '호흡', en: 'Breath' }, status: 'designed' },
  message: {
    design: {
      ko: '하루 종일 앉아 있는 당신이 숨 한 번에 가벼워지는 곳',
      en: 'Sit all day, feel light again in one breath',
    },
    status: 'designed',
    channel: { ko: '간판, 플레이스 소개 글', en: 'Sign, map profile' },
  },
  action: {
    design: {
      ko: '6명 수업, 50분, 주 2회, 8주마다 자세 사진',
      en: 'Class of six, 50 minutes, twice a week, posture photo every 8 weeks',
    },
    present: { ko: '수업은 되고 자세 사진은 가끔 찍습니다.', en: 'Classes run; photos only now and then.' },
    status: 'partial',
    channel: { ko: '휴대폰 카메라, 자세 리포트', en: 'Phone camera, posture report' },
  },
  revenue: {
    goal: { ko: 6000000, en: 6000 },
    perRegular: { ko: 150000, en: 150 },
    status: 'partial',
    next: {
      ko: '10회권 하나에 드는 강사료를 빼고 남는 돈을 셉니다.',
      en: 'Work out what a ten-lesson pass leaves after the instructor is paid.',
    },
  },
  targetPool: {
    design: { ko: '반경 1km의 30~45세 직장인', en: 'Office workers aged 30 to 45 within a kilometre' },
    present: { ko: '플레이스 조회가 대부분입니다.', en: 'Mostly people searching the map.' },
    status: 'working',
    channel: { ko: '네이버 플레이스', en: 'Google Maps' },
  },
  visit: {
    design: { ko: '수업 사진 10장과 후기 30개가 있는 플레이스', en: 'A map entry with ten photos and thirty reviews' },
    present: { ko: '사진은 새것이고 후기는 18개입니다.', en: 'New photos, 18 reviews.' },
    status: 'partial',
    channel: { ko: '네이버 플레이스, 인스타그램', en: 'Google Maps, Instagram' },
    next: { ko: '체험 뒤 후기 부탁 문자를 보냅니다.', en: 'Ask for a review after each trial.' },
  },
  application: {
    design: { ko: '체험 1회권 예약 폼 하나로 모읍니다.', en: 'One booking form for the trial lesson' },
    present: { ko: '전화와 DM이 섞여 있습니다.', en: 'Calls and messages mixed.' },
    status: 'partial',
    channel: { ko: '네이버 예약', en: 'Booking form' },
  },
  experience: {
    design: { ko: '체험 수업과 자세 사진 리포트', en: 'Trial lesson and a posture report' },
    present: { ko: '강사마다 다릅니다.', en: 'Each instructor does it differently.' },
    status: 'partial',
    next: { ko: '리포트 양식을 하나로 맞춥니다.', en: 'Agree on one report form.' },
  },
  decision: {
    design: { ko: '수업 직후 QR로 클럽에 가입합니다.', en: 'Join the club by QR code right after class' },
    present: { ko: '종이로, 가끔 받습니다.', en: 'On paper, sometimes.' },
    status: 'designed',
    channel: { ko: '구글폼', en: 'Google Forms' },
  },
  regular: {
    design: {
      ko: '10회권을 이어 가며 두 달마다 자세를 점검합니다.',
      en: 'Renew the 10-lesson pass, posture check every two months',
    },
    present: { ko: '재등록 안내를 원장이 기억해서 합니다.', en: 'The owner reminds people from memory.' },
    status: 'partial',
  },
  regularsPool: {
    design: { ko: '바른숨 클럽 밴드에서 달마다 챌린지를 합니다.', en: 'A club group with a challenge each month' },
    present: { ko: '방은 있으나 조용합니다.', en: 'The group exists but is quiet.' },
    status: 'partial',
    channel: { ko: '밴드', en: 'Band' },
    next: { ko: '이달의 호흡 챌린지를 올립니다.', en: 'Post this month’s breathing challenge.' },
  },
  holdingPool: {
    design: {
      ko: '체험만 하고 돌아간 분께 한 달 뒤 안부를 묻습니다.',
      en: 'A month after a trial without joining, ask how the back is doing',
    },
    present: { ko: '체험 명단에 이름만 남아 있습니다.', en: 'They are only on the list of trials.' },
    status: 'designed',
    channel: { ko: '문자', en: 'Text message' },
    next: {
      ko: '소식에 동의한 분을 지난달 체험 명단에서 고릅니다.',
      en: 'Pick those who agreed to messages from last month’s trials.',
    },
  },
};
