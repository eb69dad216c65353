import type { Taker } from '../../schema/decode-roles';
import { type Work, weeklyMinutes } from '../work/work';
import { type Doer, doerKey, doerOf } from './doers';

/** What one pair of hands does in a week. */
export interface Load {
  readonly doer: Doer;
  readonly minutes: number;
  /** Pieces of work in these hands, and how many of them lack minutes or times a week. */
  readonly works: number;
  readonly unknown: number;
}

export interface Loads {
  /** The fullest week first. */
  readonly people: readonly Load[];
  /** Minutes a week by kind of hands. */
  readonly takers: ReadonlyMap<Taker, number>;
}

/** Minutes a week by who does it now; work in several hands is shared among them. */
export function loads(works: readonly Work[]): Loads {
  const found = new Map<string, Load>();
  const takers = new Map<Taker, number>();
  for (const work of works) {
    const doers = work.roles.flatMap(role => doerOf(role) ?? []);
    const week = weeklyMinutes(work);
    const isUnknown = week === null && work.workType !== 'project';
    const share = (week ?? 0) / doers.length;
    const seen = new Set<string>();
    for (const doer of doers) {
      const key = doerKey(doer);
      const before = found.get(key) ?? { doer, minutes: 0, works: 0, unknown: 0 };
      const isNew = !seen.has(key);
      seen.add(key);
      found.set(key, {
        doer: before.doer,
        minutes: before.minutes + share,
        works: before.works + (isNew ? 1 : 0),
        unknown: before.unknown + (isNew && isUnknown ? 1 : 0),
      });
      if (doer.taker) takers.set(doer.taker, (takers.get(doer.taker) ?? 0) + share);
    }
  }
  return { people: [...found.values()].sort((one, other) => other.minutes - one.minutes), takers };
}
