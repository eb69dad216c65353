import { longText } from './long-text';
import type { TabSpec } from './types';

/** The transaction ledger (거래장부): one row per event of one customer, append-only. `method.md` 10.2. */
export const deals = {
  key: 'deals',
  name: { ko: '거래장부', en: 'Transactions' },
  color: '#1a73e8',
  get columns() {
    return longText('columns').deals;
  },
} as const satisfies TabSpec;
