import type { Words } from '../types';

export const canvasTexts = {} as const satisfies Readonly<Record<string, Words>>;
