import type { Issue } from '../../domain/issue';
import type { Shop } from '../books/shop';
import { writeAutomation } from './write-automation';
import { writeCanvasFigures } from './write-canvas-figures';
import { writeRoadmap } from './write-roadmap';
import { writeRoles } from './write-roles';

/** The computed cells of the tabs that are about work. Returns what keeps one from being written. */
export function writeWork(shop: Shop): Issue[] {
  return [...writeCanvasFigures(shop), ...writeRoles(shop), ...writeAutomation(shop), ...writeRoadmap(shop)];
}
