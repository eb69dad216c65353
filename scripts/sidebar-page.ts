import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { packStrings } from './pack-strings';

const credits =
  '/*! Jangbu (Apache-2.0). Contains Preact (MIT, Jason Miller), Valibot (MIT, Fabian Hiller) and fflate (MIT, Arjun Barrett). */';

const common = {
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: ['es2020', 'chrome93', 'firefox92', 'safari15.4'],
  charset: 'utf8',
  minify: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** What would end the tag the text stands in, or wake a template engine. */
const hazards = { css: ['</style', '<?'], js: ['</script', '<!--', '<?'] };

/** Puts the bundled styles and script into the shell's two gaps. */
export function fillShell(shell: string, css: string, js: string): string {
  for (const [gap, text, dangerous] of [
    ['/*css*/', css, hazards.css],
    ['/*js*/', js, hazards.js],
  ] as const) {
    if (shell.split(gap).length !== 2) throw new Error(`sidebar/shell.html must hold ${gap} exactly once.`);
    const found = dangerous.find(piece => text.toLowerCase().includes(piece));
    if (found) throw new Error(`The sidebar's ${gap.slice(2, -2)} holds ${found}, which a page cannot carry inline.`);
  }
  // A function, because in a replacement string `$&` and `$'` have a meaning and minified code is full of them.
  return shell.replace('/*css*/', () => css).replace('/*js*/', () => js);
}

export async function sidebarPage(root: string): Promise<string> {
  const result = await build({
    ...common,
    entryPoints: [join(root, 'sidebar/main.tsx')],
    outdir: join(root, 'dist'),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const text = (ending: string) => result.outputFiles.find(file => file.path.endsWith(ending))?.text.trim() ?? '';
  const packed = await build({
    ...common,
    stdin: { contents: packStrings(text('.js')), resolveDir: root },
    banner: { js: credits },
  });
  const js = packed.outputFiles[0]?.text.trim() ?? '';
  return fillShell(await readFile(join(root, 'sidebar/shell.html'), 'utf8'), text('.css'), js);
}
