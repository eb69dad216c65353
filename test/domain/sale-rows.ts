import { codesOf, figuresOf } from './ledger-grid';

export const HEADER = ['거래ID', '거래일', '구분', '고객', '유입채널', '상품', '금액', '상태'];
export type Row = readonly unknown[];

/** A row of a sale of 5,000 won on 2026-05-11, but for what a test is about. */
export function row(
  changes: Partial<Record<'id' | 'day' | 'kind' | 'customer' | 'channel' | 'product' | 'amount' | 'status', unknown>>,
): Row {
  const full = {
    id: '',
    day: '2026-05-11',
    kind: '거래',
    customer: 'C1',
    channel: '',
    product: '',
    amount: 5000,
    status: '',
    ...changes,
  };
  return [full.id, full.day, full.kind, full.customer, full.channel, full.product, full.amount, full.status];
}

/** Figures of the rows as of the end of May 2026; `month` is the last one. */
export function may(...rows: Row[]) {
  const computed = figuresOf({ deals: [HEADER, ...rows] });
  const { read, counted, leftOut, notDone } = computed.figures.rowCounts;
  return {
    ...computed,
    codes: codesOf(computed),
    rows: [read, counted, leftOut, notDone],
    month: computed.figures.months.at(-1),
  };
}
