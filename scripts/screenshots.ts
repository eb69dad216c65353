import { spawn } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { tabs } from '../sheets-templates/tabs';
import type { Lang, TabKey } from '../sheets-templates/types';
import { browserFlags, ensureBrowser } from './find-browser';

const folder = 'docs/images';
const port = '8871';
const largest = 300 * 1024;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The workbench as `npm start` serves it; resolves when it answers. */
async function serve(): Promise<() => void> {
  const server = spawn(process.execPath, ['scripts/bootstrap.mjs', 'workbench/start.ts'], {
    env: { ...process.env, PORT: port },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.ok) return () => void server.kill();
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('the workbench did not start');
}

async function open(browser: Browser, lang: Lang): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    locale: lang === 'ko' ? 'ko-KR' : 'en-US',
    timezoneId: 'Asia/Seoul',
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => window.workbench !== undefined);
  return page;
}

async function click(page: Page, entry: string): Promise<FrameLocator> {
  await page.evaluate(name => window.workbench?.runMenu(name), entry);
  const sidebar = page.frameLocator('aside iframe');
  await sidebar.locator('main').waitFor();
  return sidebar;
}

function tabName(tab: TabKey, lang: Lang): string {
  return tabs.find(({ key }) => key === tab)?.name[lang] ?? tab;
}

async function show(page: Page, tab: TabKey, lang: Lang): Promise<void> {
  await page.evaluate(
    name => {
      window.workbench?.runtime.app.getActiveSpreadsheet().getSheetByName(name)?.activate();
    },
    tabName(tab, lang),
  );
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1200);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  const { size } = statSync(path);
  if (size > largest) throw new Error(`${path} is ${Math.ceil(size / 1024)} KB, more than 300`);
  say(`${path} (${Math.ceil(size / 1024)} KB)`);
}

/** A slip of the finger: text where the amount belongs. */
async function mistype(page: Page, lang: Lang): Promise<void> {
  const [amount, kind] = lang === 'ko' ? ['2만 정도', '선물'] : ['about 20', 'Gift'];
  await page.evaluate(
    ([name, typedAmount, typedKind]) => {
      const tab = window.workbench?.runtime.app.getActiveSpreadsheet().getSheetByName(String(name));
      tab?.getRange('H3').setValue(typedAmount);
      tab?.getRange('C6').setValue(typedKind);
    },
    [tabName('deals', lang), amount, kind],
  );
}

async function refreshed(page: Page): Promise<FrameLocator> {
  const sidebar = await click(page, 'openSidebar');
  await sidebar.locator('button.primary').click();
  await sidebar.locator('button.primary:not([disabled])').waitFor();
  return sidebar;
}

/** The two views beside Home, with the list of customers that the second one adds. */
async function views(page: Page, lang: Lang): Promise<void> {
  const sidebar = page.frameLocator('aside iframe');
  await sidebar.locator('.tab').nth(1).click();
  await sidebar.locator('.figure').first().waitFor();
  await shoot(page, `figures-${lang}`);
  await sidebar.locator('.tab').nth(2).click();
  await sidebar.locator('section[aria-labelledby=due] button').click();
  await sidebar.locator('section[aria-labelledby=due] button').waitFor({ state: 'detached', timeout: 60_000 });
  await show(page, 'customers', lang);
  await shoot(page, `customers-${lang}`);
}

/** The five steps: Home with the one thing to do next, and the people beside the roles tab. */
async function steps(page: Page, lang: Lang): Promise<void> {
  const sidebar = page.frameLocator('aside iframe');
  await sidebar.locator('.tab').first().click();
  await show(page, 'start', lang);
  await shoot(page, `home-${lang}`);
  await sidebar.locator('.steps .step').nth(3).click();
  await sidebar.locator('.step-nav .tab').nth(3).click();
  await sidebar.locator('.items').first().waitFor({ timeout: 60_000 });
  await show(page, 'roles', lang);
  await shoot(page, `people-${lang}`);
}

async function tour(browser: Browser, lang: Lang): Promise<void> {
  const page = await open(browser, lang);
  const start = await click(page, 'openStart');
  await start.locator('input[value=academy]').check();
  await shoot(page, `start-${lang}`);
  await start.locator('button.primary').click();
  await start.locator('form').waitFor({ state: 'detached', timeout: 60_000 });
  await refreshed(page);
  await show(page, 'dashboard', lang);
  await shoot(page, `dashboard-${lang}`);
  await steps(page, lang);
  await views(page, lang);
  await show(page, 'canvas', lang);
  await shoot(page, `canvas-${lang}`);
  await mistype(page, lang);
  const sidebar = await refreshed(page);
  await sidebar.locator('.tab').last().click();
  await show(page, 'deals', lang);
  await shoot(page, `check-${lang}`);
  await page.context().close();
}

/** Takes the pictures of the readme from the workbench itself, so that they show what there is. */
export async function main(): Promise<number> {
  const executablePath = ensureBrowser(say);
  if (!executablePath) {
    say('Install Chrome, Chromium or Edge, or set CHROME_PATH, to take the pictures.');
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  const stop = await serve();
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    for (const lang of ['ko', 'en'] as const) await tour(browser, lang);
    return 0;
  } finally {
    await browser.close();
    stop();
  }
}
