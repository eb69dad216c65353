import { longText } from './long-text';
import type { TabSpec } from './types';

/** The engine model for staff, one row per person. `method.md` 10.6, second half. */
export const fandom = {
  key: 'fandom',
  name: { ko: '직원팬덤', en: 'Staff fandom' },
  color: '#7627bb',
  notice: {
    ko: '사람에 관한 탭입니다. 이 파일을 공유받은 사람은 누구나 볼 수 있고, 탭을 숨겨도 다시 열 수 있습니다. 공유할 때는 사본을 만들어 사본에서 이 탭을 지우고 사본을 공유하세요.',
    en: 'This tab is about people. Everyone this file is shared with can read it, and can unhide it if it is hidden. To share, make a copy, delete this tab in the copy, and share the copy.',
  },
  get columns() {
    return longText('columns').fandom;
  },
} as const satisfies TabSpec;
