import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** In the bundle `trade-preset.ts` reads the trades from one deflated text, unpacked at an installation and not before. */
export function packTrades(root: string): Plugin {
  return {
    name: 'pack-trades',
    setup({ onLoad }) {
      onLoad({ filter: /sheets-templates[\\/]trades[\\/]trade-preset\.ts$/ }, async () => ({
        loader: 'ts',
        contents: `
import { unpackText } from '../../src/schema/packed-text';
const packed = '${packText(await tradesAsJson(root))}';
let trades;
export function tradePreset(trade) {
  trades ??= JSON.parse(unpackText(packed));
  return trades[trade];
}`,
      }));
    },
  };
}

/** The other half of `unpackText`. */
export function packText(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64').replace(/=+$/, '');
}

/** Read afresh: the workbench builds again whenever a template has changed. */
async function tradesAsJson(root: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { trades } from './trades'; export const json = JSON.stringify(trades);`,
      resolveDir: join(root, 'sheets-templates/trades'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'packed',
    logLevel: 'silent',
  });
  return new Function(`${result.outputFiles[0]?.text ?? ''}; return packed.json;`)();
}
