import type * as ko from '../ko/sidebar-views';

export const views: typeof ko.views = {
  steps: 'The five steps',
  names: {
    canvas: 'Canvas',
    processes: 'Work',
    people: 'People',
    machines: 'Machines',
    review: 'Weekly review',
    add: 'Add tabs',
    roadmap: 'Roadmap',
  },
  short: { structure: 'Map', monitoring: 'Data', processes: 'Work', people: 'Staff', machines: 'Tools' },
  home: 'Home',
};
