import { longText } from './long-text';
import type { TabSpec } from './types';

/** One row per run of a piece of work: done, what was learned, what to change. `method.md` 10.7. */
export const digilog = {
  key: 'digilog',
  name: { ko: '디지로그', en: 'Digilog' },
  color: '#b06000',
  get columns() {
    return longText('columns').digilog;
  },
} as const satisfies TabSpec;
