import { agencyCanvas } from './agency-canvas';
import { agencyPractice } from './agency-practice';
import { agencyRoles, agencyWork } from './agency-work';
import type { TradePreset } from './preset';

const companies = {
  ko: '가람치과 나래학원 다온카페 라움가구 마루한의원 바다횟집 새봄유치원 아람서점 자연반찬 차오름필라테스 카이로헤어 타래공방 파란여행 하늘안과 가온건축 누리문구 도담소아과 루나뷰티 모아마트 보름떡집 소담한식 온유요양원 지음출판 청솔정비 큰나무수학 터전부동산 푸른조경 해솔약국 고운피부과 다움인테리어 미소치과 별빛펜션'.split(
    ' ',
  ),
  en: 'Acorn Dental|Birch Academy|Cedar Café|Dale Furniture|Elm Clinic|Fern Seafood|Grove Nursery|Hazel Books|Iris Kitchen|Juniper Pilates|Kestrel Hair|Larch Crafts|Maple Travel|North Eye Care|Oak Architects|Pine Stationery|Quarry Kids|Rowan Beauty|Sage Market|Thorn Bakery|Upland Diner|Vale Care Home|Willow Press|Yarrow Motors|Zenith Maths|Aspen Realty|Briar Gardens|Clover Pharmacy|Dune Skin Care|Ember Interiors|Flint Dental|Glade Lodge'.split(
    '|',
  ),
} as const;

/** A small marketing agency: owner, two juniors. Few clients, each worth much; the trial is a paid check-up. */
export const agency: TradePreset = {
  channels: [
    {
      name: { ko: '블로그 글', en: 'Blog' },
      nature: 'pull',
      week: { impressions: 1500, visits: 70, cost: null },
    },
    {
      name: { ko: '뉴스레터', en: 'Newsletter' },
      nature: 'push',
      week: { impressions: 820, visits: 38, cost: { ko: 20000, en: 20 } },
    },
    {
      name: { ko: '고객 소개', en: 'Client referral' },
      nature: 'none',
      week: { impressions: null, visits: 2, cost: null },
    },
    {
      name: { ko: '세미나', en: 'Seminar' },
      nature: 'pull',
      week: { impressions: 300, visits: 12, cost: { ko: 80000, en: 70 } },
    },
  ],
  products: [
    {
      name: { ko: '현황 진단', en: 'Check-up' },
      kind: 'entry',
      price: { ko: 330000, en: 300 },
      taxType: 'taxable',
      margin: 0.6,
    },
    {
      name: { ko: '월 운영', en: 'Monthly retainer' },
      kind: 'regular',
      price: { ko: 1650000, en: 1500 },
      taxType: 'taxable',
      margin: 0.45,
    },
    {
      name: { ko: '분기 캠페인', en: 'Quarterly campaign' },
      kind: 'regular',
      price: { ko: 3300000, en: 3000 },
      taxType: 'taxable',
      margin: 0.4,
    },
    {
      name: { ko: '사내 교육', en: 'In-house training' },
      kind: 'other',
      price: { ko: 880000, en: 800 },
      taxType: 'taxable',
      margin: 0.7,
    },
    { name: { ko: '고객사 모임', en: 'Clients’ circle' }, kind: 'pool', price: { ko: 0, en: 0 }, taxType: 'taxable' },
  ],
  staff: [
    { ko: '대표', en: 'Owner' },
    { ko: '김대리', en: 'Kim' },
    { ko: '최주임', en: 'Choi' },
  ],
  payments: [
    { name: { ko: '계좌이체', en: 'Bank transfer' }, evidence: 'taxInvoice' },
    { name: { ko: '카드', en: 'Card' }, evidence: 'card' },
  ],
  canvas: agencyCanvas,
  spa: agencyWork,
  roles: agencyRoles,
  practice: agencyPractice,
  example: {
    names: companies,
    ways: {
      retainer: 'a e6 m7 r9 r30 r31 r30 r31 r30',
      campaign: 'a e5 m9 R10 r45 R46 r30',
      outside: 'a e7 r12 r31 r30 r30 r31 r30',
      training: 'a e6 o20 o60',
      once: 'a e8',
      asked: 'a',
      quit: 'a e5 m6 r10 r30 l15',
      refund: 'a e6 m5 r10 f12',
      cancel: 'x',
      booked: 'b',
    },
    customers: [
      [2, 0, 2, 'retainer'],
      [0, 0, 4, 'campaign'],
      [1, 0, 9, 'asked'],
      [2, 0, 12, 'outside'],
      [3, 0, 16, 'once'],
      [0, 0, 21, 'retainer'],
      [2, 1, 2, 'retainer'],
      [1, 1, 6, 'quit'],
      [0, 1, 11, 'training'],
      [3, 1, 15, 'outside'],
      [2, 1, 20, 'retainer'],
      [0, 2, 3, 'asked'],
      [2, 2, 6, 'campaign'],
      [1, 2, 11, 'once'],
      [3, 2, 15, 'refund'],
      [2, 2, 20, 'retainer'],
      [0, 3, 2, 'retainer'],
      [1, 3, 6, 'cancel'],
      [2, 3, 9, 'retainer'],
      [3, 3, 16, 'training'],
      [0, 3, 21, 'once'],
      [2, 4, 1, 'retainer'],
      [0, 4, 5, 'campaign'],
      [1, 4, 9, 'asked'],
      [2, 4, 14, 'retainer'],
      [2, 5, 1, 'retainer'],
      [0, 5, 3, 'retainer'],
      [3, 5, 6, 'campaign'],
      [1, 5, 9, 'once'],
      [2, 5, 12, 'once'],
      [2, 6, 1, 'retainer'],
      [0, 6, 2, 'booked'],
    ],
    desk: 2,
    sellers: [0, 1],
    remarks: {
      cancelled: { ko: '내부 사정으로 진단 취소', en: 'Check-up called off' },
      refund: { ko: '담당이 바뀌어 중도 해지', en: 'New manager, ended early' },
      leave: { ko: '폐업으로 모임 탈퇴', en: 'Closed the business, left the circle' },
    },
  },
};
