import type { Issue } from '../domain/issue';
import type { Shop } from './shop';

export function writeAutomation(_shop: Shop): Issue[] {
  return [];
}
