import type { Words } from '../types';

export const processesTexts = {} as const satisfies Readonly<Record<string, Words>>;
