import { computed, decoded } from './engines/ours';
import { makeInput } from './make-input';
import { collectGarbage } from './timing';

const MEGABYTE = 1024 * 1024;

/** What is alive, on the heap and beside it. */
function alive(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** Megabytes over the grid itself, with all results so far still held; run with `--expose-gc`. */
export function measureMemory(rows: number): string[] {
  computed(makeInput(1000), decoded(makeInput(1000))).whole();
  const input = makeInput(rows);
  const grid = alive();
  const read = decoded(input);
  const afterReading = alive();
  const figures = computed(input, read);
  const afterFigures = alive();
  const whole = figures.whole();
  const afterWhole = alive();
  const line = (words: string, used: number) => `  ${words.padEnd(46)}${(used - grid).toFixed(0).padStart(8)}`;
  return [
    `Memory at ${rows.toLocaleString('en')} rows, MB over the grid's own ${grid.toFixed(0)} (goal: 100)`,
    line('the ledger read into columns', afterReading),
    line('with stage and channel figures', afterFigures),
    line(`with all figures of ${whole.bgnbd.customers.toLocaleString('en')} buyers`, afterWhole),
  ];
}

export function main([rows = '1000000']: string[]): void {
  process.stdout.write(`${measureMemory(Number(rows)).join('\n')}\n`);
}
