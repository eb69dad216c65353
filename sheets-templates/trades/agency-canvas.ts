import type { TradePreset } from './preset';

export const agencyCanvas: TradePreset['canvas'] = {
  company: {
    design: {
      ko: '작은 가게가 스스로 손님을 모으게 돕는 운영 대행',
      en: 'Running marketing so that small shops can stand alone',
    },
    present: { ko: '대표가 거의 모든 일을 봅니다.', en: 'The owner touches nearly everything.' },
    status: 'partial',
  },
  customer: {
    design: {
      ko: '최원장, 45, 치과, 광고비가 어디로 가는지 알고 싶다',
      en: 'Dr Choi, 45, dentist, wants to know where the ad money goes',
    },
    present: { ko: '병원과 학원이 많습니다.', en: 'Mostly clinics and schools.' },
    status: 'working',
  },
  value: {
    design: { ko: '사장은 숫자를 알고 결정해야 한다', en: 'Owners should decide by numbers' },
    status: 'designed',
  },
  vision: {
    design: { ko: '작은 가게도 광고비의 쓸모를 아는 세상', en: 'A world where small shops know what their ads bring' },
    status: 'designed',
  },
  core: { design: { ko: '설명', en: 'Clarity' }, status: 'partial' },
  message: {
    design: { ko: '광고비 한 푼까지 설명되는 마케팅', en: 'Marketing you can account for to the penny' },
    status: 'designed',
    channel: { ko: '블로그, 제안서 첫 장', en: 'Blog, first page of proposals' },
  },
  action: {
    design: { ko: '첫 주 진단 2시간, 매달 보고 1시간', en: 'Two-hour check-up, one-hour report each month' },
    present: { ko: '보고서 모양이 담당마다 다릅니다.', en: 'Each of us reports differently.' },
    status: 'partial',
    next: { ko: '보고서 한 장 양식을 만듭니다.', en: 'Make a one-page report form.' },
    channel: { ko: '화상 회의, 보고서 양식', en: 'Video calls, report form' },
  },
  revenue: {
    goal: { ko: 9000000, en: 8000 },
    perRegular: { ko: 740000, en: 675 },
    status: 'partial',
    next: {
      ko: '고객사마다 드는 시간을 한 달 동안 적습니다.',
      en: 'Note for a month how many hours each client takes.',
    },
  },
  targetPool: {
    design: { ko: '직원 3~10명 동네 병원과 학원', en: 'Local clinics and schools with 3 to 10 staff' },
    present: { ko: '소개로 만난 곳이 많습니다.', en: 'Many came by referral.' },
    status: 'partial',
  },
  visit: {
    design: { ko: '사례 글 끝에 진단 신청이 있습니다.', en: 'Case stories that end with the check-up form' },
    present: { ko: '사례 글 네 편이 있습니다.', en: 'Four stories so far.' },
    status: 'partial',
    channel: { ko: '블로그', en: 'Blog' },
    next: { ko: '달마다 사례 한 편을 씁니다.', en: 'One story a month.' },
  },
  application: {
    design: { ko: '다섯 가지만 묻는 진단 신청서', en: 'A check-up form with five questions' },
    present: { ko: '전화 문의가 절반입니다.', en: 'Half still call.' },
    status: 'working',
    channel: { ko: '구글폼', en: 'Google Forms' },
  },
  experience: {
    design: { ko: '유료 현황 진단과 한 장 보고서', en: 'Paid check-up and a one-page report' },
    present: { ko: '대표만 할 수 있습니다.', en: 'Only the owner can do it.' },
    status: 'partial',
  },
  decision: {
    design: {
      ko: '보고 자리에서 고객사 모임에 초대합니다.',
      en: 'Invited to the clients’ circle when the report is given',
    },
    present: { ko: '말로만 권합니다.', en: 'Only by word.' },
    status: 'designed',
    next: { ko: '초대장 한 장을 만듭니다.', en: 'Make an invitation.' },
  },
  regular: {
    design: { ko: '월 운영을 이어 가고 분기마다 계획을 고칩니다.', en: 'Monthly retainer, plan revised each quarter' },
    present: { ko: '월 운영은 잘 이어집니다.', en: 'The retainer runs well.' },
    status: 'working',
  },
  regularsPool: {
    design: { ko: '고객사 모임에서 두 달마다 숫자를 나눕니다.', en: 'Clients share numbers every two months' },
    present: { ko: '한 번 열었습니다.', en: 'Held once.' },
    status: 'designed',
    channel: { ko: '오프라인 모임, 단톡방', en: 'Meetings, group chat' },
  },
  holdingPool: {
    design: {
      ko: '진단만 받은 곳에 분기마다 업종 소식 한 장을 보냅니다.',
      en: 'After a check-up alone: one page of trade news each quarter',
    },
    present: { ko: '명함첩에만 있습니다.', en: 'Only in the box of business cards.' },
    status: 'designed',
    channel: { ko: '이메일', en: 'Email' },
    next: { ko: '진단만 받은 곳의 명단을 만듭니다.', en: 'List those who only had the check-up.' },
  },
};
