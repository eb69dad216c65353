import type { NewHistoryRow } from './keep-history';
import type { Shop } from './shop';

export function processHistory(_shop: Shop): NewHistoryRow[] {
  return [];
}
