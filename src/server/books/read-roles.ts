import { roles } from '../../../sheets-templates/roles';
import { type Duty, decodeRoles, type RolesTable } from '../../schema/decode-roles';
import type { Grid } from '../../schema/grid';
import type { Issue } from '../../schema/issue';
import type { Books } from './books';
import { type Chosen, gridOf, tabMissing, withGone } from './read-books';

/** Who does what, and which numbers they answer for; nobody where the tab is gone. */
export interface RolesRead {
  readonly grid: Grid | null;
  readonly table: RolesTable | null;
  readonly duties: readonly Duty[];
  readonly issues: readonly Issue[];
}

export function readRoles(books: Books, { context, settings }: Chosen): RolesRead {
  const grid = gridOf(books, roles);
  if (!grid) return { grid, table: null, duties: [], issues: [tabMissing('roles')] };
  const { issues, ...read } = decodeRoles(grid, context, settings.targets);
  return { grid, ...read, issues: withGone(roles, grid, issues) };
}
