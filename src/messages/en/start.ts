import type { StartWords } from '../ko/start';

export const start: StartWords = {
  title: 'Jangbu',
  what: [
    'See in numbers how a visitor becomes a regular, and hand written-down work to people and machines, piece by piece.',
    'Five steps, in order, for two things: a business that runs steadily, and your own time back.',
  ],
  nextHeading: 'What to do now',
  allMet: 'The evidence for all five steps is there. Keep the ledgers and refresh once a week.',
  stepsHeading: 'Five steps',
  stepsHeader: ['Step', 'What it is', 'Done', 'So far'],
  aimsHeading: 'The two aims',
  met: what => `✓ ${what}`,
  open: (what, have, need) => `${what} (${have} of ${need})`,
  fell: why => `↓ ${why}`,
  skipped: reason => `Not for us. ${reason}`.trim(),
  later: until => `Put off until ${until}.`,
  movesHeading: 'How to use it',
  moves: [
    'Type what happened into Transactions and the KPI ledger, one row each. A minute a day is enough.',
    'Click “Refresh dashboard” in the menu: the dashboard and this tab are worked out again.',
    'Do the one next thing the sidebar shows, and jump from its check list to any cell that needs fixing.',
  ],
  wordsHeading: 'The words',
  privacy: 'Nothing leaves this sheet. This tab is written anew by every refresh.',
};
