import type { server as ko } from '../ko/server';

export const server: typeof ko = {
  addOn: 'Jangbu',
  menu: { start: 'Start', refresh: 'Refresh dashboard', sidebar: 'Open sidebar' },
  tabSuffix: 'Jangbu',
  refreshed: (counted, issues) => `Refreshed. ${counted} transactions counted, ${issues} places to check.`,
  refreshedClean: counted => `Refreshed. ${counted} transactions counted.`,
  computedArea: 'Computed automatically. What you change here is written again at the next refresh.',
  canvasFrame: 'The frame of the canvas. Write in the white cells.',
};
