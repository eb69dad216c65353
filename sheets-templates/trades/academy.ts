import { academyCanvas } from './academy-canvas';
import { academyRoles, academyWork } from './academy-work';
import { people } from './names';
import type { TradePreset } from './preset';

/** 바른숨 필라테스: a trial lesson, the club, then passes. `method.md` 10.10. */
export const academy: TradePreset = {
  channels: [
    {
      name: { ko: '네이버 플레이스', en: 'Google Maps' },
      nature: 'pull',
      week: { impressions: 640, visits: 27, cost: { ko: 30000, en: 25 } },
    },
    {
      name: { ko: '인스타그램', en: 'Instagram' },
      nature: 'push',
      week: { impressions: 1150, visits: 18, cost: { ko: 20000, en: 15 } },
    },
    { name: { ko: '지인추천', en: 'Referral' }, nature: 'pull', week: { impressions: null, visits: 2, cost: null } },
    { name: { ko: '블로그', en: 'Blog' }, nature: 'pull', week: { impressions: 210, visits: 9, cost: null } },
  ],
  products: [
    {
      name: { ko: '체험 1회권', en: 'Trial lesson' },
      kind: 'entry',
      price: { ko: 20000, en: 20 },
      taxType: 'taxable',
      margin: 0.4,
    },
    {
      name: { ko: '10회권', en: '10-lesson pass' },
      kind: 'regular',
      price: { ko: 550000, en: 420 },
      taxType: 'taxable',
      margin: 0.6,
    },
    {
      name: { ko: '3개월 주2회권', en: '3-month pass' },
      kind: 'regular',
      price: { ko: 720000, en: 560 },
      taxType: 'taxable',
      margin: 0.6,
    },
    {
      name: { ko: '폼롤러', en: 'Foam roller' },
      kind: 'other',
      price: { ko: 35000, en: 30 },
      taxType: 'taxable',
      margin: 0.3,
    },
    {
      name: { ko: '바른숨 클럽', en: 'Deep Breath Club' },
      kind: 'pool',
      price: { ko: 0, en: 0 },
      taxType: 'taxable',
    },
  ],
  staff: [
    { ko: '원장', en: 'Owner' },
    { ko: '이강사', en: 'Ms Lee' },
    { ko: '박강사', en: 'Mr Park' },
    { ko: '데스크', en: 'Front desk' },
  ],
  payments: [
    { name: { ko: '카드', en: 'Card' }, evidence: 'card' },
    { name: { ko: '계좌이체', en: 'Transfer' }, evidence: 'cashReceipt' },
    { name: { ko: '현금', en: 'Cash' }, evidence: 'cashReceipt' },
  ],
  canvas: academyCanvas,
  spa: academyWork,
  roles: academyRoles,
  example: {
    names: people,
    ways: {},
    customers: [],
    desk: 3,
    sellers: [1, 2, 0],
    remarks: {
      cancelled: { ko: '일정이 바뀌어 취소', en: 'Cancelled: another appointment' },
      refund: { ko: '남은 3회 환불', en: '3 lessons left, paid back' },
      leave: { ko: '이사로 탈퇴', en: 'Moved away' },
    },
  },
};
