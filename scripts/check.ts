import { spawnSync } from 'node:child_process';
import { measureBudgets } from './budgets';

const steps = [
  ['types of the pure part', 'typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['types of the server', 'typescript/bin/tsc', '-p', 'tsconfig.server.json'],
  ['types of the sidebar', 'typescript/bin/tsc', '-p', 'tsconfig.sidebar.json'],
  ['types of the workbench, tests and scripts', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['format and lint', '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off', '.'],
] as const;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Everything besides the tests that a change must keep: types, format, budgets. */
export async function main(): Promise<number> {
  let failed = 0;
  for (const [title, program, ...args] of steps) {
    const done = spawnSync(process.execPath, [`node_modules/${program}`, ...args], { encoding: 'utf8' });
    const isGood = done.status === 0;
    say(`${isGood ? 'ok    ' : 'FAILED'} ${title}`);
    if (!isGood) say(`${done.stdout}${done.stderr}`);
    failed += isGood ? 0 : 1;
  }
  for (const { title, used, limit, unit } of await measureBudgets()) {
    const isGood = used <= limit;
    say(`${isGood ? 'ok    ' : 'FAILED'} ${title}: ${used} of ${limit} ${unit}`);
    failed += isGood ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
}
