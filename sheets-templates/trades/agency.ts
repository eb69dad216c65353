import { agencyCanvas } from './agency-canvas';
import { agencyRoles, agencyWork } from './agency-work';
import { companies } from './names';
import type { TradePreset } from './preset';

/** 한걸음마케팅: a diagnosis, the partners' meeting, a monthly contract; customers are companies. */
export const agency: TradePreset = {
  channels: [
    {
      name: { ko: '블로그', en: 'Blog' },
      nature: 'pull',
      week: { impressions: 820, visits: 34, cost: null },
    },
    {
      name: { ko: '검색 광고', en: 'Search ads' },
      nature: 'pull',
      week: { impressions: 1500, visits: 29, cost: { ko: 120000, en: 110 } },
    },
    { name: { ko: '거래처 소개', en: 'Referral' }, nature: 'pull', week: { impressions: null, visits: 2, cost: null } },
    {
      name: { ko: '세미나', en: 'Seminar' },
      nature: 'push',
      week: { impressions: null, visits: 6, cost: { ko: 50000, en: 40 } },
    },
  ],
  products: [
    {
      name: { ko: '사업 진단', en: 'Diagnosis' },
      kind: 'entry',
      price: { ko: 330000, en: 300 },
      taxType: 'taxable',
      margin: 0.5,
    },
    {
      name: { ko: '월 운영 대행', en: 'Monthly contract' },
      kind: 'regular',
      price: { ko: 1650000, en: 1500 },
      taxType: 'taxable',
      margin: 0.45,
    },
    {
      name: { ko: '월 자문', en: 'Monthly advice' },
      kind: 'regular',
      price: { ko: 770000, en: 700 },
      taxType: 'taxable',
      margin: 0.7,
    },
    {
      name: { ko: '상세페이지 제작', en: 'Page design' },
      kind: 'other',
      price: { ko: 990000, en: 900 },
      taxType: 'taxable',
      margin: 0.4,
    },
    {
      name: { ko: '한걸음 사장 모임', en: 'Owners’ table' },
      kind: 'pool',
      price: { ko: 0, en: 0 },
      taxType: 'taxable',
    },
  ],
  staff: [
    { ko: '대표', en: 'Owner' },
    { ko: '정팀장', en: 'Jung' },
    { ko: '오디자이너', en: 'Oh' },
    { ko: '외주 촬영', en: 'Freelance photographer' },
  ],
  payments: [
    { name: { ko: '계좌이체', en: 'Transfer' }, evidence: 'taxInvoice' },
    { name: { ko: '법인카드', en: 'Company card' }, evidence: 'card' },
  ],
  canvas: agencyCanvas,
  spa: agencyWork,
  roles: agencyRoles,
  example: {
    names: companies,
    ways: {},
    customers: [],
    desk: 1,
    sellers: [0, 1],
    remarks: {
      cancelled: { ko: '예산이 없어져 취소', en: 'Cancelled: no budget' },
      refund: { ko: '한 달을 다 쓰지 않아 일부 환불', en: 'Month cut short, part paid back' },
      leave: { ko: '직접 하기로 함', en: 'They do it themselves now' },
    },
  },
};
