import { otherCustomerWork } from './other-work-customer';
import { otherInsideWork } from './other-work-inside';
import type { RolePreset, WorkPreset } from './preset';

export const otherWork: readonly WorkPreset[] = [...otherCustomerWork, ...otherInsideWork];

export const otherRoles: readonly RolePreset[] = [
  {
    work: 'restock',
    now: 'partTimer',
    target: 'partTimer',
    person: 2,
    state: 'delegated',
    metric: 'averageOrder',
    goal: '',
  },
  {
    work: 'answerBookings',
    now: 'staff',
    target: 'machine',
    person: 1,
    state: 'trial',
    metric: 'experienceRate',
    goal: '80%',
  },
  {
    work: 'offerMembership',
    now: 'owner',
    target: 'staff',
    person: 0,
    state: 'written',
    metric: 'decisions',
    goal: '1',
  },
];
