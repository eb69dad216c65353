import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packStrings } from '../../scripts/pack-strings';

/** What the script leaves in `said`, once its strings were packed and the whole was bundled for the page. */
async function saidBy(code: string): Promise<{ said: unknown; text: string }> {
  const { outputFiles } = await build({
    stdin: { contents: packStrings(code), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    minify: true,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  const said: unknown[] = [];
  new Function('said', text)(said);
  return { said, text };
}

/** Every word, each function called with its own place, as text: alike only when all words are alike. */
const tellAll = `
const told = value => {
  if (typeof value === 'function') return told(value(...['<1>', '<2>', '<3>', '<4>'].slice(0, value.length)));
  if (Array.isArray(value)) return value.map(told);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, told(inner)]));
};`;

test.each(['ko', 'en'])('the words of the sidebar are the same packed and plain (%s)', async language => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
import { sidebar } from './src/messages/${language}/sidebar';
import { errors } from './src/messages/${language}/errors';
import { stepTexts } from './sheets-templates/report-texts/steps';
${tellAll}
const { month, monthAlone, moment, shown, ...plain } = sidebar;
said.push(told(plain), told(shown), errors, stepTexts.${language}, month(2026, 3), monthAlone(3), moment(3, 9, '10:05'));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const plain = outputFiles[0]?.text ?? '';
  const expected: unknown[] = [];
  new Function('said', plain)(expected);
  const sentence = {
    ko: '구글 계정이 여러 개 로그인되어 있어 막혔습니다.',
    en: 'Three choices, and the ledger is set up',
  };
  const { said, text } = await saidBy(plain);
  expect(said).toEqual(expected);
  expect(plain).toContain(sentence[language === 'ko' ? 'ko' : 'en']);
  expect(text).not.toContain(sentence[language === 'ko' ? 'ko' : 'en']);
});

test('a string stays where the language wants the string itself', async () => {
  const { said } = await saidBy(`(() => {
"use strict; and more words";
const tag = (parts, gap) => parts.raw.join('|') + gap;
const key = 'a key of some length';
said.push({ 'another key of some length': 1, [key]: 2, ['a third key, computed']: 3 });
said.push(tag\`a tagged \\n template \${7} of some length\`, typeof"a string of some length", \`no gap, only the words\`);
})();`);
  expect(said).toEqual([
    { 'another key of some length': 1, 'a key of some length': 2, 'a third key, computed': 3 },
    'a tagged \\n template | of some length7',
    'string',
    'no gap, only the words',
  ]);
});

test('quotes, line ends, back quotes and gaps of a template come out as they went in', async () => {
  const { said } = await saidBy(
    'const n = 3; said.push(`“안내” \\`x\\` \\§{y}: §{n}건을 다시 확인하세요\\n둘째 줄`, "say \\"hello\\" to <\\/script>");'.replaceAll(
      '§',
      '$',
    ),
  );
  expect(said).toEqual(
    ['“안내” `x` §{y}: 3건을 다시 확인하세요\n둘째 줄', 'say "hello" to </script>'].map(text =>
      text.replaceAll('§', '$'),
    ),
  );
});

test('what is packed can stand in a page: no sign in it ends a tag, opens a comment or a template mark', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `words of number ${i * 7919}, and ${i ** 3} more`);
  const packed = packStrings(`said.push(${JSON.stringify(words)});`).match(/unpackText\("(.*)"\)/)?.[1] ?? '';
  expect(packed.length).toBeGreaterThan(5000);
  expect(packed).not.toMatch(/[<\\/"]/);
});
