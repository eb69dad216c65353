/** The figures a piece of work can be measured by. */
export const metrics = {
  visits: { ko: '유입', en: 'Visits' },
  applications: { ko: '신청', en: 'Applications' },
  firstExperience: { ko: '첫 경험', en: 'First experiences' },
  decisions: { ko: '결정', en: 'Decisions' },
  decisionRate: { ko: '결정률', en: 'Decision rate' },
  activeRegulars: { ko: '활성 단골', en: 'Active regulars' },
  activeRate: { ko: '활성률', en: 'Active rate' },
  sales: { ko: '매출', en: 'Sales' },
  averageOrder: { ko: '객단가', en: 'Average order' },
  regularSales: { ko: '단골매출', en: 'Sales to regulars' },
} as const;
