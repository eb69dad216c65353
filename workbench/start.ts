import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle } from '../scripts/build';
import { buildProblem } from './serve/build-problem';
import { listen, readPort } from './serve/listen';
import { pageScript } from './serve/page-script';
import { type Builds, createWorkbenchServer } from './serve/server';
import { buildWhenChanged, stateOf } from './serve/sources';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const addOnSources = ['src', 'sidebar', 'sheets-templates'];

async function addOn(): Promise<{ code: string; sidebar: string }> {
  const outDir = join(root, 'dist');
  await buildBundle({ outDir });
  const [code, sidebar] = await Promise.all(
    ['Code.js', 'Sidebar.html'].map(name => readFile(join(outDir, name), 'utf8')),
  );
  return { code: code ?? '', sidebar: sidebar ?? '' };
}

function watchedBuilds(): Builds {
  return {
    addOn: buildWhenChanged(() => stateOf(root, addOnSources), addOn),
    page: buildWhenChanged(
      () => stateOf(root, ['workbench', ...addOnSources]),
      () => pageScript(root),
    ),
  };
}

/** Serves the workbench on this machine only, and rebuilds what changed whenever the page is loaded. */
export async function main(): Promise<number | undefined> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const wish = readPort(process.env.PORT);
  if ('sentence' in wish) {
    say(wish.sentence);
    return 1;
  }
  const builds = watchedBuilds();
  const server = createWorkbenchServer(root, builds, say);
  const listening = await listen(server, wish.port);
  if (!listening.ok) {
    say(listening.sentence);
    return 1;
  }
  if (listening.taken.length > 0)
    say(`Port ${listening.taken.join(', ')} is in use, so this is port ${listening.port}.`);
  await Promise.all([builds.addOn(), builds.page()]).catch(error =>
    say(`The add-on could not be built. ${buildProblem(error)}`),
  );
  say(`Jangbu is at http://127.0.0.1:${listening.port} (Ctrl+C stops it).`);
  return undefined;
}
