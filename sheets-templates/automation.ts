import { longText } from './long-text';
import type { TabSpec } from './types';

/** What a machine could do, one row per piece of work. `method.md` 10.8. */
export const automation = {
  key: 'automation',
  name: { ko: '자동화', en: 'Automation' },
  color: '#137333',
  get columns() {
    return longText('columns').automation;
  },
} as const satisfies TabSpec;
