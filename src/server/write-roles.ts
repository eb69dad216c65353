import type { Issue } from '../domain/issue';
import type { Shop } from './shop';

export function writeRoles(_shop: Shop): Issue[] {
  return [];
}
