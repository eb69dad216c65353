import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let clone = '';

function write(path: string, text: string): void {
  mkdirSync(join(clone, path, '..'), { recursive: true });
  writeFileSync(join(clone, path), text);
}

const locked = {
  '': {},
  'node_modules/a': { version: '1.2.0' },
  'node_modules/b-mac': { version: '1.0.0', optional: true },
};

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'jangbu-clone-'));
  mkdirSync(join(clone, 'scripts'));
  copyFileSync('scripts/bootstrap.mjs', join(clone, 'scripts/bootstrap.mjs'));
  write('package-lock.json', JSON.stringify({ packages: locked }));
  write('scripts/run.mjs', `export const run = (file, args) => console.log(file, ...args);`);
  write(
    'npm.js',
    `require('fs').writeFileSync('installed', process.argv.slice(2).join(' ')); process.exit(Number(process.env.NPM_FAILS ?? 0));`,
  );
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

function bootstrap(env: Record<string, string> = {}) {
  const args = [join(clone, 'scripts/bootstrap.mjs'), 'scripts/x.ts', 'one', 'two'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { npm_execpath: join(clone, 'npm.js'), ...env } });
}

test('a fresh clone is installed first, with one sentence beside the output', () => {
  const done = bootstrap();
  expect(existsSync(join(clone, 'installed'))).toBe(true);
  expect(done.stdout).toBe('scripts/x.ts one two\n');
  expect(done.stderr).toBe('Installing the packages Jangbu needs; this takes about a minute, once.\n');
});

test('what is installed as locked is left alone; another system’s packages are not missed', () => {
  write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '1.2.0' } } }));
  const done = bootstrap();
  expect(existsSync(join(clone, 'installed'))).toBe(false);
  expect(done.stderr).toBe('');
});

test.each([{}, { 'node_modules/a': { version: '1.1.0' } }])('an older installation %j is renewed', packages => {
  write('node_modules/.package-lock.json', JSON.stringify({ packages }));
  bootstrap();
  expect(existsSync(join(clone, 'installed'))).toBe(true);
});

test('an installation that fails says what to do and runs nothing', () => {
  const done = bootstrap({ NPM_FAILS: '1' });
  expect(done.status).toBe(1);
  expect(done.stdout).toBe('');
  expect(done.stderr).toContain('Check the network connection, then run the same command again.');
});
