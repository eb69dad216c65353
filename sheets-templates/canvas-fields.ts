import { palette } from './style';
import type { Words } from './types';

/** How far a box is from paper to running. */
export const boxStatuses = {
  empty: { ko: '비어 있음', en: 'Empty' },
  designed: { ko: '설계만', en: 'Designed' },
  partial: { ko: '일부 작동', en: 'Partly working' },
  working: { ko: '작동', en: 'Working' },
  stopped: { ko: '멈춤', en: 'Stopped' },
} as const satisfies Readonly<Record<string, Words>>;

export type BoxStatus = keyof typeof boxStatuses;

export const statusColors: Readonly<Record<BoxStatus, { readonly background: string; readonly color: string }>> = {
  empty: { background: palette.shade, color: palette.faint },
  designed: { background: palette.paleAmber, color: palette.amber },
  partial: { background: palette.paleBlue, color: palette.deepBlue },
  working: { background: palette.paleGreen, color: palette.deepGreen },
  stopped: { background: palette.paleRed, color: palette.red },
};

/** What is written in a box, line by line. `breakEven` is worked out in the cell. */
export const boxFields = {
  design: { ko: '설계', en: 'Design' },
  present: { ko: '현재 상황', en: 'Today' },
  status: { ko: '상태', en: 'Status' },
  channel: { ko: '채널·도구', en: 'Channel, tool' },
  next: { ko: '다음 할 일', en: 'Next step' },
  goal: { ko: '월 목표 수익', en: 'Monthly goal' },
  perRegular: { ko: '단골당 월 수익', en: 'Per regular' },
  breakEven: { ko: '손익분기 단골', en: 'Break-even' },
} as const satisfies Readonly<Record<string, Words>>;

export type BoxField = keyof typeof boxFields;

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

export type Half = 'frame' | 'engine';

export interface BoxSpec {
  readonly key: string;
  readonly half: Half;
  readonly name: Words;
  /** Short question beside the name. */
  readonly asks: Words;
  /** Band from the top, slot from the left: each half is three by three. */
  readonly band: 0 | 1 | 2;
  readonly slot: 0 | 1 | 2;
  readonly color: string;
  readonly fields: readonly BoxField[];
}

export const frameFields = ['design', 'present', 'status', 'next'] as const;
export const engineFields = ['design', 'present', 'status', 'channel', 'next'] as const;
