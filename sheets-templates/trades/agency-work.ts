import { agencyCustomerWork } from './agency-work-customer';
import { agencyInsideWork } from './agency-work-inside';
import type { RolePreset, WorkPreset } from './preset';

export const agencyWork: readonly WorkPreset[] = [...agencyCustomerWork, ...agencyInsideWork];

export const agencyRoles: readonly RolePreset[] = [
  {
    work: 'answerRequests',
    now: 'staff',
    target: 'staff',
    person: 2,
    state: 'delegated',
    metric: 'firstExperience',
    goal: '1',
  },
  { work: 'sendReport', now: 'staff', target: 'staff', person: 1, state: 'trial', metric: 'activeRate', goal: '80%' },
  { work: 'issueInvoices', now: 'owner', target: 'machine', person: 0, state: 'written', metric: 'sales', goal: '' },
  {
    work: 'doCheckUp',
    now: 'owner',
    target: 'staff',
    person: 0,
    state: 'ownerOnly',
    metric: 'decisionRate',
    goal: '50%',
  },
];
