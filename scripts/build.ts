import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { entries } from './entries';
import { packLongTexts } from './pack-long-texts';
import { sidebarPage } from './sidebar-page';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface BundleOptions {
  outDir: string;
  /** Code.js is shipped readable; minified it is only weighed. */
  minify?: boolean;
}

const credits = `Jangbu (Apache-2.0). Contains Valibot (MIT, Fabian Hiller) and fflate (MIT, Arjun Barrett).`;

/** Apps Script sees only functions declared at the top level, so each entry gets one that forwards into the bundle. */
function forwardingStubs(): string {
  return entries.map(name => `function ${name}(...args) { return Jangbu.${name}(...args); }`).join('\n');
}

export async function serverCode(minify = false): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'src/server/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Jangbu',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    charset: 'utf8',
    plugins: [packLongTexts(root)],
    // fflate would use it where there is one; Apps Script has none
    define: { TextDecoder: 'undefined' },
    minify,
    logLevel: 'silent',
    banner: { js: `// ${credits}` },
    footer: { js: forwardingStubs() },
  });
  return result.outputFiles[0]?.text ?? '';
}

/** A reader never sees a half-written file: tests in other processes may be reading. */
async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = join(root, 'node_modules/.cache/jangbu', `${basename(path)}-${process.pid}-${Date.now()}`);
  await mkdir(dirname(unfinished), { recursive: true });
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

/** Writes the three files that make up the add-on, and leaves no other in `outDir`: clasp would push it. */
export async function buildBundle({ outDir, minify = false }: BundleOptions): Promise<void> {
  const [manifest, code, page] = await Promise.all([
    readFile(join(root, 'appsscript.json'), 'utf8'),
    serverCode(minify),
    sidebarPage(root),
  ]);
  const files = { 'appsscript.json': manifest, 'Code.js': code, 'Sidebar.html': page };
  await mkdir(outDir, { recursive: true });
  const strangers = (await readdir(outDir)).filter(name => !Object.hasOwn(files, name));
  await Promise.all(strangers.map(name => rm(join(outDir, name), { recursive: true })));
  await Promise.all(Object.entries(files).map(([name, text]) => writeWhole(join(outDir, name), text)));
}

export async function main(): Promise<number> {
  try {
    await buildBundle({ outDir: join(root, 'dist') });
    return 0;
  } catch (error) {
    process.stderr.write(`The bundle could not be built. ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
