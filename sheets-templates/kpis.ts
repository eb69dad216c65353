import { longText } from './long-text';
import type { TabSpec } from './types';

/** The KPI ledger (지표장부): one row per channel and week (or day). `method.md` 10.3. */
export const kpis = {
  key: 'kpis',
  name: { ko: '지표장부', en: 'KPI ledger' },
  color: '#12805c',
  get columns() {
    return longText('columns').kpis;
  },
} as const satisfies TabSpec;
