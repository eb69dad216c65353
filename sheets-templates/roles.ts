import { longText } from './long-text';
import type { TabSpec } from './types';

/** Who does each piece of work now and who should. `method.md` 10.6, first half. */
export const roles = {
  key: 'roles',
  name: { ko: '업무분담', en: 'Roles' },
  color: '#7627bb',
  get columns() {
    return longText('columns').roles;
  },
} as const satisfies TabSpec;
