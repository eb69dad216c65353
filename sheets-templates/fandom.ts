import { longText } from './long-text';
import type { TabSpec } from './types';

/** The engine model for staff, one row per person. `method.md` 10.6, second half. */
export const fandom = {
  key: 'fandom',
  name: { ko: '직원팬덤', en: 'Staff fandom' },
  color: '#7627bb',
  get notice() {
    return longText('pages').people.notice;
  },
  get columns() {
    return longText('columns').fandom;
  },
} as const satisfies TabSpec;
