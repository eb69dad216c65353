import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser';
import { sidebarPage } from '../../scripts/sidebar-page';
import type { Request } from '../../src/server/contract';

/** An answer as Google passes it on, or the message of an error on the way. */
export type Reply = string | { failure: string };
export type Server = (request: Request) => Reply | Promise<Reply>;

const address = 'http://sidebar.test/';
const root = fileURLToPath(new URL('../..', import.meta.url));
let html: Promise<string> | undefined;
let browser: Promise<Browser> | undefined;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The part of Google's page script that the sidebar uses, answered by the test. */
function fakeGoogle(): void {
  interface Handlers {
    success?: (answer: unknown) => void;
    failure?: (error: unknown) => void;
  }
  const scope = globalThis as unknown as { serve(json: string): Promise<Reply>; google: unknown };
  const runner = (handlers: Handlers): unknown => ({
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) }),
    api: async (json: string) => {
      const reply = await scope.serve(json);
      if (typeof reply === 'string') handlers.success?.(reply);
      else handlers.failure?.(new Error(reply.failure));
    },
  });
  scope.google = { script: { run: runner({}) } };
}

export interface Sidebar {
  page: Page;
  /** What was asked, in order. */
  asked: Request[];
  /** Errors of the page: a test ends with none. */
  errors: string[];
  /** Another server from now on. */
  serve(server: Server): void;
}

/** The shipped page, as wide as Google shows it, before a server of the test's own. */
export async function openSidebar(server: Server, locale = 'ko-KR'): Promise<Sidebar> {
  html ??= sidebarPage(root);
  browser ??= chromium.launch({ executablePath: findBrowser() ?? '', args: browserFlags });
  const context = await (await browser).newContext({ viewport: { width: 300, height: 700 }, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const asked: Request[] = [];
  const errors: string[] = [];
  let current = server;
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => errors.push(message.text()));
  page.on('request', request => request.url() !== address && errors.push(`asked for ${request.url()}`));
  await page.exposeFunction('serve', (json: string) => {
    const request: Request = JSON.parse(json);
    asked.push(request);
    return current(request);
  });
  await page.addInitScript(fakeGoogle);
  // Init scripts run on navigation only, which setContent is not.
  await page.route(address, async route => route.fulfill({ contentType: 'text/html', body: await html! }));
  await page.goto(address);
  await page.locator('h1, .failure').first().waitFor();
  return {
    page,
    asked,
    errors,
    serve: next => {
      current = next;
    },
  };
}
