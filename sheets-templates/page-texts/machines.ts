import type { Words } from '../types';

export const machinesTexts = {} as const satisfies Readonly<Record<string, Words>>;
