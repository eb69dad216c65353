import type { Issue } from '../domain/issue';
import type { Shop } from './shop';

export function writeRoadmap(_shop: Shop): Issue[] {
  return [];
}
