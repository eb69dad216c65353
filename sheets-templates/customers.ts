import { longText } from './long-text';
import type { TabSpec } from './types';

/** The customer list (고객목록): one row per customer; grey columns are worked out, white ones are the owner's. `method.md` 10.2. */
export const customers = {
  key: 'customers',
  name: { ko: '고객목록', en: 'Customers' },
  color: '#1a73e8',
  get columns() {
    return longText('columns').customers;
  },
} as const satisfies TabSpec;
