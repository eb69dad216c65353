import { people } from './names';
import type { TradePreset } from './preset';
import { shopCanvas } from './shop-canvas';
import { shopRoles, shopWork } from './shop-work';

/** 온담반찬: a tasting set, a chat room for regulars, a weekly box; orders stand for applications. `method.md` 10.11. */
export const shop: TradePreset = {
  channels: [
    {
      name: { ko: '네이버 검색', en: 'Search ads' },
      nature: 'pull',
      week: { impressions: 2700, visits: 104, cost: { ko: 60000, en: 55 } },
    },
    {
      name: { ko: '인스타 공구', en: 'Instagram' },
      nature: 'push',
      week: { impressions: 4100, visits: 81, cost: null },
    },
    {
      name: { ko: '당근 비즈프로필', en: 'Neighbourhood app' },
      nature: 'push',
      week: { impressions: 950, visits: 43, cost: { ko: 15000, en: 12 } },
    },
    { name: { ko: '지인추천', en: 'Referral' }, nature: 'pull', week: { impressions: null, visits: 4, cost: null } },
  ],
  products: [
    {
      name: { ko: '맛보기 세트', en: 'Tasting set' },
      kind: 'entry',
      price: { ko: 9900, en: 12 },
      taxType: 'taxable',
      margin: 0.1,
    },
    {
      name: { ko: '주간 반찬박스', en: 'Weekly box' },
      kind: 'regular',
      price: { ko: 39000, en: 39 },
      taxType: 'taxable',
      margin: 0.38,
    },
    {
      name: { ko: '가족 반찬박스', en: 'Family box' },
      kind: 'regular',
      price: { ko: 59000, en: 58 },
      taxType: 'taxable',
      margin: 0.38,
    },
    {
      name: { ko: '명절 선물세트', en: 'Gift set' },
      kind: 'other',
      price: { ko: 45000, en: 45 },
      taxType: 'taxable',
      margin: 0.35,
    },
    {
      name: { ko: '온담 단골방', en: 'Good Table Club' },
      kind: 'pool',
      price: { ko: 0, en: 0 },
      taxType: 'taxable',
    },
  ],
  staff: [
    { ko: '대표', en: 'Owner' },
    { ko: '주방 최실장', en: 'Kitchen' },
    { ko: 'CS 알바', en: 'Customer care' },
  ],
  payments: [
    { name: { ko: '네이버페이', en: 'Online card' }, evidence: 'card' },
    { name: { ko: '카드', en: 'Mobile pay' }, evidence: 'card' },
    { name: { ko: '무통장입금', en: 'Transfer' }, evidence: 'cashReceipt' },
  ],
  canvas: shopCanvas,
  spa: shopWork,
  roles: shopRoles,
  example: {
    names: people,
    ways: {},
    customers: [],
    desk: 2,
    sellers: [0],
    remarks: {
      cancelled: { ko: '주소를 잘못 적어 취소', en: 'Cancelled: wrong address' },
      refund: { ko: '배송 중 파손, 일부 환불', en: 'Damaged on the way, part paid back' },
      leave: { ko: '집밥을 줄여 탈퇴', en: 'Cooks less at home now' },
    },
  },
};
