import { afterAll, expect, test } from 'vitest';
import type { Lang } from '../../sheets-templates/types';
import type { PageView, Request } from '../../src/server/contract';
import { crawl } from '../server/crawl';
import { usedShop } from '../server/used-shop';
import { answer, opened } from '../sidebar/fixtures';
import { closeBrowser, openSidebar, type Sidebar } from './open-sidebar';

afterAll(closeBrowser);

const trades = { ko: 'academy', en: 'agency' } as const;
const crawled: Partial<Record<Lang, Promise<PageView[]>>> = {};

/** Every page of a shop in use, two of a kind. */
function pagesOf(lang: Lang): Promise<PageView[]> {
  crawled[lang] ??= usedShop(lang, trades[lang]).then(shop => crawl(shop, lang, 2));
  return crawled[lang];
}

/** Elements whose text is wider than themselves or leaves the page. */
function clipped(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#app *:not(.unseen)')]
    .filter(element => {
      const { left, right } = element.getBoundingClientRect();
      const isWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return isWide || left < 0 || right > 300.5;
    })
    .map(element => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
}

/** A sidebar that has turned to a page; whatever is asked for then is answered by the page set last. */
async function sidebarWith(lang: 'ko' | 'en'): Promise<Sidebar & { turnTo(page: PageView): Promise<void> }> {
  let current: PageView | null = null;
  let turns = 0;
  const serve = ({ method, args }: Request) => {
    if (method === 'open') return answer(opened({ lang }));
    return answer({ ...current, asked: args.at(-1) });
  };
  const sidebar = await openSidebar(serve, lang === 'ko' ? 'ko-KR' : 'en-US');
  const { page } = sidebar;
  return {
    ...sidebar,
    turnTo: async view => {
      current = view;
      await page.locator('header .tab').first().click();
      // another step each time: what was read last is not asked for again
      await page
        .locator('.steps .step')
        .nth(turns++ % 5)
        .click();
      await page.getByRole('heading', { level: 1, name: view.title, exact: true }).waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
  };
}

for (const lang of ['ko', 'en'] as const) {
  test(`${lang}: every page of the five steps fits 300 pixels and has one blue button and one heading`, async () => {
    const pages = await pagesOf(lang);
    const { page, errors, turnTo } = await sidebarWith(lang);
    for (const view of pages) {
      await turnTo(view);
      const found = await page.evaluate(clipped);
      expect([view.asked.page, found]).toEqual([view.asked.page, []]);
      expect([view.asked.page, await page.locator('button.primary').count()]).toEqual([view.asked.page, 1]);
      expect(await page.locator('h1').count()).toBe(1);
      if (lang === 'ko') continue;
      const said = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
      expect([view.asked.page, said.match(/[가-힣]+/g)]).toEqual([view.asked.page, null]);
    }
    expect(errors).toEqual([]);
  }, 300_000);
}

test('by keyboard alone: every link, field and button of a page is reached in the order of sight', async () => {
  const { page, turnTo } = await sidebarWith('ko');
  for (const view of await pagesOf('ko')) {
    await turnTo(view);
    const order = await page.evaluate(() => {
      const able = [
        ...document.querySelectorAll<HTMLElement>(
          'main button, main input:not([type=hidden]), main select, main textarea, main summary',
        ),
      ];
      return able.every(element => element.tabIndex >= 0 && element.getAttribute('tabindex') === null);
    });
    expect([view.asked.page, order]).toEqual([view.asked.page, true]);
    const named = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLInputElement>('main input:not([type=hidden]), main select, main textarea'),
      ].every(element => (element.labels?.length ?? 0) > 0),
    );
    expect([view.asked.page, named]).toEqual([view.asked.page, true]);
  }
});
