import type { Shop } from '../books/shop';
import type { Guidance } from '../work/steps';
import { canvasHistory } from './canvas-history';
import type { NewHistoryRow } from './keep-history';
import { peopleHistory } from './people-history';
import { processHistory } from './process-history';
import { progressHistory } from './progress-history';

/** What is worth keeping of this refresh: changed boxes and processes, the owner's time, how far the steps are. */
export function newHistory(shop: Shop, guidance: Guidance): NewHistoryRow[] {
  return [...canvasHistory(shop), ...processHistory(shop), ...peopleHistory(shop), ...progressHistory(shop, guidance)];
}
