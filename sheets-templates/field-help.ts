import type { BoxField } from './canvas-fields';
import type { Words } from './types';

/** What belongs on each line, where the box itself says nothing more exact. */
export const fieldHelp: Readonly<Record<Exclude<BoxField, 'design'>, Words>> = {
  present: { ko: '지금 실제로 어떻게 되고 있는지 있는 그대로 적습니다.', en: 'How it really goes today, as it is.' },
  status: { ko: '지금 상태에 맞는 것을 고릅니다.', en: 'Pick what fits today.' },
  channel: {
    ko: '이 자리에서 쓰는 채널이나 도구입니다. 예: 네이버 플레이스, 구글폼',
    en: 'The channel or tool used here, for example Google Forms.',
  },
  next: {
    ko: '설계에 가까워지려고 다음에 할 일 하나입니다.',
    en: 'The one thing to do next to come closer to the design.',
  },
  goal: { ko: '단골에게서 한 달에 남기고 싶은 돈입니다.', en: 'What regulars should leave you each month.' },
  perRegular: { ko: '단골 한 사람이 한 달에 남기는 돈입니다.', en: 'What one regular leaves you each month.' },
  breakEven: {
    ko: '목표 수익 ÷ 단골당 수익입니다. 저절로 계산됩니다.',
    en: 'Goal ÷ profit per regular, worked out by itself.',
  },
};
