import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Builds, createWorkbenchServer } from '../../../workbench/serve/server';
import { buildWhenChanged } from '../../../workbench/serve/sources';

const working: Builds = {
  addOn: async () => ({ code: 'function onOpen() {}', sidebar: '<p>' }),
  page: async () => ({ js: '1', css: 'b{}' }),
};
const open: { close(): void }[] = [];
const said: string[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
  said.length = 0;
});

async function serve(builds: Builds = working): Promise<number> {
  const server = createWorkbenchServer(process.cwd(), builds, line => said.push(line));
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

interface Reply {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers, method }, response => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('the page, the add-on and the examples are served, with a policy that lets nothing out', async () => {
  const port = await serve();
  const page = await get(port, '/?x=1');
  expect(page).toMatchObject({ status: 200, body: expect.stringContaining('/engine/o-spreadsheet.js') });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(await get(port, '/add-on.json')).toMatchObject({ body: '{"code":"function onOpen() {}","sidebar":"<p>"}' });
  expect((await get(port, '/examples/pilates/deals.csv')).body).toContain('A-001,2026-04-02,C001');
});

test('the engine lies beside its licence, as its package ships it', async () => {
  const port = await serve();
  expect((await get(port, '/engine/o-spreadsheet.LICENSE.txt')).body).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect((await get(port, '/engine/owl.js')).status).toBe(200);
});

test.each([
  '/engine/../package.json',
  '/package.json',
  '/examples/../start.ts',
  '/engine/constructor',
  '/%2e%2e/package.json',
])('nothing else is served: %s', async path => {
  expect((await get(await serve(), path)).status).toBe(404);
});

test('a name that another site points here, and other methods, are refused', async () => {
  const port = await serve();
  expect((await get(port, '/', { host: 'evil.example' })).status).toBe(403);
  expect((await get(port, '/', {}, 'POST')).status).toBe(405);
});

test('a broken build is a sentence on the page and in the terminal, until it is mended', async () => {
  let isBroken = true;
  const addOn = buildWhenChanged(
    () => 'same',
    async () => {
      if (isBroken) throw new Error('src/a.ts is broken');
      return { code: '', sidebar: '' };
    },
  );
  const port = await serve({ ...working, addOn });
  const page = await get(port, '/', { 'accept-language': 'ko-KR,ko;q=0.9' });
  expect(page).toMatchObject({ status: 500, body: expect.stringContaining('애드온을 만들지 못했습니다.') });
  expect(page.body).toContain('src/a.ts is broken');
  expect(said).toEqual(['The add-on could not be built. src/a.ts is broken']);
  isBroken = false;
  expect((await get(port, '/')).status).toBe(200);
});

test('what has not changed is not built again', async () => {
  let state = 'one';
  let builds = 0;
  const build = buildWhenChanged(
    () => state,
    async () => ++builds,
  );
  expect([await build(), await build()]).toEqual([1, 1]);
  state = 'two';
  expect(await build()).toBe(2);
});
