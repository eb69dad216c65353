import type { RolePreset, WorkPreset } from './preset';

export const cafeWork: readonly WorkPreset[] = [];

export const cafeRoles: readonly RolePreset[] = [];
