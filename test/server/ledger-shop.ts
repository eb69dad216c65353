import { installedShop, type Shop, typeRows } from './shop';

export const LEDGER = '거래장부';
export const sales = { metric: 'sales', month: '2026-05', part: 'part' } as const;

export const story = [
  ['2026-04-01', '거래', '김', 1000],
  ['2026-05-01', '거래', '이', 2000],
  ['2026-05-02', '거래', '김', 3000],
  ['2026-05-03', '신청', '박', ''],
];

export async function shopWith(rows: readonly (readonly unknown[])[]): Promise<Shop> {
  const shop = await installedShop();
  typeRows(shop, LEDGER, [['거래일', '구분', '고객', '금액'], ...rows]);
  return shop;
}

/** Rows of the data that can be seen. */
export function seen(shop: Shop): number[] {
  const tab = shop.tab(LEDGER);
  const rows = Array.from({ length: shop.grid(LEDGER).length - 1 }, (_, index) => index + 2);
  return rows.filter(row => !tab.isRowHiddenByFilter(row) && !tab.isRowHiddenByUser(row));
}

export function columnOf(shop: Shop, header: string): number {
  return (shop.grid(LEDGER)[0] ?? []).indexOf(header) + 1;
}
