import type { Lang, Words } from './types';

export interface ServiceKindText {
  readonly name: Words;
  /** Well-known products of the kind, to be replaced by one's own. */
  readonly examples: Readonly<Record<Lang, readonly string[]>>;
}

/** Kinds of ready-made service that can take over part of a piece of work. */
export const serviceKinds = {
  booking: {
    name: { ko: '예약', en: 'Booking' },
    examples: { ko: ['네이버 예약', 'Calendly'], en: ['Calendly', 'Square Appointments'] },
  },
  form: {
    name: { ko: '신청서 폼', en: 'Form' },
    examples: { ko: ['구글 폼', '네이버 폼', '탈리'], en: ['Google Forms', 'Tally', 'Jotform'] },
  },
  survey: {
    name: { ko: '만족도 조사', en: 'Survey' },
    examples: { ko: ['구글 폼', '네이버 폼'], en: ['Google Forms', 'SurveyMonkey', 'Typeform'] },
  },
  message: {
    name: { ko: '문자·알림톡', en: 'Automatic messages' },
    examples: { ko: ['카카오톡 채널', '솔라피', '알리고'], en: ['WhatsApp Business', 'Twilio'] },
  },
  chat: {
    name: { ko: '상담·자동 답변', en: 'Customer chat' },
    examples: { ko: ['채널톡', '카카오톡 채널', '네이버 톡톡'], en: ['Intercom', 'Tidio', 'Zendesk'] },
  },
  newsletter: {
    name: { ko: '뉴스레터', en: 'Newsletter' },
    examples: { ko: ['스티비', '메일침프'], en: ['Mailchimp', 'Brevo'] },
  },
  posting: {
    name: { ko: '글·사진 예약 게시', en: 'Scheduled posts' },
    examples: { ko: ['메타 비즈니스 스위트', '버퍼'], en: ['Meta Business Suite', 'Buffer'] },
  },
  listing: {
    name: { ko: '지도·가게 정보', en: 'Map listing' },
    examples: { ko: ['네이버 스마트플레이스', '구글 비즈니스 프로필'], en: ['Google Business Profile', 'Yelp'] },
  },
  calendar: {
    name: { ko: '달력·근무표', en: 'Calendar and rota' },
    examples: { ko: ['구글 캘린더', '시프티'], en: ['Google Calendar', 'When I Work'] },
  },
  checklist: {
    name: { ko: '점검표·할 일', en: 'Checklists and tasks' },
    examples: { ko: ['노션', '트렐로'], en: ['Trello', 'Notion', 'Asana'] },
  },
  members: {
    name: { ko: '회원·이용권 관리', en: 'Members and passes' },
    examples: { ko: ['스튜디오메이트', '브로제이'], en: ['Mindbody', 'Glofox'] },
  },
  loyalty: {
    name: { ko: '적립·쿠폰', en: 'Points and coupons' },
    examples: { ko: ['도도포인트', '패스오더'], en: ['Square Loyalty', 'Stamp Me'] },
  },
  till: {
    name: { ko: '포스', en: 'Till (POS)' },
    examples: { ko: ['토스 포스', '오케이포스'], en: ['Square', 'Lightspeed'] },
  },
  payment: {
    name: { ko: '결제·정기 결제', en: 'Payment' },
    examples: { ko: ['토스페이먼츠', '포트원', '카카오페이'], en: ['Stripe', 'PayPal', 'Square'] },
  },
  orders: {
    name: { ko: '주문 모아 보기', en: 'Order management' },
    examples: { ko: ['사방넷', '이지어드민'], en: ['Shopify', 'Linnworks'] },
  },
  parcel: {
    name: { ko: '택배·송장', en: 'Parcels and labels' },
    examples: { ko: ['굿스플로', '스윗트래커'], en: ['ShipStation', 'AfterShip'] },
  },
  stock: {
    name: { ko: '재고', en: 'Stock' },
    examples: { ko: ['박스히어로', '이카운트'], en: ['BoxHero', 'Sortly'] },
  },
  accounting: {
    name: { ko: '장부·세금계산서', en: 'Accounting and invoices' },
    examples: { ko: ['홈택스', '이카운트', '캐시노트'], en: ['QuickBooks', 'Xero', 'Wave'] },
  },
  contract: {
    name: { ko: '전자 계약', en: 'E-signature' },
    examples: { ko: ['모두싸인', '이폼사인'], en: ['Docusign', 'Dropbox Sign'] },
  },
  report: {
    name: { ko: '숫자 모으기·보고서', en: 'Reports' },
    examples: { ko: ['루커 스튜디오', '구글 애널리틱스'], en: ['Looker Studio', 'Google Analytics'] },
  },
  connector: {
    name: { ko: '서비스 잇기', en: 'Connecting services' },
    examples: { ko: ['재피어', '메이크'], en: ['Zapier', 'Make'] },
  },
} as const satisfies Readonly<Record<string, ServiceKindText>>;
export type ServiceKind = keyof typeof serviceKinds;
