import type { Words } from '../types';

export const guideTexts = {} as const satisfies Readonly<Record<string, Words>>;
