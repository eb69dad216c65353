import type { StepKey } from '../../server/contract';
import type { StepWords } from '../ko/steps';

export const steps: Readonly<Record<StepKey, StepWords>> = {
  structure: { name: 'Map the system', goal: 'Draw on the canvas how a visitor becomes a regular.' },
  monitoring: { name: 'Set up monitoring', goal: 'Keep the KPI ledger and the transactions up to date.' },
  processes: { name: 'Write the processes', goal: 'Write down in SPA what is done at each stage.' },
  people: { name: 'Delegate to people', goal: 'Hand over what is written and follow it by its number.' },
  machines: { name: 'Delegate to machines', goal: 'Let tools do what has proved itself by hand.' },
};
