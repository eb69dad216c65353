import type { RolePreset, WorkPreset } from './preset';

export const academyWork: readonly WorkPreset[] = [];

export const academyRoles: readonly RolePreset[] = [];
