import type { StepKey } from '../../server/contract';
import type * as ko from '../ko/steps';
import type { StepWords } from '../ko/steps';

export const steps: Readonly<Record<StepKey, StepWords>> = {
  structure: { name: 'Map the system', goal: 'Draw on the canvas how a visitor becomes a regular.' },
  monitoring: { name: 'Set up monitoring', goal: 'Keep the KPI ledger and the transactions up to date.' },
  processes: { name: 'Write the processes', goal: 'Write down in SPA what is done at each stage.' },
  people: { name: 'Delegate to people', goal: 'Hand over what is written and follow it by its number.' },
  machines: { name: 'Delegate to machines', goal: 'Let tools do what has proved itself by hand.' },
};

/** What each piece of evidence counts, written before its numbers. */
export const evidence: typeof ko.evidence = {
  engineBoxes: 'Engine boxes with both design and present state',
  kpiWeeks: 'Weeks in the KPI ledger',
  deals: 'Rows counted in Transactions',
  stagesWithProcess: 'Stages with a work process',
  delegated: 'Work delegated with a figure',
  automated: 'Work automated',
};

/** What to do next, as one sentence. */
export const nextActions: typeof ko.nextActions = {
  engineBoxes: 'Pick an empty engine box on the canvas and write one line on what you want and one on what is.',
  kpiWeeks: "Write this week's visits into the KPI ledger, one row per channel.",
  deals: "Write today's applications and sales into Transactions, one row each.",
  stagesWithProcess: 'Pick a stage without a process in SPA: the scene the customer sees, then what staff do.',
  delegated: 'Pick one simple piece of work in Roles, give it a figure, and hand it over.',
  automated: 'Pick one piece of work that runs well and let a tool do it.',
};
