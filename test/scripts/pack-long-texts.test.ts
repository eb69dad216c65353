import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, packLongTexts, packText } from '../../scripts/pack-long-texts';
import { longTexts } from '../../sheets-templates/long-texts';
import { unpackText, unpackTexts } from '../../src/schema/packed-text';

test('what the build packs comes out the same on the server, in every script of the world', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => unpackText(packText(text)) === text));
  for (const text of ['', '장부 · 클럽 QR “안내”\n2번째', 'a'.repeat(100_000)])
    expect(unpackText(packText(text))).toBe(text);
});

test('a text that is the sign for both languages is refused, and what has more beside them is kept whole', () => {
  expect(() => apart({ unit: '~' })).toThrow('cannot be a text itself');
  const texts = [
    { ko: '월', en: 'Month' },
    { ko: '원', en: 'won', digits: 0 },
  ];
  expect(unpackTexts(packText(apart(texts)))).toEqual(texts);
});

test('the long texts of the bundle are those of the source, and none of them lies in it in plain letters', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { longText } from './sheets-templates/long-text';`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'packed',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    plugins: [packLongTexts(process.cwd())],
  });
  const code = outputFiles[0]?.text ?? '';
  const { longText } = new Function(`${code}; return packed;`)();
  const keys = Object.keys(longTexts);
  expect(Object.fromEntries(keys.map(key => [key, longText(key)]))).toEqual(JSON.parse(JSON.stringify(longTexts)));
  expect(code).not.toContain(longTexts.glossary.ko[0]?.[1]);
});
