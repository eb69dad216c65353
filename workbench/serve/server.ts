import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { buildProblem, problemPage } from './build-problem';
import { engineFile } from './engine-files';
import type { PageScript } from './page-script';

export interface Builds {
  /** The add-on: what `clasp push` would send. */
  addOn(): Promise<{ code: string; sidebar: string }>;
  page(): Promise<PageScript>;
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Nothing is fetched from or sent to anywhere else. The engine's templates and the add-on's code need `eval`. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

export function createWorkbenchServer(root: string, builds: Builds, say: (line: string) => void): Server {
  return createServer((request, response) => {
    answer(request, root, builds, say)
      .catch((error: unknown) => {
        say(`The page could not be served. ${error instanceof Error ? error.message : String(error)}`);
        return {
          status: 500,
          type: 'text/plain; charset=utf-8',
          body: 'The page could not be served; the terminal says why.',
        };
      })
      .then(found => send(response, found));
  });
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}

async function answer(
  request: IncomingMessage,
  root: string,
  builds: Builds,
  say: (line: string) => void,
): Promise<Answer> {
  // another site's script must not reach this server through a name it points at 127.0.0.1
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost') return plain(403, 'Open http://127.0.0.1 instead.');
  if (request.method !== 'GET') return plain(405, 'Only GET is answered.');
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  if (path.startsWith('/engine/')) return engine(path.slice('/engine/'.length));
  if (/^\/examples\/[a-z]+\/(business\.json|deals\.csv|kpis\.csv)$/.test(path)) return example(root, path);
  if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  if (path !== '/' && path !== '/page.js' && path !== '/page.css' && path !== '/add-on.json')
    return plain(404, 'Not found.');
  try {
    return await built(path, root, builds);
  } catch (error) {
    const problem = buildProblem(error);
    say(`The add-on could not be built. ${problem}`);
    const lang = /^\s*ko/i.test(request.headers['accept-language'] ?? '') ? 'ko' : 'en';
    return { status: 500, type: types['.html']!, body: problemPage(problem, lang) };
  }
}

async function built(path: string, root: string, builds: Builds): Promise<Answer> {
  if (path === '/page.js') return { status: 200, type: types['.js']!, body: (await builds.page()).js };
  if (path === '/page.css') return { status: 200, type: types['.css']!, body: (await builds.page()).css };
  if (path === '/add-on.json')
    return { status: 200, type: types['.json']!, body: JSON.stringify(await builds.addOn()) };
  await Promise.all([builds.page(), builds.addOn()]);
  return { status: 200, type: types['.html']!, body: await readFile(join(root, 'workbench/web/index.html')) };
}

async function example(root: string, path: string): Promise<Answer> {
  const body = await readFile(join(root, 'workbench', path)).catch(() => null);
  return body
    ? { status: 200, type: types[extname(path)] ?? 'text/plain; charset=utf-8', body }
    : plain(404, 'Not found.');
}

async function engine(name: string): Promise<Answer> {
  const path = engineFile(name);
  if (!path) return plain(404, 'Not found.');
  return { status: 200, type: types[extname(name)] ?? 'application/octet-stream', body: await readFile(path) };
}

function plain(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}
