import type { Watched } from '../../domain/guidance/anomalies';
import type { SignalWords } from '../ko/signals';

const subjects: Readonly<Record<Watched, string>> = {
  sales: 'Sales',
  orders: 'Orders',
  visits: 'Visits',
  applications: 'Applications',
  firstExperience: 'First-time customers',
  decisions: 'Decisions',
  activeRegulars: 'Active regulars',
};

export const signals: SignalWords = {
  lastWeek: 'last week',
  weekOf: day => `in the week from ${day}`,
  told: {
    above: ({ metric, when, value, lower, upper }) =>
      `${subjects[metric]} ${when}: ${value}. That is more than this shop’s usual range (${lower} to ${upper}).`,
    below: ({ metric, when, value, lower, upper }) =>
      `${subjects[metric]} ${when}: ${value}. That is less than this shop’s usual range (${lower} to ${upper}).`,
    runAbove: ({ metric, when, mean }) =>
      `${subjects[metric]} ${when}: the eighth week running above the usual ${mean}. This is the new usual.`,
    runBelow: ({ metric, when, mean }) =>
      `${subjects[metric]} ${when}: the eighth week running below the usual ${mean}. This is the new usual.`,
  },
  todo: 'Write down what was different.',
};
