import type { HistoryRow } from '../history/history';
import { ownerShare } from '../work/owner-time';
import { type Role, type Work, weeklyMinutes } from '../work/work';
import { isHandedOver, isOwnerName, ownerNames } from './doers';
import { notedOwners } from './owner-course';

/** Minutes a week of one row of the roles tab; null where nobody is named, or minutes or times a week are not known. */
export interface RoleTimes {
  /** Of whoever does it now. */
  readonly minutes: number | null;
  /** That the owner spends on it now. */
  readonly owner: number | null;
  /** That left the owner's hands: others do it, on trial or for good. null too where it is not known to have been theirs. */
  readonly freed: number | null;
  /** That the owner will win back once it is in the hands it is meant for. */
  readonly toFree: number | null;
}

/** IDs of work that is the owner's, or was: by its rows, by the weeks that were kept, or by a run of theirs. */
export function ownersWorks(works: readonly Work[], past: readonly HistoryRow[]): ReadonlySet<string> {
  const names = ownerNames(works);
  const now = works.filter(
    work => (ownerShare(work) ?? 0) > 0 || work.runs.some(({ staff }) => staff !== null && isOwnerName(staff, names)),
  );
  return new Set([...notedOwners(past), ...now.map(({ id }) => id)].filter(id => id !== ''));
}

/** Row by row, so that they add up to the owner's time: work in several hands counts by share. `owners`: IDs of what was theirs. */
export function roleTimes(work: Work, role: Role, owners: ReadonlySet<string>): RoleTimes {
  const share = roleShare(work, role);
  if (share === null) return { minutes: null, owner: null, freed: null, toFree: null };
  const isOwner = role.now === 'owner';
  const left = isHandedOver(role) ? share : 0;
  return {
    minutes: share,
    owner: isOwner ? share : 0,
    freed: isOwner ? 0 : owners.has(work.id) ? left : null,
    toFree: isOwner && role.target !== null && role.target !== 'owner' ? share : 0,
  };
}

/** Minutes a week of whoever does it now. */
export function roleShare(work: Work, role: Role): number | null {
  const hands = work.roles.filter(({ now }) => now !== null).length;
  const week = weeklyMinutes(work);
  return week === null || role.now === null ? null : week / hands;
}

/** The sum over all work; `freed` is null where work is handed over and of none it is known to have been the owner's. */
export function timeFreed(
  works: readonly Work[],
  past: readonly HistoryRow[],
): { readonly freed: number | null; readonly toFree: number } {
  const owners = ownersWorks(works, past);
  const rows = works.flatMap(work => work.roles.map(role => ({ role, ...roleTimes(work, role, owners) })));
  const sum = (part: 'freed' | 'toFree') => rows.reduce((minutes, row) => minutes + (row[part] ?? 0), 0);
  const handed = rows.filter(({ role }) => isHandedOver(role));
  const isUnknown = handed.length > 0 && handed.every(({ freed }) => freed === null);
  return { freed: isUnknown ? null : sum('freed'), toFree: sum('toFree') };
}
