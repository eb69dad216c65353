import type * as ko from '../ko/sidebar-views';

export const views: typeof ko.views = {
  steps: 'The five steps',
  short: { structure: 'Map', monitoring: 'Data', processes: 'Work', people: 'Staff', machines: 'Tools' },
  loading: 'Reading the tabs…',
  button: 'Read again',
  busy: 'Reading…',
  asOf: day => `As of ${day}.`,
  trend: 'How it went over time',
};
