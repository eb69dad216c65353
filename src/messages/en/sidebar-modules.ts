import type * as ko from '../ko/sidebar-modules';

export const modules: typeof ko.modules = {
  notes: {
    customers: 'One row per customer, for your notes and next steps. A refresh never touches what you write.',
    costs: 'Write down pay, tools and agencies too, and you see all that a new customer costs.',
    digilog: 'Keep a record of each run and let what was learned improve the written steps.',
    fandom: 'Follow people from first hearing of you to being fans who work here. For your eyes only.',
    automation: 'Judges by run records which work can be handed to a machine.',
    roadmap: 'Five steps from founding to expansion: what each asks for and how far you are.',
    history: 'Keeps changes of the canvas and of processes, weekly numbers, what was put off and why.',
  },
  button: tab => `Add the ${tab} tab`,
  busy: 'Adding…',
  done: tab => `The ${tab} tab is there.`,
};
