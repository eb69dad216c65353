import { type StageKey, type Work, weeklyMinutes } from './work';

/** Subject of the history rows that keep the owner's minutes a week. */
export const OWNER_MINUTES = 'ownerMinutes';

/** Minutes a week. */
export interface OwnerTime {
  /** Of work that the owner does now; null: none is known to be theirs, or none of it has minutes and times a week. 0 only where all work has a name. */
  readonly minutes: number | null;
  readonly byStage: ReadonlyMap<StageKey, number>;
  /** Of work that nobody is named for in the roles tab: whose it is, is not known. */
  readonly unassigned: number;
  /** Pieces of work the owner does that lack minutes or times a week. */
  readonly unknown: number;
}

/** The owner's time: minutes x times a week of what they do now (`method.md` 10.6); work that is shared counts by share. */
export function ownerTime(works: readonly Work[]): OwnerTime {
  const byStage = new Map<StageKey, number>();
  let [minutes, known, unassigned, unknown] = [0, 0, 0, 0];
  for (const work of works) {
    const share = ownerShare(work);
    const week = weeklyMinutes(work);
    if (share === null) unassigned += week ?? 0;
    else if (share > 0 && week === null) unknown += work.workType === 'project' ? 0 : 1;
    else if (share > 0 && week !== null) {
      minutes += share * week;
      known++;
      if (work.stage) byStage.set(work.stage, (byStage.get(work.stage) ?? 0) + share * week);
    }
  }
  const isNamed = works.length > 0 && works.every(work => ownerShare(work) !== null || work.workType === 'project');
  const isKnown = known > 0 || (isNamed && unknown === 0);
  return { minutes: isKnown ? minutes : null, byStage, unassigned, unknown };
}

/** How much of a piece of work is the owner's, 0 to 1; null where nobody is named for it. */
export function ownerShare({ roles }: Work): number | null {
  const named = roles.filter(({ now }) => now !== null);
  return named.length === 0 ? null : named.filter(({ now }) => now === 'owner').length / named.length;
}
