import type * as ko from '../ko/sidebar-views';

export const views: typeof ko.views = {
  steps: 'The five steps',
  short: { structure: 'Map', monitoring: 'Monitoring', processes: 'Processes', people: 'People', machines: 'Machines' },
  loading: 'Reading the tabs…',
  button: 'Read again',
  busy: 'Reading…',
  asOf: day => `As of ${day}.`,
  trend: 'How it went over time',
};
