import { afterAll, expect, test } from 'vitest';
import type { OpenState, Request, ShownRows } from '../../src/server/contract';
import { answer, healthy, hostile, opened, refusal } from '../sidebar/fixtures';
import { customersView, figure, figuresView, person } from '../sidebar/view-fixtures';
import { closeBrowser, openSidebar, type Reply, type Server } from './open-sidebar';

afterAll(closeBrowser);

const asked: ShownRows['asked'] = { metric: '결정률', month: '2026-05', part: 'whole' };
const shown: ShownRows = { asked, name: { ko: '결정률', en: 'Decision rate' }, rows: 13, also: 0 };

const answers: Readonly<Record<string, (request: Request) => Reply>> = {
  metrics: ({ args: [lang] }) => answer(figuresView(lang === 'en' ? 'en' : 'ko')),
  customersView: () => answer(customersView()),
  findCustomers: () => answer({ total: 1, shown: [person({ customer: hostile })] }),
  showRows: () => answer(shown),
  showAllRows: () => answer(null),
};

const serverWith =
  (state: Partial<OpenState> = {}): Server =>
  request =>
    request.method === 'open' ? answer(opened(state)) : (answers[request.method]?.(request) ?? answer(null));

test('figures are counted when their view is opened, and shown by subject with their change', async () => {
  const { page, asked: calls, errors } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '숫자' }).click();
  await page.getByRole('heading', { level: 1, name: '2026년 5월 숫자' }).waitFor();
  expect(calls.map(({ method }) => method)).toEqual(['open', 'metrics']);
  const sales = page.locator('.figure').first();
  expect(await sales.locator('summary').textContent()).toBe('매출1,675,000원전달보다 1,045,000원 늘어남');
  expect(await sales.getByRole('img').getAttribute('aria-label')).toBe(
    '4달 흐름, 가장 적을 때 100,000원, 많을 때 1,675,000원',
  );
  expect(await page.getByText('가장 먼저 손볼 곳').count()).toBe(1);
  await page.getByRole('button', { name: '홈' }).click();
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.figure').first().waitFor();
  expect(calls).toHaveLength(2);
  expect(errors).toEqual([]);
});

test('small numbers are honest: counts below ten, an interval below thirty, the unripe left out', async () => {
  const { page } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.subject summary', { hasText: '유입에서 결정까지' }).first().click();
  const text = async (name: string) => {
    const line = page.locator('.figure', { hasText: name });
    await line.locator('summary').click();
    return line.textContent();
  };
  expect(await text('결정률')).toContain('30.8%(4 / 13)전달 2 / 4');
  expect(await text('결정률')).toContain('사람이 적어 13%~58% 사이로 봅니다.');
  expect(await text('활성률')).toContain('2 / 3전달 기록 없음');
  expect(await text('활성률')).toContain('10명이 안 되어 비율 대신 수를 적습니다.');
  expect(await text('90일 재구매율')).toContain('아직 판단하기 이른 고객 31명은 뺐습니다.');
});

test('the costs offer the tab for what else is paid, as long as there is none', async () => {
  const without = () => answer(figuresView('ko', { hasCosts: false }));
  const { page, asked: calls } = await openSidebar(request =>
    request.method === 'metrics' ? without() : request.method === 'addModule' ? answer(healthy) : serverWith()(request),
  );
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.subject > summary', { hasText: '비용' }).click();
  await page.getByRole('button', { name: '비용장부 탭 더하기' }).click();
  await page.getByText('비용장부 탭을 더했습니다.').waitFor();
  expect(calls.find(({ method }) => method === 'addModule')?.args).toEqual(['costs']);

  const { page: other } = await openSidebar(serverWith());
  await other.getByRole('button', { name: '숫자' }).click();
  await other.locator('.subject > summary', { hasText: '비용' }).click();
  await other.locator('.figure', { hasText: '광고비 대비 매출' }).waitFor();
  expect(await other.getByRole('button', { name: '비용장부 탭 더하기' }).count()).toBe(0);
});

test('by keyboard from a number to its meaning, its rows, and back', async () => {
  const { page, asked: calls, errors } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.subject summary', { hasText: '유입에서 결정까지' }).first().press('Enter');
  const rate = page.locator('.figure', { hasText: '결정률' });
  await rate.locator('summary').press('Enter');
  expect(await rate.locator('.facts').textContent()).toBe(
    '이것을그 달에 결정한 고객 4나눈 수그 달에 처음 거래한 고객 13기간2026년 5월 한 달',
  );
  await rate.getByRole('button', { name: '그 달에 처음 거래한 고객: 13줄 보기' }).press('Enter');
  const bar = page.locator('.shown');
  await bar.waitFor();
  expect(calls.at(-1)).toEqual({ method: 'showRows', args: [asked] });
  expect(await bar.textContent()).toContain('결정률: 13줄만 보이는 중');
  expect(await page.getByRole('status').last().textContent()).toBe('거래장부에 13줄만 보입니다.');
  await page.getByRole('button', { name: '고객', exact: true }).click();
  expect(await bar.isVisible()).toBe(true);
  await bar.getByRole('button', { name: '되돌리기' }).press('Enter');
  await expect.poll(() => bar.count()).toBe(0);
  expect(calls.at(-1)).toEqual({ method: 'showAllRows', args: [] });
  expect(errors).toEqual([]);
});

test('who takes the rows back goes on at the number they came from', async () => {
  const { page } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.figure', { hasText: '매출' }).first().locator('summary').press('Enter');
  await page.getByRole('button', { name: '줄 보기 (12줄)' }).first().press('Enter');
  const takeBack = page.locator('.shown').getByRole('button', { name: '되돌리기' });
  await takeBack.press('Enter');
  await expect.poll(() => takeBack.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('줄 보기 (12줄)');
});

test('what cannot be worked out yet lies folded at the end, with what it takes', async () => {
  const { page, serve } = await openSidebar(serverWith());
  const none = figure({ key: '신청', subject: 'funnel', unit: 'count', value: null, missing: 'applications' });
  const known = figure({ key: '결정', subject: 'funnel', unit: 'count', value: 4 });
  serve(() => answer(figuresView('ko', { figures: [none, known] })));
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.subject > summary', { hasText: '결정 4' }).click();
  const fold = page.locator('.not-yet');
  expect(await fold.locator('> summary').textContent()).toBe('아직 낼 수 없는 숫자 1개');
  await fold.locator('> summary').click();
  await fold.locator('.figure summary').click();
  expect(await fold.locator('.figure').textContent()).toContain('신청을 적지 않았습니다.');
});

test('from a figure to the other tabs that go into it, and why another has no rows', async () => {
  const { page, asked: calls } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.subject summary', { hasText: '비용' }).first().click();
  const roas = page.locator('.figure', { hasText: '광고비 대비 매출' });
  await roas.locator('summary').click();
  expect(await roas.textContent()).toContain('다른 탭에 적은 숫자도 들어갑니다.');
  await roas.getByRole('button', { name: '비용장부 열기' }).click();
  await expect
    .poll(() => calls.at(-1))
    .toEqual({
      method: 'jump',
      args: [{ tab: 'costs', row: null, column: null }],
    });
  await page.locator('.subject summary', { hasText: '고객' }).first().click();
  const expected = page.locator('.figure', { hasText: '예상 방문' });
  await expected.locator('summary').click();
  expect(await expected.textContent()).toContain('고객들이 사 온 흐름으로 어림한 값이라');
});

test('a sidebar opened again says that the ledger is filtered, and what else is seen', async () => {
  const { page } = await openSidebar(serverWith({ shown: { ...shown, also: 2 } }));
  const text = await page.locator('.shown').textContent();
  expect(text).toContain('이 시트를 보는 모두에게 이렇게 보입니다.');
  expect(text).toContain('거래ID가 같은 2줄이 함께 보입니다.');
});

test('another language asks for its texts, a refresh makes the figures be counted anew', async () => {
  const { page, asked: calls } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '숫자' }).click();
  await page.locator('.figure').first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Figures of May 2026' }).waitFor();
  await expect
    .poll(() => calls.filter(({ method }) => method === 'metrics').map(({ args }) => args))
    .toEqual([['ko'], ['en']]);
});

test('an empty ledger is told what to do, in both views', async () => {
  const { page, serve } = await openSidebar(serverWith());
  serve(({ method }) =>
    answer(method === 'metrics' ? figuresView('ko', { month: null, figures: [] }) : customersView({ buyers: 0 })),
  );
  await page.getByRole('button', { name: '숫자' }).click();
  await page.getByText('아직 셀 거래가 없습니다. 거래장부에 적으면').waitFor();
  await page.getByRole('button', { name: '고객', exact: true }).click();
  await page.getByText('아직 산 고객이 없습니다.').waitFor();
});

test('while it counts it says so; what goes wrong is said once and can be tried again', async () => {
  let finish = (_reply: Reply) => {};
  const { page, asked: calls, serve } = await openSidebar(serverWith());
  serve(() => new Promise(resolve => (finish = resolve)));
  await page.getByRole('button', { name: '숫자' }).click();
  await page.getByText('장부를 읽어 숫자를 세는 중입니다…').waitFor();
  await expect.poll(() => page.locator('.primary').textContent()).toBe('세는 중…');
  finish(refusal('busy'));
  await page.getByRole('alert').waitFor();
  await page.waitForTimeout(300);
  expect(calls.filter(({ method }) => method === 'metrics')).toHaveLength(1);
  serve(serverWith());
  await page.getByRole('button', { name: '다시 하기' }).click();
  await page.locator('.figure').first().waitFor();
});

test('customers: who to invite, who is late, and one customer’s card with the way to their rows', async () => {
  const { page, asked: calls, errors } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '고객', exact: true }).click();
  const invite = page.getByRole('region', { name: /초대할 고객/ });
  await invite.waitFor();
  expect(await invite.locator('.person').count()).toBe(5);
  await invite.getByRole('button', { name: '50명 모두 보기' }).click();
  expect(await invite.locator('.person').count()).toBe(50);
  expect(await invite.textContent()).toContain('40명이 더 있습니다. 이름으로 찾아보세요.');
  expect(await invite.textContent()).toContain('그 가운데 12명은 오래 오지 않아(휴면·이탈) 뒤에 둡니다.');
  expect(await invite.locator('summary').first().textContent()).toBe('손님 11,120,000원');
  const due = page.getByRole('region', { name: /다음 할 일/ });
  expect(await due.locator('summary').allTextContents()).toEqual([
    '김안부 전화 · 2026-05-30 · 기한 지남',
    '이기한 없음',
  ]);
  await due.locator('summary').first().click();
  expect(await due.locator('.facts').first().textContent()).toContain('다시 살 확률높음');
  await due.getByRole('button', { name: '이 고객의 줄 보기' }).first().click();
  await page.locator('.shown').waitFor();
  expect(calls.at(-1)).toEqual({ method: 'showRows', args: [{ customer: '김' }] });
  expect(errors).toEqual([]);
});

test('from how many customers are in a state to their rows', async () => {
  const { page, asked: calls, errors } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '고객', exact: true }).click();
  const states = page.getByRole('region', { name: '상태' });
  await states.getByRole('button', { name: /^이탈 위험 고객 .*명, 줄 보기$/ }).click();
  await page.locator('.shown').waitFor();
  expect(calls.at(-1)).toEqual({ method: 'showRows', args: [{ group: 'atRisk' }] });
  expect(errors).toEqual([]);
});

test('a customer is searched by name; what a name holds is text', async () => {
  const { page, asked: calls, errors } = await openSidebar(serverWith());
  await page.getByRole('button', { name: '고객', exact: true }).click();
  await page.getByLabel('고객 찾기').last().fill('김');
  await page.keyboard.press('Enter');
  await page.getByText('1명을 찾았습니다.').waitFor();
  expect(calls.at(-1)).toEqual({ method: 'findCustomers', args: ['김'] });
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(errors).toEqual([]);
});

test('without a list of customers it is offered, and added in one call', async () => {
  const { page, asked: calls, serve } = await openSidebar(serverWith());
  serve(({ method }) => answer(method === 'customersView' ? customersView({ due: null }) : opened().summary));
  await page.getByRole('button', { name: '고객', exact: true }).click();
  await page.getByRole('button', { name: '고객목록 탭 더하기' }).click();
  await expect.poll(() => page.getByRole('status').last().textContent()).toBe('고객목록 탭을 더했습니다.');
  expect(calls.filter(({ method }) => method === 'addModule')).toEqual([{ method: 'addModule', args: ['customers'] }]);
});
