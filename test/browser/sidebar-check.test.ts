import { afterAll, expect, test } from 'vitest';
import { answer, healthy, hostile, issue, opened, troubled } from '../sidebar/fixtures';
import { closeBrowser, openSidebar, type Server } from './open-sidebar';

afterAll(closeBrowser);

const installed: Server = request => answer(request.method === 'open' ? opened() : null);
const checking: Server = request =>
  answer(request.method === 'open' ? opened({ summary: troubled }) : { found: true, isHidden: false });

test('check lists what is wrong, errors first, each with its place, its text and a jump', async () => {
  const { page, asked, errors } = await openSidebar(checking);
  await page.locator('.tab').last().click();
  expect(await page.locator('h2').allTextContents()).toEqual(['고쳐야 셀 수 있는 것 21곳', '셌지만 살펴볼 것 4곳']);
  expect(await page.locator('h3').allTextContents()).toEqual([
    '탭이 없습니다',
    '날짜로 읽을 수 없습니다',
    '숫자로 읽을 수 없습니다',
    '칸에 수식 오류가 있습니다',
    '금액이 비어 있습니다',
    '설정 목록에 없는 이름입니다',
    '웹 문서의 코드가 섞인 글입니다',
  ]);
  const group = page.locator('.issue').nth(1);
  expect(await group.textContent()).toContain('2026-05-11처럼 적어 주세요.');
  expect(await group.textContent()).toContain('지난주 화요일쯤');
  expect(await group.textContent()).toContain('이런 곳이 12곳 더 있습니다.');
  await group.getByRole('button', { name: '거래장부 · 12행 · 거래일: 시트에서 보기' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('거래장부 · 12행 · 거래일 칸을 골랐습니다.');
  expect(asked.at(-1)).toEqual({ method: 'jump', args: [{ tab: 'deals', row: 12, column: 'day' }] });
  expect(errors).toEqual([]);
});

test('a cell that is gone is said to be gone', async () => {
  const { page, serve } = await openSidebar(checking);
  await page.locator('.tab').last().click();
  serve(() => answer({ found: false, isHidden: false }));
  await page.getByRole('button', { name: '거래장부 · 40행 · 거래일: 시트에서 보기' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('그 칸을 찾지 못했습니다. 다시 확인해 주세요.');
  expect(await page.getByRole('status').getAttribute('class')).toContain('poor');
});

test('hostile text from a cell stays text', async () => {
  const { page, errors } = await openSidebar(checking);
  await page.locator('.tab').last().click();
  const shown = page.locator('.read bdi');
  expect(await shown.nth(2).textContent()).toBe(`${hostile.slice(0, 60)}…`);
  expect(await shown.locator('*').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await shown.nth(5).textContent()).toBe('\ufffd돈\ufffd ↵ 둘째 줄');
  expect(errors).toEqual([]);
});

test('a word that is none of a few comes with those that may stand there', async () => {
  const refused = issue({ code: 'not-an-option', read: '경험', options: '신청, 거래, 멤버십가입, 환불, 탈퇴' });
  const issues = { errors: 1, unread: 0, warnings: 0, kinds: 1, shown: [refused] };
  const { page } = await openSidebar(() => answer(opened({ summary: { ...healthy, issues } })));
  await page.locator('.tab').last().click();
  expect(await page.locator('.issue li p').allTextContents()).toEqual([
    '적힌 것 경험',
    '고를 수 있는 것: 신청, 거래, 멤버십가입, 환불, 탈퇴',
  ]);
});

const name = (read: string, rows: number) =>
  issue({
    code: 'not-in-list',
    level: 'warning',
    list: 'channels',
    place: { tab: 'deals', row: rows, column: 'channel' },
    header: 'F 유입채널',
    read,
    rows,
  });

const imported = {
  ...healthy,
  issues: {
    errors: 0,
    unread: 1,
    warnings: 3,
    kinds: 2,
    shown: [
      issue({
        code: 'not-a-percent',
        level: 'unread',
        place: { tab: 'roles', row: 4, column: 'goal' },
        header: 'J 목표',
        read: '열심히',
      }),
      name('전단지', 12000),
      name('(mixed)', 8000),
      name('벽보', 151),
    ],
  },
};

test('names the settings lack are told by name with their rows, and one click adds them', async () => {
  const { page, serve, asked, errors } = await openSidebar(() => answer(opened({ summary: imported })));
  expect(await page.locator('.badge').textContent()).toBe('2');
  await page.locator('.tab').last().click();
  expect(await page.locator('h2').allTextContents()).toEqual([
    '읽지 못해 비운 것으로 본 것 1곳',
    '셌지만 살펴볼 것 3곳',
  ]);
  expect(await page.locator('.unread').textContent()).toContain('예: 60%');
  const group = page.locator('.warning .issue');
  expect(await group.locator('h3').textContent()).toBe('설정에 없는 유입채널 이름 3개');
  expect(await group.locator('.read').allTextContents()).toEqual([
    '전단지 · 12,000줄',
    '(mixed) · 8,000줄',
    '벽보 · 151줄',
  ]);
  serve(() => answer({ added: 3, summary: healthy }));
  await group.getByRole('button', { name: '이름 3개를 설정 목록에 더하기' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('이름 3개를 설정 목록에 더했습니다.');
  expect(asked.at(-1)).toEqual({
    method: 'addNames',
    args: [{ list: 'channels', names: ['전단지', '(mixed)', '벽보'] }],
  });
  expect(await page.locator('.badge').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('with nothing wrong, check says so', async () => {
  const { page } = await openSidebar(installed);
  await page.locator('.tab').last().click();
  expect(await page.locator('main').textContent()).toContain('확인할 것이 없습니다거래장부 319줄을 모두 읽었습니다.');
});

test('a missing tab leads to bringing it back', async () => {
  const { page } = await openSidebar(checking);
  await page.locator('.tab').last().click();
  await page.getByRole('button', { name: '빠진 것 되살리기' }).click();
  await page.getByRole('heading', { level: 1, name: '시작하기' }).waitFor();
  await page.locator('.primary').click();
  expect(await page.locator('.primary').textContent()).not.toBe('');
});
