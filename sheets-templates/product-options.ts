export const productKinds = {
  entry: { ko: '경험상품', en: 'Entry product' },
  regular: { ko: '단골상품', en: "Regulars' product" },
  other: { ko: '기타', en: 'Other' },
  pool: { ko: '단골풀', en: 'Regulars pool' },
} as const;

export const taxTypes = {
  taxable: { ko: '과세', en: 'Taxable' },
  zeroRated: { ko: '영세율', en: 'Zero-rated' },
  exempt: { ko: '면세', en: 'Exempt' },
} as const;
