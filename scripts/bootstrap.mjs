// Plain JavaScript and no packages: on a fresh clone this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Compares what is installed with the lock file by content: file times lie after a clone. */
function isInstalled() {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional && !present[path])) return true;
    return present[path]?.version === entry.version;
  });
}

function install() {
  process.stderr.write('Installing the packages Jangbu needs; this takes about a minute, once.\n');
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', flags, { cwd: root, encoding: 'utf8', shell: windows });
  if (done.status === 0) return;
  const reason = done.error?.message ?? done.stderr.split('\n').slice(0, 12).join('\n');
  process.stderr.write(`${reason}\n`);
  stop('The packages could not be installed. Check the network connection, then run the same command again.');
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Jangbu needs Node.js 20 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`);
}
if (!isInstalled()) install();

const [file, ...args] = process.argv.slice(2);
const { run } = await import('./run.mjs');
await run(file, args);
