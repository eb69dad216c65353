import { longText } from './long-text';
import type { TabSpec } from './types';

/** The cost ledger (비용장부): one row per thing paid for. What advertising costs stands in the KPI ledger already. */
export const costs = {
  key: 'costs',
  name: { ko: '비용장부', en: 'Costs' },
  color: '#b06000',
  get columns() {
    return longText('columns').costs;
  },
} as const satisfies TabSpec;
