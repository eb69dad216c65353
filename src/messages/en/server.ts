import type { server as ko } from '../ko/server';

export const server: typeof ko = {
  addOn: 'Jangbu',
  menu: { start: 'Start', refresh: 'Refresh dashboard', sidebar: 'Open sidebar' },
  tabSuffix: 'Jangbu',
  refreshed: (counted, issues) =>
    `Refreshed. ${several(counted, 'transaction')} counted, ${several(issues, 'place')} to check.`,
  refreshedClean: counted => `Refreshed. ${several(counted, 'transaction')} counted.`,
  computedArea: 'Computed automatically. What you change here is written again at the next refresh.',
  canvasFrame: 'The frame of the canvas. Write in the white cells.',
};

function several(count: string, what: string): string {
  return `${count} ${what}${count === '1' ? '' : 's'}`;
}
