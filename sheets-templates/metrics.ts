/** The figures a piece of work can be measured by, by the names they have everywhere. */
export const metrics = {
  visits: { ko: '유입', en: 'Visits' },
  applications: { ko: '신청', en: 'Applied' },
  applicationRate: { ko: '신청률', en: 'Apply rate' },
  firstExperience: { ko: '신규 경험', en: 'First time' },
  experienceRate: { ko: '경험률', en: 'Try rate' },
  decisions: { ko: '결정', en: 'Decided' },
  decisionRate: { ko: '결정률', en: 'Decision rate' },
  activeRegulars: { ko: '활성 단골', en: 'Active' },
  activeRate: { ko: '활성률', en: 'Active rate' },
  sales: { ko: '매출', en: 'Sales' },
  averageOrder: { ko: '객단가', en: 'Average order' },
  regularSales: { ko: '단골매출', en: 'Regular sales' },
} as const;
