import { server as en } from '../messages/en/server';
import { server as ko } from '../messages/ko/server';
import { ensureWarning } from '../sheet/lay-out';
import type { Site } from './install';

export function layOutFixedTabs({ tabs, choice }: Site): void {
  const words = choice.lang === 'ko' ? ko : en;
  for (const key of ['start', 'dashboard'] as const) {
    const tab = tabs.get(key);
    if (tab) ensureWarning(tab, words.computedArea);
  }
}
