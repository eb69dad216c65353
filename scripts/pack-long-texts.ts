import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { BOTH } from '../src/schema/packed-text';

/** In the bundle `long-text.ts` reads one deflated text, unpacked when the first of the long texts is asked for. */
export function packLongTexts(root: string): Plugin {
  return {
    name: 'pack-long-texts',
    setup({ onLoad }) {
      onLoad({ filter: /sheets-templates[\\/]long-text\.ts$/ }, async () => ({
        loader: 'ts',
        contents: `
import { unpackTexts } from '../src/schema/packed-text';
const packed = "${packText(await longTextsApart(root))}";
let texts;
export function longText(key) {
  texts ??= unpackTexts(packed);
  return texts[key];
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

/** From # on, past the slash, the less-than sign and the backslash. */
function signOf(digit: number): string {
  let sign = 35 + digit;
  for (const skipped of [47, 60, 92]) if (sign >= skipped) sign++;
  return String.fromCharCode(sign);
}

/**
 * The other half of `unpackTexts`: what is not of both languages, then all the Korean, then all the English, each as
 * one line of JSON. Side by side the two take an eighth more: a language repeats itself, not the other one.
 */
export function apart(texts: unknown): string {
  const [ko, en]: [unknown[], unknown[]] = [[], []];
  const tree = JSON.stringify(texts, (_, value: unknown) => {
    if (value === BOTH) throw new Error(`"${BOTH}" stands for a text of both languages and cannot be a text itself.`);
    if (!isOfBoth(value)) return value;
    ko.push(value.ko);
    en.push(value.en);
    return BOTH;
  });
  return [tree, JSON.stringify(ko), JSON.stringify(en)].join('\n');
}

function isOfBoth(value: unknown): value is { readonly ko: unknown; readonly en: unknown } {
  return typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,ko';
}

/** Read afresh: the workbench builds again whenever a template has changed. */
async function longTextsApart(root: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `export { longTexts } from './long-texts';`,
      resolveDir: join(root, 'sheets-templates'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'packed',
    logLevel: 'silent',
  });
  return apart(new Function(`${result.outputFiles[0]?.text ?? ''}; return packed.longTexts;`)());
}
