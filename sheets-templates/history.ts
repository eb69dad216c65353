import { longText } from './long-text';
import type { TabSpec } from './types';

/** What was before: each change of a box or a process, the weeks, and what the owner decided. Rows are only added. */
export const history = {
  key: 'history',
  name: { ko: '이력', en: 'History' },
  color: '#5f6368',
  get columns() {
    return longText('columns').history;
  },
} as const satisfies TabSpec;
