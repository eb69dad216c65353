import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundle, serverCode } from '../../scripts/build';
import { entries } from '../../scripts/entries';
import { usesOf } from './syntax';

let outDir = '';
let code = '';

beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'jangbu-bundle-'));
  writeFileSync(join(outDir, 'Left-over.html'), 'from an older build');
  await buildBundle({ outDir });
  code = readFileSync(join(outDir, 'Code.js'), 'utf8');
});

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

test('the add-on is three files, whatever lay in the folder before', () => {
  expect(readdirSync(outDir).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});

test('clasp would push those three files and no other', async () => {
  await buildBundle({ outDir: 'dist' });
  const clasp = 'node_modules/@google/clasp/build/src/index.js';
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { encoding: 'utf8' }),
  );
  expect(printed).toEqual({
    filesToPush: expect.toSatisfy(
      (files: string[]) => files.sort().join() === 'dist/Code.js,dist/Sidebar.html,dist/appsscript.json',
    ),
    untrackedFiles: [],
  });
});

test('the manifest asks for the open spreadsheet and the sidebar, and nothing else', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(outDir, 'appsscript.json'), 'utf8'));
  expect(manifest).toEqual({
    timeZone: 'Asia/Seoul',
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

test('the entry list, the exports of main.ts and the top-level functions are the same names', async () => {
  const main = 'src/server/main.ts';
  const { metafile } = await build({ entryPoints: [main], bundle: true, write: false, format: 'esm', metafile: true });
  const exported = Object.values(metafile.outputs).flatMap(output => output.exports);
  const topLevel = parse(code, { ecmaVersion: 2020, sourceType: 'script' }).body;
  const functions = topLevel.flatMap(node => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(exported.sort()).toEqual([...entries].sort());
  expect(functions).toEqual([...entries]);
});

test('the server code is ES2020 without class fields or private names', () => {
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  expect(() => parse('class A { x = 1 }', { ecmaVersion: 2020 })).toThrow();
});

test('the server code uses nothing that Apps Script lacks or leaves undefined', () => {
  const missing =
    'Intl URL URLSearchParams structuredClone setTimeout setInterval queueMicrotask TextEncoder TextDecoder fetch atob btoa crypto window document navigator performance process require';
  const { globals, members } = usesOf(parse(code, { ecmaVersion: 2020, sourceType: 'script' }));
  expect(missing.split(' ').filter(name => globals.has(name))).toEqual([]);
  expect([...members].filter(name => name.startsWith('toLocale'))).toEqual([]);
});

test('a use of what is missing would be found', () => {
  const text =
    'const process = 1; const f = ({ crypto, URL: u }) => process + crypto + u; f(window.x.toLocaleString(setTimeout));';
  const { globals, members } = usesOf(parse(text, { ecmaVersion: 2020 }));
  expect(globals).toEqual(new Set(['window', 'setTimeout']));
  expect(members).toEqual(new Set(['x', 'toLocaleString']));
});

test('the sidebar is one page without a template mark, complete in itself', () => {
  const page = readFileSync(join(outDir, 'Sidebar.html'), 'utf8');
  expect(page).not.toContain('<?');
  expect(page).not.toMatch(/\/\*(css|js)\*\//);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).not.toMatch(
    /<(script|link|img|iframe)[^>]+(src|href)=["']?(?!https:\/\/ssl\.gstatic\.com\/docs\/script\/css\/)/,
  );
});

test('the server weighs at most 500 KB and the sidebar 120 KB, minified', async () => {
  const minified = await serverCode(true);
  expect(Buffer.byteLength(minified)).toBeLessThanOrEqual(500 * 1024);
  expect(readFileSync(join(outDir, 'Sidebar.html')).length).toBeLessThanOrEqual(120 * 1024);
});
