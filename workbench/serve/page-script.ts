import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The two LGPL libraries are already in the page as scripts of their own: use those instead of a copy. */
const scriptsInPage: Plugin = {
  name: 'scripts-in-page',
  setup({ onResolve, onLoad }) {
    const globals: Record<string, string> = { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' };
    onResolve({ filter: /^@odoo\/(o-spreadsheet|owl)$/ }, ({ path }) => ({ path, namespace: 'in-page' }));
    onLoad({ filter: /.*/, namespace: 'in-page' }, ({ path }) => ({
      contents: `module.exports = globalThis.${globals[path]}`,
      loader: 'js',
    }));
  },
};

export interface PageScript {
  js: string;
  css: string;
}

/** The workbench's own page: runtime, bar, dialogs. */
export async function pageScript(root: string): Promise<PageScript> {
  const result = await build({
    entryPoints: [join(root, 'workbench/web/main.tsx')],
    bundle: true,
    write: false,
    outdir: join(root, 'dist'),
    format: 'esm',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.csv': 'text' },
    logLevel: 'silent',
    plugins: [scriptsInPage],
  });
  const text = (ending: string) => result.outputFiles.find(file => file.path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}
