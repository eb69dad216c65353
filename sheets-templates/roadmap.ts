import { longText } from './long-text';
import type { TabSpec } from './types';

/** The five steps of founders with what each asks for. `method.md` 10.9. */
export const roadmap = {
  key: 'roadmap',
  name: { ko: '로드맵', en: 'Roadmap' },
  color: '#5f6368',
  get columns() {
    return longText('columns').roadmap;
  },
} as const satisfies TabSpec;
