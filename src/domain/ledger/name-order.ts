/** The name figures give to what nobody named. */
export const UNKNOWN = 'unknown';

export interface NameOrder {
  readonly names: readonly string[];
  placeOf(name: string): number;
}

/** Names in one order whatever the order of rows: the owner's list, then others by name, then the unknown. */
export function nameOrder(listed: readonly string[], found: readonly string[]): NameOrder {
  const others = [...new Set(found)].sort();
  const named = [...new Set([...listed, ...others])].filter(name => name !== UNKNOWN);
  const places = new Map(named.map((name, place) => [name, place]));
  return {
    names: [...named, UNKNOWN],
    placeOf: name => places.get(name) ?? named.length,
  };
}
