import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { serverCode } from '../../scripts/build';
import { browserFlags, findBrowser } from '../../scripts/find-browser';
import { sidebarPage } from '../../scripts/sidebar-page';
import { pageScript } from '../../workbench/serve/page-script';
import { type Builds, createWorkbenchServer } from '../../workbench/serve/server';
import type { Workbench } from '../../workbench/web/workbench';

const root = fileURLToPath(new URL('../..', import.meta.url));

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** The add-on itself. */
export async function addOn(): Promise<{ code: string; sidebar: string }> {
  const [code, sidebar] = await Promise.all([serverCode(), sidebarPage(root)]);
  return { code, sidebar };
}

export interface Bench {
  open(options?: OpenOptions): Promise<Desk>;
  close(): Promise<void>;
}

export interface OpenOptions {
  locale?: string;
  /** Windows of one context share the saved work. */
  context?: BrowserContext;
  width?: number;
  height?: number;
}

/** One window with the workbench open in it. */
export interface Desk {
  page: Page;
  /** Uncaught errors of the page: a test ends with none. */
  errors: string[];
  /** Text of every box of the browser's own; `answer` is given to the next ones. */
  boxes: string[];
  answerBoxes(accept: boolean): void;
  value(a1: string): Promise<unknown>;
  click(a1: string, options?: { count?: number; button?: 'left' | 'right' }): Promise<void>;
  hover(a1: string): Promise<void>;
  /** Types as a Korean keyboard does: the syllables form in the cell before they are there. */
  compose(...steps: string[][]): Promise<void>;
  /** A click in the add-on's menu, through submenus. */
  menu(...captions: string[]): Promise<void>;
}

export async function startBench(build: Builds['addOn']): Promise<Bench> {
  let script: ReturnType<typeof pageScript> | undefined;
  let bundle: ReturnType<Builds['addOn']> | undefined;
  const said: string[] = [];
  const builds: Builds = {
    addOn: () => (bundle ??= build()),
    page: () => (script ??= pageScript(root)),
  };
  const server = createWorkbenchServer(root, builds, line => said.push(line));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserFlags });
  return {
    open: options => openDesk(browser, server, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openDesk(browser: Browser, server: Server, options: OpenOptions = {}): Promise<Desk> {
  const { locale = 'ko-KR', width = 1400, height = 850 } = options;
  const context = options.context ?? (await browser.newContext({ locale, viewport: { width, height } }));
  const page = await context.newPage();
  const errors: string[] = [];
  const boxes: string[] = [];
  let accept = true;
  page.on('pageerror', error => errors.push(error.message));
  page.on('dialog', box => {
    boxes.push(box.message());
    void (accept ? box.accept() : box.dismiss());
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await opened(page);
  return {
    page,
    errors,
    boxes,
    answerBoxes(next) {
      accept = next;
    },
    value: a1 =>
      page.evaluate(place => {
        const range = window.workbench?.runtime.app.getActiveSpreadsheet().getActiveSheet().getRange(place);
        return range?.getValue() ?? null;
      }, a1),
    async click(a1, { count = 1, button = 'left' } = {}) {
      const { x, y } = await middleOf(page, a1);
      await page.mouse.click(x, y, { clickCount: count, button });
    },
    async hover(a1) {
      const { x, y } = await middleOf(page, a1);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
    },
    compose: (...steps) => compose(page, steps),
    async menu(...captions) {
      await page.locator('[data-id="add-on"]').click();
      for (const caption of captions) {
        const item = page.locator('.o-menu-item', { hasText: caption });
        await item.hover();
        if (caption === captions.at(-1)) await item.click();
      }
    },
  };
}

/** Also after a reload. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined && document.querySelector('.o-grid canvas') !== null);
}

async function middleOf(page: Page, a1: string): Promise<{ x: number; y: number }> {
  const grid = await page.locator('.o-grid').first().boundingBox();
  const rect = await page.evaluate(place => {
    const runtime = window.workbench?.runtime;
    const range = runtime?.app.getActiveSpreadsheet().getActiveSheet().getRange(place);
    if (!runtime || !range) return null;
    const [left, top] = [range.getColumn() - 1, range.getRow() - 1];
    return runtime.workbook.model.getters.getVisibleRect({ left, right: left, top, bottom: top });
  }, a1);
  if (!grid || !rect) throw new Error(`no cell ${a1} on the page`);
  return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
}

async function compose(page: Page, steps: string[][]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const syllable of steps) {
    for (const text of syllable) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await session.send('Input.insertText', { text: syllable.at(-1) ?? '' });
  }
  await session.detach();
}
