import type { Issue } from '../issue';
import { isDoneByService } from '../machines/own-system';
import type { Role, Work } from '../work/work';

type Row = Pick<Role, 'state' | 'now' | 'person'>;

/** How the state of a row contradicts who does the work, or what the automation tab says of it. */
export function stateConflict(row: Row, { automation }: Pick<Work, 'automation'>): 'doerDiffers' | 'noService' | null {
  if (!isRightDoer(row)) return 'doerDiffers';
  return row.state === 'automated' && !isDoneByService(automation) ? 'noService' : null;
}

function isRightDoer({ state, now, person }: Row): boolean {
  if (state === 'automated') return now === 'machine';
  if (state === 'ownerOnly') return now === null || now === 'owner';
  return state !== 'delegated' || (now === null ? person !== null : now !== 'owner');
}

/** One line for each row that contradicts itself, at its state. */
export function stateIssues(works: readonly Work[], at: number | null): Issue[] {
  const place = { code: 'cells-disagree', level: 'warning', tab: 'roles', column: 'state', at } as const;
  return works.flatMap(work =>
    work.roles.flatMap(role => (stateConflict(role, work) ? [{ ...place, row: role.row, read: work.name }] : [])),
  );
}
