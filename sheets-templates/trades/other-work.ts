import type { RolePreset, WorkPreset } from './preset';

export const otherWork: readonly WorkPreset[] = [];

export const otherRoles: readonly RolePreset[] = [];
