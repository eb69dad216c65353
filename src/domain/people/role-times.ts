import { type Role, type Work, weeklyMinutes } from '../work/work';
import { isHandedOver } from './doers';

/** Minutes a week of one row of the roles tab; null where nobody is named, or minutes or times a week are not known. */
export interface RoleTimes {
  /** Of whoever does it now. */
  readonly minutes: number | null;
  /** That the owner spends on it now. */
  readonly owner: number | null;
  /** That left the owner's hands: others do it, on trial or for good. */
  readonly freed: number | null;
  /** That the owner will win back once it is in the hands it is meant for. */
  readonly toFree: number | null;
}

/** Row by row, so that they add up to the owner's time: work in several hands counts by share. */
export function roleTimes(work: Work, role: Role): RoleTimes {
  const hands = work.roles.filter(({ now }) => now !== null).length;
  const week = weeklyMinutes(work);
  if (week === null || role.now === null) return { minutes: null, owner: null, freed: null, toFree: null };
  const share = week / hands;
  const isOwner = role.now === 'owner';
  return {
    minutes: share,
    owner: isOwner ? share : 0,
    freed: !isOwner && isHandedOver(role) ? share : 0,
    toFree: isOwner && role.target !== null && role.target !== 'owner' ? share : 0,
  };
}

/** The sum over all work. */
export function timeFreed(works: readonly Work[]): { readonly freed: number; readonly toFree: number } {
  const times = works.flatMap(work => work.roles.map(role => roleTimes(work, role)));
  const sum = (part: 'freed' | 'toFree') => times.reduce((minutes, time) => minutes + (time[part] ?? 0), 0);
  return { freed: sum('freed'), toFree: sum('toFree') };
}
