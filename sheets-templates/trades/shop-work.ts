import type { RolePreset, WorkPreset } from './preset';
import { shopCustomerWork } from './shop-work-customer';
import { shopInsideWork } from './shop-work-inside';

export const shopWork: readonly WorkPreset[] = [...shopCustomerWork, ...shopInsideWork];

export const shopRoles: readonly RolePreset[] = [
  {
    work: 'sendInvites',
    now: 'partTimer',
    target: 'machine',
    person: 2,
    state: 'delegated',
    metric: 'decisions',
    goal: '1',
  },
  {
    work: 'packFirst',
    now: 'staff',
    target: 'staff',
    person: 1,
    state: 'delegated',
    metric: 'decisionRate',
    goal: '50%',
  },
  {
    work: 'answerQuestions',
    now: 'partTimer',
    target: 'partTimer',
    person: 2,
    state: 'trial',
    metric: 'firstExperience',
    goal: '2',
  },
  {
    work: 'runVote',
    now: 'owner',
    target: 'partTimer',
    person: 0,
    state: 'written',
    metric: 'activeRate',
    goal: '60%',
  },
];
