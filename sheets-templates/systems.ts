import type { BoxKey } from './canvas-boxes';
import type { metrics } from './metrics';
import type { stages } from './stages';

/** The three systems of a business. `method.md` 8.1. */
export const systems = {
  customer: { ko: '고객 시스템', en: 'Customer system' },
  production: { ko: '생산 시스템', en: 'Production system' },
  revenue: { ko: '수익 시스템', en: 'Revenue system' },
} as const;

export type SystemKey = keyof typeof systems;

/** What we make and what we are good at is production; for whom and how they become regulars is the customer system. */
export const boxSystems: Readonly<Record<BoxKey, SystemKey>> = {
  company: 'production',
  customer: 'customer',
  value: 'customer',
  vision: 'customer',
  core: 'production',
  message: 'customer',
  action: 'customer',
  revenue: 'revenue',
  targetPool: 'customer',
  visit: 'customer',
  application: 'customer',
  experience: 'customer',
  decision: 'customer',
  regular: 'customer',
  regularsPool: 'customer',
  holdingPool: 'customer',
};

/** null: work behind the others goes by the figure it is measured by. */
export const stageSystems: Readonly<Record<keyof typeof stages, SystemKey | null>> = {
  inflow: 'customer',
  application: 'customer',
  experience: 'customer',
  decision: 'customer',
  regular: 'customer',
  production: 'production',
  support: null,
};

export const metricSystems: Readonly<Record<keyof typeof metrics, SystemKey>> = {
  visits: 'customer',
  applications: 'customer',
  applicationRate: 'customer',
  firstExperience: 'customer',
  experienceRate: 'customer',
  decisions: 'customer',
  decisionRate: 'customer',
  activeRegulars: 'customer',
  activeRate: 'customer',
  sales: 'revenue',
  averageOrder: 'revenue',
  regularSales: 'revenue',
};
