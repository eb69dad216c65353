import type { RolePreset, WorkPreset } from './preset';

export const agencyWork: readonly WorkPreset[] = [];

export const agencyRoles: readonly RolePreset[] = [];
