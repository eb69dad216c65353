/** The three systems of a business. `method.md` 8.1. */
export const systems = {
  customer: { ko: '고객 시스템', en: 'Customer system' },
  production: { ko: '생산 시스템', en: 'Production system' },
  revenue: { ko: '수익 시스템', en: 'Revenue system' },
} as const;

export type SystemKey = keyof typeof systems;
