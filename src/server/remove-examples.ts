import type { Api } from './contract';
import { refresh } from './refresh';

export function removeExamples(): ReturnType<Api['removeExamples']> {
  return { removed: 0, kept: 0, summary: refresh() };
}
