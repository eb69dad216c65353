import { figuresOf, type Ledgers } from '../ledger-grid';

export const HEADER = ['거래일', '구분', '고객', '유입채널', '상품', '담당', '금액'];

/** Cells of one row; what is not named is blank. */
export function entry(
  day: string,
  kind: '거래' | '환불' | '신청' | '멤버십가입' | '탈퇴',
  rest: { customer?: string; channel?: string; product?: string; staff?: string; amount?: number } = {},
): unknown[] {
  const { customer = '', channel = '', product = '', staff = '', amount = '' } = rest;
  return [day, kind, customer, channel, product, staff, amount];
}

export function moneyOf(rows: readonly (readonly unknown[])[], others: Omit<Ledgers, 'deals'> = {}) {
  return figuresOf({ ...others, deals: [HEADER, ...rows] }).money();
}
