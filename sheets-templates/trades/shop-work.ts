import type { RolePreset, WorkPreset } from './preset';

export const shopWork: readonly WorkPreset[] = [];

export const shopRoles: readonly RolePreset[] = [];
