import { afterAll, expect, test } from 'vitest';
import { answer, healthy, opened, refusal, troubled } from '../sidebar/fixtures';
import { closeBrowser, openSidebar, type Reply, type Server } from './open-sidebar';

afterAll(closeBrowser);

const installed: Server = request => answer(request.method === 'open' ? opened() : null);
const first: Server = request =>
  answer(request.method === 'open' ? opened({ installed: false, view: 'start', summary: null }) : healthy);

test('start asks three questions, sends one call and leads home', async () => {
  const { page, asked, errors } = await openSidebar(first);
  await page.getByLabel('카페·식당').check();
  await page.getByLabel('시트에 적을 말').selectOption('en');
  await page.getByLabel('예시 채워 넣기').uncheck();
  await page.getByRole('button', { name: '시트에 더하기' }).click();
  await page.getByRole('heading', { name: 'Do this next' }).waitFor();
  expect(asked.slice(1)).toEqual([{ method: 'install', args: [{ trade: 'cafe', lang: 'en', example: false }] }]);
  expect(await page.getByRole('status').textContent()).toBe(
    'Your ledger is ready. Type one row in Transactions, then refresh.',
  );
  expect(errors).toEqual([]);
});

test('start offers the example at first, and not again', async () => {
  const before = await openSidebar(first);
  expect(await before.page.getByLabel('예시 채워 넣기').isChecked()).toBe(true);
  const after = await openSidebar(request => answer(request.method === 'open' ? opened({ view: 'start' }) : null));
  expect(await after.page.getByLabel('예시 채워 넣기').isChecked()).toBe(false);
});

test('start names the eight tabs and promises to leave the rest alone', async () => {
  const { page } = await openSidebar(first);
  expect(await page.locator('.will-add li').allTextContents()).toEqual([
    '시작',
    '대시보드',
    '캔버스',
    '지표장부',
    '거래장부',
    'SPA',
    '업무분담',
    '설정',
  ]);
  expect(await page.locator('.will-add').textContent()).toContain('이미 있는 탭과 내용은 바꾸지 않습니다.');
});

test('a refresh is busy, then done, and a second press meanwhile asks nothing', async () => {
  let finish = (_reply: Reply) => {};
  const { page, asked, serve, errors } = await openSidebar(installed);
  const button = page.getByRole('button', { name: /^새로고침/ });
  serve(() => new Promise(resolve => (finish = resolve)));
  await button.click();
  await expect.poll(() => button.textContent()).toBe('새로고침하는 중…');
  expect(await button.getAttribute('aria-busy')).toBe('true');
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  // Playwright itself waits for what is marked as disabled; a person does not.
  await button.click({ force: true });
  await page.getByRole('button', { name: '캔버스에서 하기' }).click({ force: true });
  finish(answer({ ...troubled, idsGiven: 1234 }));
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toBe('새로고침했습니다. 새 줄 1,234개에 번호를 붙였습니다.');
  expect(asked.map(request => request.method)).toEqual(['open', 'refresh']);
  expect(await page.locator('.tab').last().textContent()).toContain('8');
  expect(errors).toEqual([]);
});

test('what has a page of its own is done there, not in a blank line of the tab', async () => {
  const log = { page: 'log' as const, item: 'S-1', options: {} };
  const next = troubled.next && { ...troubled.next, page: log };
  const { page, asked, serve } = await openSidebar(() => answer(opened({ summary: { ...troubled, next } })));
  serve(() => answer(null));
  await page.getByRole('button', { name: '여기서 하기' }).click();
  await expect.poll(() => asked.map(({ method }) => method)).toEqual(['open', 'page']);
  expect(asked.at(-1)?.args).toEqual(['ko', log]);
});

test.each([
  ['busy', refusal('busy'), '다른 사람이 지금 같은 시트를 새로고침하고 있습니다.'],
  ['a bug', refusal('bug', 'TypeError: x'), '뜻밖의 문제가 생겼습니다.'],
  ['no network', { failure: 'NetworkError: Connection failure due to HTTP 0' }, '인터넷 연결이 끊겼습니다.'],
  ['too slow', { failure: 'Exceeded maximum execution time' }, '시간이 너무 오래 걸려 멈추었습니다.'],
  ['nonsense', '<html>', '알아볼 수 없는 답이 왔습니다.'],
] as const)('%s is one sentence with a retry that works', async (_what, reply, what) => {
  const { page, serve, errors } = await openSidebar(installed);
  serve(() => reply);
  await page.getByRole('button', { name: '새로고침' }).click();
  expect(await page.getByRole('alert').textContent()).toContain(what);
  serve(() => answer(healthy));
  await page.getByRole('button', { name: '다시 하기' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('새로고침했습니다.');
  expect(await page.getByRole('alert').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(errors).toEqual([]);
});

test('several Google accounts are recognised on opening, explained in two ways round, and opening can be retried', async () => {
  const { page, serve } = await openSidebar(() => ({
    failure: 'ScriptError: Authorization is required to perform that action.',
  }));
  expect(await page.getByRole('alert').textContent()).toContain('구글 계정이 여러 개 로그인되어 있어');
  expect(await page.getByRole('alert').locator('li').count()).toBe(2);
  await page.getByRole('button', { name: 'English' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Several Google accounts are signed in');
  serve(installed);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: '다음 할 일' }).waitFor();
});

test('where the tabs are gone, the failure leads to start', async () => {
  const { page, serve } = await openSidebar(installed);
  serve(() => refusal('not-installed'));
  await page.getByRole('button', { name: '새로고침' }).click();
  await page.getByRole('button', { name: '시작하기' }).click();
  await page.getByRole('heading', { level: 1, name: '시작하기' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the example is removed in one click, and what was kept is told', async () => {
  const { page, serve, asked } = await openSidebar(request =>
    answer(request.method === 'open' ? opened({ summary: troubled }) : null),
  );
  serve(() => answer({ removed: 40, kept: 6, summary: healthy }));
  await page.getByRole('button', { name: '예시 지우기' }).click();
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toBe('예시 40줄을 지웠습니다. 고쳐 쓴 6줄은 남겼습니다.');
  expect(await page.locator('.banner').count()).toBe(0);
  expect(asked.at(-1)).toEqual({ method: 'removeExamples', args: [] });
});

test('the language switches at once and is kept', async () => {
  const { page, asked } = await openSidebar(installed);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Do this next' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => asked.at(-1)).toEqual({ method: 'setLanguage', args: ['en'] });
});

test('what comes next is put off from Home by one press, and the one after it stands there', async () => {
  const { page, asked, serve, errors } = await openSidebar(installed);
  const text = { ko: '거래장부에 최근에 있었던 신청과 거래를 한 줄씩 적으세요.', en: 'Write the latest sales.' };
  const { next } = healthy;
  const there = { page: 'step' as const, item: 'structure', options: { rule: 'engineBoxes' } };
  const drawn = {
    asked: there,
    lang: 'ko',
    asOf: '2026-06-01',
    title: '1. 구조 파악',
    step: 'structure',
    up: null,
    sections: [],
  };
  const summary = { ...healthy, next: next && { ...next, step: 'monitoring', rule: 'deals', text, why: null } };
  serve(() => answer({ said: '2026-06-08까지 미뤘습니다.', isPoor: false, page: drawn, summary }));
  await page.getByRole('button', { name: '나중에' }).click();
  await page.getByText(text.ko).waitFor();
  expect(await page.getByRole('status').textContent()).toBe('2026-06-08까지 미뤘습니다.');
  expect(asked.at(-1)).toEqual({
    method: 'act',
    args: ['ko', { action: 'later', item: 'rule.engineBoxes', values: {} }, there],
  });
  await page.getByRole('button', { name: /^3\. / }).click();
  await expect
    .poll(() => asked.at(-1))
    .toEqual({
      method: 'page',
      args: ['ko', { page: 'step', item: 'processes', options: {} }],
    });
  expect(errors).toEqual([]);
});
