import type { Words } from '../types';

export const peopleTexts = {} as const satisfies Readonly<Record<string, Words>>;
