/** Documents that an accountant can rely on, and none. */
export const evidenceKinds = {
  taxInvoice: { ko: '세금계산서', en: 'Tax invoice' },
  invoice: { ko: '계산서', en: 'Invoice (exempt)' },
  card: { ko: '카드', en: 'Card slip' },
  cashReceipt: { ko: '현금영수증', en: 'Cash receipt' },
  none: { ko: '없음', en: 'None' },
} as const;
