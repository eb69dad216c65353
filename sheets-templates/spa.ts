import { longText } from './long-text';
import type { TabSpec } from './types';

/** One row per piece of work: the customer's scene first, then the work that makes it happen. `method.md` 10.5. */
export const spa = {
  key: 'spa',
  name: { ko: 'SPA', en: 'SPA' },
  color: '#b06000',
  get columns() {
    return longText('columns').spa;
  },
} as const satisfies TabSpec;
