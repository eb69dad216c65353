import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const credits = '/*! Jangbu (Apache-2.0). Contains Preact (MIT, Jason Miller) and Valibot (MIT, Fabian Hiller). */';

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
    entryPoints: [join(root, 'sidebar/main.tsx')],
    bundle: true,
    write: false,
    outdir: join(root, 'dist'),
    format: 'iife',
    platform: 'browser',
    target: ['es2020', 'chrome93', 'firefox92', 'safari15.4'],
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    banner: { js: credits },
  });
  const text = (ending: string) => result.outputFiles.find(file => file.path.endsWith(ending))?.text.trim() ?? '';
  return fillShell(await readFile(join(root, 'sidebar/shell.html'), 'utf8'), text('.css'), text('.js'));
}
