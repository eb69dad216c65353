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
  /** The figure that shows whether it runs, by its key in `metric-texts`; none where the ledgers tell nothing of it. */
  readonly metric?: string;
}

/** Of every box that asks for words. */
export const wordFields = ['design', 'present', 'status', 'channel', 'next'] as const;
