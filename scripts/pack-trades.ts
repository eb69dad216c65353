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
const packed = "${packText(await tradesAsJson(root))}";
let trades;
export function tradePreset(trade) {
  trades ??= JSON.parse(unpackText(packed));
  return trades[trade];
}`,
      }));
    },
  };
}

/** The other half of `unpackText`: five of 85 signs for four bytes, the last four filled up with noughts. */
export function packText(text: string): string {
  const bytes = deflateRawSync(text, { level: 9, memLevel: 9 });
  const words = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let packed = '';
  for (let at = 0; at < words.length; at += 4) {
    for (let power = 85 ** 4; power >= 1; power /= 85)
      packed += signOf(Math.floor(words.readUInt32BE(at) / power) % 85);
  }
  return packed;
}

/** From # on, past the backslash. */
function signOf(digit: number): string {
  return String.fromCharCode(35 + digit + (35 + digit >= 92 ? 1 : 0));
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
