/** Where a piece of work belongs: the customer's way, then what stands behind it. */
export const stages = {
  inflow: { ko: '유입', en: 'Inflow' },
  application: { ko: '신청', en: 'Apply' },
  experience: { ko: '경험', en: 'Experience' },
  decision: { ko: '결정', en: 'Decide' },
  regular: { ko: '단골', en: 'Regular' },
  production: { ko: '생산', en: 'Production' },
  support: { ko: '지원', en: 'Support' },
} as const;
