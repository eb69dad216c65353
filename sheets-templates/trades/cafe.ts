import { cafeCanvas } from './cafe-canvas';
import { cafeRoles, cafeWork } from './cafe-work';
import { people } from './names';
import type { TradePreset } from './preset';

/** 온기커피: a coupon for the first cup, a stamp club, beans to take home; much is sold to people without a name. */
export const cafe: TradePreset = {
  channels: [
    {
      name: { ko: '네이버 플레이스', en: 'Google Maps' },
      nature: 'pull',
      week: { impressions: 980, visits: 41, cost: null },
    },
    {
      name: { ko: '지나가다', en: 'Walked past' },
      nature: 'none',
      week: { impressions: null, visits: 36, cost: null },
    },
    {
      name: { ko: '인스타그램', en: 'Instagram' },
      nature: 'push',
      week: { impressions: 1400, visits: 19, cost: { ko: 15000, en: 12 } },
    },
    { name: { ko: '지인추천', en: 'Referral' }, nature: 'pull', week: { impressions: null, visits: 3, cost: null } },
  ],
  products: [
    {
      name: { ko: '첫 잔 세트', en: 'First cup set' },
      kind: 'entry',
      price: { ko: 6500, en: 7 },
      taxType: 'taxable',
      margin: 0.55,
    },
    {
      name: { ko: '원두 200g', en: 'Beans 200 g' },
      kind: 'regular',
      price: { ko: 16000, en: 16 },
      taxType: 'taxable',
      margin: 0.5,
    },
    {
      name: { ko: '원두 정기구독', en: 'Bean subscription' },
      kind: 'regular',
      price: { ko: 29000, en: 28 },
      taxType: 'taxable',
      margin: 0.45,
    },
    {
      name: { ko: '음료·디저트', en: 'Drink and dessert' },
      kind: 'other',
      price: { ko: 9500, en: 11 },
      taxType: 'taxable',
      margin: 0.65,
    },
    { name: { ko: '온기 단골방', en: 'Warm Cup Club' }, kind: 'pool', price: { ko: 0, en: 0 }, taxType: 'taxable' },
  ],
  staff: [
    { ko: '사장', en: 'Owner' },
    { ko: '김매니저', en: 'Kim' },
    { ko: '주말 알바', en: 'Weekend help' },
  ],
  payments: [
    { name: { ko: '카드', en: 'Card' }, evidence: 'card' },
    { name: { ko: '간편결제', en: 'Mobile pay' }, evidence: 'card' },
    { name: { ko: '현금', en: 'Cash' }, evidence: 'cashReceipt' },
  ],
  canvas: cafeCanvas,
  spa: cafeWork,
  roles: cafeRoles,
  example: {
    names: people,
    ways: {},
    customers: [],
    desk: 1,
    sellers: [1, 0, 2],
    remarks: {
      cancelled: { ko: '쿠폰을 받고 오지 않음', en: 'Took the coupon, never came' },
      refund: { ko: '원두가 눅눅해 일부 환불', en: 'Beans were stale, part paid back' },
      leave: { ko: '회사를 옮겨 탈퇴', en: 'New job, other part of town' },
    },
  },
};
