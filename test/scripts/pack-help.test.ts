import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packHelp } from '../../scripts/pack-help';
import { boxes } from '../../sheets-templates/canvas-boxes';
import { tabs } from '../../sheets-templates/tabs';

async function bundled(contents: string): Promise<string> {
  const root = process.cwd();
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'packed',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    plugins: [packHelp(root)],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test('tabs and boxes of the bundle are those of the source, help and all, and their help lies in it deflated', async () => {
  const code = await bundled(`
export { boxes } from './sheets-templates/canvas-boxes';
export { tabs } from './sheets-templates/tabs';`);
  const packed: unknown = new Function(`${code}; return packed;`)();
  expect(JSON.parse(JSON.stringify(packed))).toEqual(JSON.parse(JSON.stringify({ boxes, tabs })));
  const help = boxes[0].help.ko;
  expect(help.length).toBeGreaterThan(10);
  expect(code).not.toContain(help);
});
