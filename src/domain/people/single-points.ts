import type { StageKey, Work } from '../work/work';
import { type Doer, doerKey, doerOf, knownAs, OWNER, ownerNames } from './doers';

/** Work that stops when one person is not there. */
export interface SinglePoint {
  readonly work: Work;
  readonly only: Doer;
}

export interface StageHands {
  readonly stage: StageKey;
  /** Who can do some of its work: does it now, is named for it, or has run it. */
  readonly people: readonly Doer[];
  /** Somebody without a name can too: how many they are is not known. */
  readonly hasUnnamed: boolean;
  /** Only one person can do any of it. */
  readonly isSingle: boolean;
  readonly singles: readonly SinglePoint[];
}

/** Stage by stage who can do the work there; what a machine does hangs on nobody. */
export function stageHands(works: readonly Work[]): StageHands[] {
  const names = ownerNames(works);
  const stages = [...new Set(works.flatMap(({ stage }) => stage ?? []))];
  return stages.map(stage => {
    const able = works.filter(work => work.stage === stage).map(work => ({ work, ...ableTo(work, names) }));
    const people = new Map(able.flatMap(({ people }) => [...people]));
    const hasUnnamed = able.some(each => each.hasUnnamed);
    return {
      stage,
      people: [...people.values()],
      hasUnnamed,
      isSingle: people.size === 1 && !hasUnnamed && !able.some(({ isMachine }) => isMachine),
      singles: able.flatMap(({ work, people: few, ...rest }) => {
        const [only] = few.values();
        return few.size === 1 && only && !rest.hasUnnamed && !rest.isMachine ? [{ work, only }] : [];
      }),
    };
  });
}

function ableTo({ roles, runs }: Work, names: ReadonlySet<string>) {
  const people = new Map<string, Doer>();
  let [hasUnnamed, isMachine] = [false, false];
  const add = (doer: Doer) => people.set(doerKey(doer), doer);
  for (const role of roles) {
    if (role.now === 'owner') add(OWNER);
    if (role.person !== null) add(knownAs(role.person, names));
    else if (role.now === 'machine') isMachine = true;
    else if (role.now !== 'owner' && doerOf(role)) hasUnnamed = true;
  }
  for (const { staff } of runs) if (staff !== null) add(knownAs(staff, names));
  return { people, hasUnnamed, isMachine };
}
