import { cafeCustomerWork } from './cafe-work-customer';
import { cafeInsideWork } from './cafe-work-inside';
import type { RolePreset, WorkPreset } from './preset';

export const cafeWork: readonly WorkPreset[] = [...cafeCustomerWork, ...cafeInsideWork];

export const cafeRoles: readonly RolePreset[] = [
  {
    work: 'writeBoard',
    now: 'partTimer',
    target: 'partTimer',
    person: 2,
    state: 'delegated',
    metric: 'visits',
    goal: '250',
  },
  { work: 'offerMembership', now: 'staff', target: 'staff', person: 1, state: 'trial', metric: 'decisions', goal: '1' },
  {
    work: 'voteMenu',
    now: 'owner',
    target: 'machine',
    person: 0,
    state: 'written',
    metric: 'activeRate',
    goal: '60%',
  },
  {
    work: 'setTaste',
    now: 'owner',
    target: 'staff',
    person: 0,
    state: 'ownerOnly',
    metric: 'averageOrder',
    goal: '',
  },
];
