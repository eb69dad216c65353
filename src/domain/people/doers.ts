import { takers } from '../../../sheets-templates/delegation';
import type { Owner, Taker } from '../../schema/decode-roles';
import { normaliseHeader } from '../../schema/header';
import type { DelegationState, Role, Work } from '../work/work';

/** Whose hands do it: a name, else the kind of hands. The owner has no name here, whatever they are called in the tabs. */
export type Doer = Owner & { readonly taker: Taker | null };

export const OWNER: Doer = { person: null, taker: 'owner' };

const HANDED_OVER: readonly (DelegationState | null)[] = ['trial', 'delegated', 'automated'];

/** On trial or beyond: from here on the work is in other hands, or about to be. */
export function isHandedOver({ state }: Pick<Role, 'state'>): boolean {
  return HANDED_OVER.includes(state);
}

/** What the owner is called: the word itself, and who is named for work that the owner does and has not begun to hand over. */
export function ownerNames(works: readonly Work[]): ReadonlySet<string> {
  const own = works.flatMap(({ roles }) => roles.filter(role => role.now === 'owner' && !isHandedOver(role)));
  const people = own.flatMap(({ person }) => (person === null ? [] : [person]));
  return new Set([...Object.values(takers.owner), ...people].map(normaliseHeader));
}

export function isOwnerName(person: string, names: ReadonlySet<string>): boolean {
  return names.has(normaliseHeader(person));
}

/** Who does the work now; null where nobody is named. */
export function doerOf({ now, person }: Role): Doer | null {
  if (now === 'owner') return OWNER;
  return now === null ? null : { person, taker: now };
}

/** Somebody by name: the owner under any of their names is the owner. */
export function knownAs(person: string, names: ReadonlySet<string>): Doer {
  return isOwnerName(person, names) ? OWNER : { person, taker: null };
}

/** The same for the same hands. */
export function doerKey({ person, taker }: Doer): string {
  return person ?? `\n${taker}`;
}
