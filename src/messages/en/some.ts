/** A count as written and the word that goes with it. */
export function some(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}
