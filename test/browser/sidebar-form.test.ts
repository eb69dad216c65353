import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Lang } from '../../sheets-templates/types';
import type { OpenState, ShownRows } from '../../src/server/contract';
import { answer, healthy, opened, refusal, troubled } from '../sidebar/fixtures';
import { customersView, figuresView, latin } from '../sidebar/view-fixtures';
import { closeBrowser, openSidebar, type Server, type Sidebar } from './open-sidebar';

afterAll(closeBrowser);

const locale = { ko: 'ko-KR', en: 'en-US' } as const;
const serverOf =
  (state: Partial<OpenState>): Server =>
  ({ method, args: [lang] }) => {
    if (method === 'open') return answer(opened(state));
    if (method === 'metrics') return answer(lang === 'en' ? latin(figuresView('en')) : figuresView('ko'));
    if (method === 'customersView') return answer(state.lang === 'en' ? latin(customersView()) : customersView());
    return refusal('bug', 'x'.repeat(300));
  };

type Walk = (page: Page) => Promise<void>;
const stay: Walk = async () => {};
const toCheck: Walk = page => page.locator('.tab').last().click();
const toView =
  (place: number): Walk =>
  async page => {
    await page.locator('.tab').nth(place).click();
    await page.locator('.subject, .people').first().waitFor();
    await unfold(page);
  };
const unfold: Walk = page =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
const fail: Walk = async page => {
  await page.locator('.primary').click();
  await page.getByRole('alert').waitFor();
  await unfold(page);
};
const huge = {
  ...troubled,
  figures: troubled.figures.map(figure => ({ ...figure, value: 123456789012, before: -98765432109 })),
};

const shown: ShownRows = {
  asked: { customer: '김' },
  name: { ko: '아주 긴 이름을 가진 손님', en: 'A customer of a long name' },
  rows: 12345,
  also: 2,
};

const views: readonly (readonly [string, Partial<OpenState>, Walk])[] = [
  ['start', { installed: false, view: 'start', summary: null }, stay],
  ['start again', { view: 'start' }, stay],
  ['home', { summary: healthy }, unfold],
  ['home with examples and issues', { summary: troubled }, unfold],
  ['home with huge numbers', { summary: huge }, stay],
  ['home before the first refresh', { summary: null }, stay],
  ['home without a month', { summary: { ...healthy, month: null, next: null } }, stay],
  ['home with a failure', {}, fail],
  ['figures', { summary: troubled }, toView(1)],
  ['customers', { shown }, toView(2)],
  ['check', { summary: troubled }, toCheck],
  ['check, all good', {}, toCheck],
  ['check before the first refresh', { summary: null }, toCheck],
];

/** Elements whose text is wider than themselves or leaves the page. */
function clipped(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#app *:not(.unseen)')]
    .filter(element => {
      const { left, right } = element.getBoundingClientRect();
      return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        ? true
        : left < 0 || right > 300.5;
    })
    .map(element => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
}

async function at(lang: Lang, state: Partial<OpenState>, walk: Walk): Promise<Sidebar> {
  const sidebar = await openSidebar(serverOf({ lang, ...state }), locale[lang]);
  await sidebar.page.locator('h1').waitFor();
  await walk(sidebar.page);
  return sidebar;
}

for (const lang of ['ko', 'en'] as const) {
  test.each(views)(
    `${lang}: %s fits 300 pixels, has one blue button, one heading and landmarks`,
    async (_name, state, walk) => {
      const { page, errors } = await at(lang, state, walk);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.evaluate(clipped)).toEqual([]);
      expect(await page.locator('button.primary').count()).toBe(1);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getByRole('main').count()).toBe(1);
      expect(await page.getByRole('banner').count()).toBe(1);
      expect(await page.getByRole('contentinfo').count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
}

test('nothing Korean is left in the English views, but the language switch', async () => {
  for (const [, state, walk] of views.filter(([name]) => !name.startsWith('check'))) {
    const { page } = await at('en', state, walk);
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('main, footer, nav')].map(part => part.textContent).join(' '),
    );
    expect(text.replace('한국어', '')).not.toMatch(/[가-힣]/);
    await page.context().close();
  }
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    const outline = element ? getComputedStyle(element) : null;
    const isSeen = box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
    const hasRing = outline !== null && outline.outlineStyle !== 'none' && outline.outlineWidth !== '0px';
    return { text: (element?.textContent ?? '').trim(), tag: element?.tagName ?? '', isSeen, hasRing };
  });

test('everything is reached and done by keyboard alone, in the order of the page, with a visible ring', async () => {
  const { page, asked } = await at('ko', { summary: troubled }, stay);
  const stops: string[] = [];
  for (let press = 0; press < 19; press++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect([stop.text, stop.isSeen, stop.hasRing]).toEqual([stop.text, true, true]);
    stops.push(stop.text.replace(/\s*\d.*/, '').slice(0, 8) || stop.tag);
  }
  expect(stops).toEqual([
    '홈',
    '숫자',
    '고객',
    '확인',
    'English',
    '예시 지우기',
    '캔버스에서 하기',
    '나중에',
    '하지 않음',
    '실행 기록하기',
    'BUTTON',
    'BUTTON',
    'BUTTON',
    'BUTTON',
    'BUTTON',
    'BUTTON',
    '탭 더하기·빼기',
    '이 숫자는 어떻',
    '확인할 것 보기',
  ]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '확인할 것' }).waitFor();
  expect((await focused(page)).tag).toBe('H1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => asked.at(-1)?.method).toBe('jump');
});

test('start is filled in and sent by keyboard', async () => {
  const { page, serve, asked } = await at('ko', { installed: false, view: 'start', summary: null }, stay);
  serve(() => answer(healthy));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '다음 할 일' }).waitFor();
  expect(asked.at(-1)).toEqual({ method: 'install', args: [{ trade: 'agency', lang: 'ko', example: false }] });
  expect((await focused(page)).tag).toBe('H1');
});

test('a repair by somebody of another language keeps the language of the sheet, and theirs in the sidebar', async () => {
  const { page, serve, asked } = await at('en', { view: 'start', sheetLang: 'ko' }, stay);
  serve(() => answer(healthy));
  await page.getByRole('button', { name: 'Bring back what is missing' }).click();
  await page.getByRole('heading', { level: 1, name: 'Do this next' }).waitFor();
  expect(asked.at(-1)).toEqual({ method: 'install', args: [{ trade: 'other', lang: 'ko', example: false }] });
});

test('the current view is marked for those who do not see it, and the focus is left alone on opening', async () => {
  const { page } = await at('ko', {}, stay);
  expect((await focused(page)).tag).toBe('BODY');
  expect(await page.locator('[aria-current="page"]').allTextContents()).toEqual(['홈']);
  await toCheck(page);
  expect(await page.locator('[aria-current="page"]').allTextContents()).toEqual(['확인']);
});

/** WCAG contrast of every piece of text against the nearest ground behind it. */
function faint(): string[] {
  const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = parse(color).map(part =>
      part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const color = getComputedStyle(element).backgroundColor;
    return parse(color)[3] === 0 ? ground(element.parentElement) : color;
  };
  const texts = [...document.querySelectorAll('#app *')].filter(element =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  return texts.flatMap(element => {
    const [a, b] = [light(getComputedStyle(element).color), light(ground(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return contrast < 4.5 ? [`${contrast.toFixed(2)} ${element.textContent?.slice(0, 30)}`] : [];
  });
}

test('every text has a contrast of at least 4.5 to 1', async () => {
  for (const [, state, walk] of views) {
    const { page } = await at('ko', state, walk);
    await page.waitForTimeout(200);
    expect(await page.evaluate(faint)).toEqual([]);
    await page.context().close();
  }
});
