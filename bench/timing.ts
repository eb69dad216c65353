export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export type Work = () => unknown;

export interface Timed {
  /** By the clock on the wall, and of all processors together: on a machine with other work only the second holds still. */
  readonly wall: number[];
  readonly processor: number[];
}

export type Times = ReadonlyMap<string, Timed>;

/**
 * Milliseconds by name, one after the other in each round, so that a busy moment of the machine hits neighbours alike. No
 * collection of garbage is forced in between: it would throw away the compiled code of all of them too.
 */
export async function timeInRounds(works: Readonly<Record<string, Work>>, rounds: number): Promise<Times> {
  const times = new Map(Object.keys(works).map((name): [string, Timed] => [name, { wall: [], processor: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const before = process.cpuUsage();
      const start = performance.now();
      await work();
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      times.get(name)?.wall.push(wall);
      times.get(name)?.processor.push((user + system) / 1000);
    }
  }
  return times;
}

/** The median over the rounds of how many times as long one took as the other in the same round. */
export function medianRatio(times: Times, clock: keyof Timed, name: string, to: string): number {
  const others = times.get(to)?.[clock] ?? [];
  return median((times.get(name)?.[clock] ?? []).map((time, round) => time / (others[round] ?? Number.NaN)));
}
