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

const STEADY = 1.05;
const STEADY_TURNS = 2;
const TURN = 300;
const LONGEST_WARM_UP = 15_000;

/**
 * Repeats a work until two turns in a row are not faster by 5 % than the fastest before: by then it is compiled, and for
 * this size. A busy machine may never look steady, so there is an end to it.
 */
export async function warmUp(work: Work): Promise<void> {
  const start = performance.now();
  let fastest = Number.POSITIVE_INFINITY;
  for (let steady = 0; steady < STEADY_TURNS && performance.now() - start < LONGEST_WARM_UP; ) {
    const turn = performance.now();
    let runs = 0;
    do {
      await work();
      runs++;
    } while (performance.now() - turn < TURN);
    const each = (performance.now() - turn) / runs;
    steady = each * STEADY < fastest ? 0 : steady + 1;
    fastest = Math.min(fastest, each);
  }
}

/**
 * Milliseconds by name, one after the other in each round, so that a busy moment of the machine hits neighbours alike; every
 * other round backwards, as each also clears away what the one before it left. No collection of garbage is forced in
 * between: it would throw away the compiled code of all of them too.
 */
export async function timeInRounds(works: Readonly<Record<string, Work>>, rounds: number): Promise<Times> {
  const times = new Map(Object.keys(works).map((name): [string, Timed] => [name, { wall: [], processor: [] }]));
  const inOrder = Object.entries(works);
  for (const [, work] of inOrder) await warmUp(work);
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of round % 2 === 0 ? inOrder : [...inOrder].reverse()) {
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
