import { setTimeout } from 'node:timers/promises';
import { computed, decoded } from './engines/ours';
import { makeInput } from './make-input';

const MEGABYTE = 1024 * 1024;

/** What is alive, on the heap and beside it; buffers are given back only some time after the collection that frees them. */
async function alive(): Promise<number> {
  for (let collection = 0; collection < 3; collection++) {
    globalThis.gc?.();
    await setTimeout(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** Megabytes over the grid itself, with all results so far still held; run with `--expose-gc`. */
export async function measureMemory(rows: number): Promise<string[]> {
  computed(makeInput(1000), decoded(makeInput(1000))).whole();
  const input = makeInput(rows);
  const grid = await alive();
  const read = decoded(input);
  const afterReading = await alive();
  const figures = computed(input, read);
  const afterFigures = await alive();
  const whole = figures.whole();
  const afterWhole = await alive();
  const line = (words: string, used: number) => `  ${words.padEnd(46)}${(used - grid).toFixed(0).padStart(8)}`;
  return [
    `Memory at ${rows.toLocaleString('en')} rows, MB over the grid's own ${grid.toFixed(0)} (goal: 100)`,
    line('the ledger read into columns', afterReading),
    line('with stage and channel figures', afterFigures),
    line(`with all figures of ${whole.bgnbd.customers.toLocaleString('en')} buyers`, afterWhole),
  ];
}

export async function main([rows = '1000000']: string[]): Promise<void> {
  process.stdout.write(`${(await measureMemory(Number(rows))).join('\n')}\n`);
}
