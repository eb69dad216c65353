import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the runtime needs nothing that a page has not', async () => {
  const result = await build({
    entryPoints: ['workbench/run/runtime.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    external: ['@odoo/o-spreadsheet'],
    logLevel: 'silent',
  });
  const outside = Object.values(result.metafile.outputs).flatMap(output => output.imports.map(({ path }) => path));
  expect([...new Set(outside)]).toEqual(['@odoo/o-spreadsheet']);
  expect(Object.keys(result.metafile.inputs).filter(path => path.includes('/node/'))).toEqual([]);
});
