/** The same numbers on every machine, from 0 up to 1 (xorshift, 32 bits). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** One of `count`, the first ones far more often than the last. */
export function skewed(random: () => number, count: number, power: number): number {
  return Math.floor(count * random() ** power);
}
