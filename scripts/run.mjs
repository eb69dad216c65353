// Runs a TypeScript file of this repository under plain Node: bundles it, packages left outside, and imports the result.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A bundled file would otherwise take the bundle's place for its own. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/** Imports `file` and, where it exports `main`, calls it with `args`; a number it returns is the exit code. */
export async function run(file, args) {
  process.chdir(root);
  process.argv = [process.execPath, resolve(root, file), ...args];
  process.setSourceMapsEnabled(true);
  const folder = join(root, 'node_modules/.cache/jangbu');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.mjs`);
  try {
    await build({
      entryPoints: [resolve(root, file)],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      logLevel: 'error',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [ownPlace],
    });
  } catch {
    process.exitCode = 1;
    return;
  }
  try {
    const { main } = await import(pathToFileURL(outfile).href);
    const code = main ? await main(args) : undefined;
    if (typeof code === 'number') process.exitCode = code;
  } finally {
    rmSync(outfile, { force: true });
  }
}
