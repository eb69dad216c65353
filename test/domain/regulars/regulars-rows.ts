import type { ProductSetting, Settings } from '../../../src/schema/settings';
import { figuresOf } from '../ledger-grid';
import { HEADER, type Row, row } from '../sale-rows';

/** Exempt, so that what is paid and what a margin is taken of are the same. */
export function product(name: string, kind: ProductSetting['kind'], margin: number | null = null): ProductSetting {
  return { name, kind, price: null, taxType: 'exempt', margin };
}

export const pass = product('정기권', 'regular', 0.5);

export function regulars(rows: readonly Row[], settings: Partial<Settings> = {}, asOf = '2026-06-30') {
  return figuresOf({ deals: [HEADER, ...rows], settings: { products: [pass], ...settings }, asOf }).whole().regulars;
}

export const join = (day: string, customer = 'C1') => row({ day, customer, kind: '멤버십가입', amount: '' });
export const leave = (day: string, customer = 'C1') => row({ day, customer, kind: '탈퇴', amount: '' });
export const sale = (day: string, amount = 1000, customer = 'C1') => row({ day, customer, amount });
export const buysPass = (day: string, amount = 1000) => row({ day, amount, product: '정기권' });
