import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Breaks the pure part in small ways and sees whether its tests notice; `--mutate FILES` takes some files only. */
export function main(args: string[]): number {
  // the tests run in a copy of the repository, beside which no data lie
  const env = { JANGBU_SHARED_DATA: join(process.cwd(), '../shared/data'), ...process.env };
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
  return spawnSync(process.execPath, [stryker, 'run', ...args], { stdio: 'inherit', env }).status ?? 1;
}
