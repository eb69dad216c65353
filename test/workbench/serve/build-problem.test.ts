import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { buildProblem, problemPage } from '../../../workbench/serve/build-problem';

test('a broken build is one line: file, line, column and reason', async () => {
  const failed = await build({
    stdin: { contents: 'const a = 1;\nconst = 2;', sourcefile: 'src/server/main.ts' },
    logLevel: 'silent',
    write: false,
  }).catch((error: unknown) => error);
  expect(buildProblem(failed)).toBe('src/server/main.ts:2:7: Expected identifier but found "="');
});

test('any other failure is its message', () => {
  expect(buildProblem(new Error('no such file'))).toBe('no such file');
  expect(buildProblem('odd')).toBe('odd');
});

test('the page says it in the language asked for, and code in it stays text', () => {
  expect(problemPage('<script>alert(1)</script>', 'ko')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(problemPage('x', 'ko')).toContain('애드온을 만들지 못했습니다.');
  expect(problemPage('x', 'en')).toContain('The add-on could not be built.');
});
