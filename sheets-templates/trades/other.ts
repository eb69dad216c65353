import { people } from './names';
import { otherCanvas } from './other-canvas';
import { otherRoles, otherWork } from './other-work';
import type { TradePreset } from './preset';

/** 새봄 홈케어: names that fit any trade, with a house-cleaning firm as the example. */
export const other: TradePreset = {
  channels: [
    {
      name: { ko: '네이버 검색', en: 'Search' },
      nature: 'pull',
      week: { impressions: 760, visits: 31, cost: { ko: 40000, en: 35 } },
    },
    { name: { ko: '지인추천', en: 'Referral' }, nature: 'pull', week: { impressions: null, visits: 3, cost: null } },
    {
      name: { ko: '인스타그램', en: 'Instagram' },
      nature: 'push',
      week: { impressions: 900, visits: 14, cost: { ko: 10000, en: 10 } },
    },
    {
      name: { ko: '전단', en: 'Leaflet' },
      nature: 'push',
      week: { impressions: 300, visits: 5, cost: { ko: 12000, en: 10 } },
    },
  ],
  products: [
    {
      name: { ko: '첫 이용', en: 'First visit' },
      kind: 'entry',
      price: { ko: 49000, en: 50 },
      taxType: 'taxable',
      margin: 0.3,
    },
    {
      name: { ko: '정기 이용', en: 'Regular visit' },
      kind: 'regular',
      price: { ko: 89000, en: 85 },
      taxType: 'taxable',
      margin: 0.45,
    },
    {
      name: { ko: '정기 이용(큰 집)', en: 'Regular visit, large' },
      kind: 'regular',
      price: { ko: 129000, en: 120 },
      taxType: 'taxable',
      margin: 0.45,
    },
    {
      name: { ko: '추가 이용', en: 'Extra' },
      kind: 'other',
      price: { ko: 70000, en: 65 },
      taxType: 'taxable',
      margin: 0.5,
    },
    { name: { ko: '단골 모임', en: 'Regulars’ club' }, kind: 'pool', price: { ko: 0, en: 0 }, taxType: 'taxable' },
  ],
  staff: [
    { ko: '사장', en: 'Owner' },
    { ko: '김팀장', en: 'Team lead' },
    { ko: '상담 알바', en: 'Phone help' },
  ],
  payments: [
    { name: { ko: '카드', en: 'Card' }, evidence: 'card' },
    { name: { ko: '계좌이체', en: 'Transfer' }, evidence: 'cashReceipt' },
    { name: { ko: '현금', en: 'Cash' }, evidence: 'none' },
  ],
  canvas: otherCanvas,
  spa: otherWork,
  roles: otherRoles,
  example: {
    names: people,
    ways: {},
    customers: [],
    desk: 2,
    sellers: [1, 0],
    remarks: {
      cancelled: { ko: '날짜가 맞지 않아 취소', en: 'Cancelled: the date did not suit' },
      refund: { ko: '늦게 도착해 일부 환불', en: 'We came late, part paid back' },
      leave: { ko: '이사로 탈퇴', en: 'Moved away' },
    },
  },
};
