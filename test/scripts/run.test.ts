import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';

const folder = `node_modules/.cache/run-test-${process.pid}`;

beforeEach(() => mkdirSync(folder, { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(source: string, ...args: string[]) {
  writeFileSync(`${folder}/tried.ts`, source);
  return spawnSync(process.execPath, ['scripts/bootstrap.mjs', `${folder}/tried.ts`, ...args], { encoding: 'utf8' });
}

test('what main returns is the exit code, and it gets the arguments', () => {
  const done = run(
    'export const main = (args: string[]): number => { console.log(args.join()); return 3; };',
    'a',
    '--b',
  );
  expect(done).toMatchObject({ status: 3, stdout: 'a,--b\n', stderr: '' });
});

test('a file without main just runs, and knows its own place', () => {
  const done = run(
    'console.log(new URL(import.meta.url).pathname.split("/").slice(-1)[0] satisfies string | undefined);',
  );
  expect(done).toMatchObject({ status: 0, stdout: 'tried.ts\n', stderr: '' });
});

test('a file that does not build is named and fails', () => {
  const done = run('import "./not-there";');
  expect(done.status).toBe(1);
  expect(done.stderr).toContain('tried.ts:1:');
});

test('an error is shown at its line in the source', () => {
  const done = run('const wrong: number[] = [];\n\nthrow new Error("broken " + wrong.length);');
  expect(done.status).toBe(1);
  expect(done.stderr).toContain('tried.ts:3');
});
