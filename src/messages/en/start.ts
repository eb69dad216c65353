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
  evidence: (what, have, need) => (have >= need ? `✓ ${what}: ${have}` : `${what}: ${have} of ${need}`),
  movesHeading: 'How to use it',
  moves: [
    'Type what happened into Transactions and the KPI ledger, one row each. A minute a day is enough.',
    'Click “Refresh dashboard” in the menu: the dashboard and this tab are worked out again.',
    'Do the one next thing the sidebar shows, and jump from its check list to any cell that needs fixing.',
  ],
  wordsHeading: 'The words',
  glossary: [
    [
      'Visits',
      'How many came to the shop or page through ads, search or friends. One row per channel in the KPI ledger.',
    ],
    ['Apply', 'A booking, an order, an enquiry: the customer raised a hand.'],
    ['Experience', 'Used the product or service for the first time: the day of the first sale.'],
    ['Decide', 'Chose to become a regular. Usually the day of joining; settings can count purchase days instead.'],
    ['Regular', 'A customer who decided, until they leave.'],
    ['Regulars pool', 'Where regulars gather: a group chat, a community. Best where customers come by themselves.'],
    ['Regulars, start and end', 'How many regulars there are when the period begins and ends.'],
    ['Active rate', 'The share of regulars at the start who bought within the period.'],
    ['Decision rate', 'Decisions of the period over its first-time customers. Late deciders can take it over 100%.'],
    ["Entry and regulars' product", 'What people try first, and what regulars buy again. Listed in the settings tab.'],
    ['Unregistered', 'Sales without a customer: part of sales, not of any count of people.'],
    ['SPA', 'A table with the scene the customer sees first, then the staff process that makes it happen.'],
  ],
  privacy: 'Nothing leaves this sheet. This tab is written anew by every refresh.',
};
