import { longText } from './long-text';
import type { TabSpec } from './types';

/** The engine model for staff, one row per person. `method.md` 10.6, second half. */
export const fandom = {
  key: 'fandom',
  name: { ko: '직원팬덤', en: 'Staff fandom' },
  color: '#7627bb',
  notice: {
    ko: '사람에 관한 탭입니다. 이 파일을 공유받은 사람은 누구나 볼 수 있고, 탭을 숨겨도 다시 열 수 있습니다. 공유하기 전에 이 탭을 다른 파일로 옮기세요.',
    en: 'This tab is about people. Whoever this file is shared with can read it, and can unhide it if it is hidden. Move it to another file before you share.',
  },
  get columns() {
    return longText('columns').fandom;
  },
} as const satisfies TabSpec;
