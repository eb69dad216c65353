import { academyCustomerWork } from './academy-work-customer';
import { academyInsideWork } from './academy-work-inside';
import type { RolePreset, WorkPreset } from './preset';

export const academyWork: readonly WorkPreset[] = [...academyCustomerWork, ...academyInsideWork];

export const academyRoles: readonly RolePreset[] = [
  {
    work: 'answerTrials',
    now: 'partTimer',
    target: 'partTimer',
    person: 3,
    state: 'delegated',
    metric: 'experienceRate',
    goal: '85%',
  },
  {
    work: 'showMembership',
    now: 'partTimer',
    target: 'partTimer',
    person: 3,
    state: 'trial',
    metric: 'decisions',
    goal: '1',
  },
  {
    work: 'sendResult',
    now: 'staff',
    target: 'staff',
    person: 1,
    state: 'trial',
    metric: 'decisionRate',
    goal: '60%',
  },
  {
    work: 'offerPass',
    now: 'owner',
    target: 'partTimer',
    person: 0,
    state: 'written',
    metric: 'activeRate',
    goal: '70%',
  },
];
