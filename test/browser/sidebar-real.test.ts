import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addOn, type Bench, type Desk, startBench } from './workbench';

let bench: Bench;
let desk: Desk;
let sidebar: FrameLocator;

beforeAll(async () => {
  bench = await startBench(addOn);
  desk = await bench.open();
  sidebar = desk.page.frameLocator('iframe').last();
});

afterAll(async () => {
  expect(desk.errors).toEqual([]);
  await bench.close();
});

/** Home shows the last full month, and the page runs by the clock of the day. */
function lastMonth(): string {
  const seoul = new Date(Date.now() + 9 * 3600 * 1000);
  return new Date(Date.UTC(seoul.getUTCFullYear(), seoul.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}

const status = () => sidebar.getByRole('status').textContent();

test('start installs the eight tabs beside the one that was there', async () => {
  await desk.menu('시작하기');
  await sidebar.getByLabel('예시 채워 넣기').uncheck();
  await sidebar.getByRole('button', { name: '시트에 더하기' }).click();
  await expect.poll(status, { timeout: 30_000 }).toContain('장부가 준비되었습니다.');
  const names = await desk.page.evaluate(() =>
    window.workbench?.runtime.app
      .getActiveSpreadsheet()
      .getSheets()
      .map(sheet => sheet.getName()),
  );
  await sidebar.getByRole('button', { name: '빠진 것 되살리기' }).click();
  const promised = await sidebar.locator('.will-add li').allTextContents();
  expect(names).toEqual(['시트1', ...promised]);
  await sidebar.getByRole('button', { name: '홈' }).click();
});

test('what is typed shows on home after a refresh, what is wrong under check, and a jump selects its cell', async () => {
  await desk.page.evaluate(month => {
    const sheet = window.workbench?.runtime.app.getActiveSpreadsheet().getSheetByName('거래장부');
    const [header] = sheet?.getDataRange().getValues() ?? [];
    const columns = ['거래일', '구분', '고객', '금액'].map(name => (header ?? []).indexOf(name) + 1);
    const rows = [
      [`${month}-02`, '거래', '김', 20000],
      [`${month}-03`, '거래', '이', 30000],
      ['지난주쯤', '거래', '<b>박</b>', 40000],
    ];
    for (const [row, values] of rows.entries())
      for (const [index, value] of values.entries()) sheet?.getRange(row + 2, columns[index] ?? 0).setValue(value);
  }, lastMonth());
  await sidebar.getByRole('button', { name: '새로고침' }).click();
  await expect.poll(status, { timeout: 30_000 }).toBe('새로고침했습니다. 새 줄 3개에 번호를 붙였습니다.');
  expect(await sidebar.getByRole('row', { name: /^매출/ }).textContent()).toContain('매출50,000원');
  await sidebar.locator('.tab').last().click();
  expect(await sidebar.locator('h3').allTextContents()).toContain('날짜로 읽을 수 없습니다');
  await sidebar.getByRole('button', { name: /거래장부 · 4행 · .*거래일/ }).click();
  await expect.poll(status).toContain('칸을 골랐습니다.');
  const selected = await desk.page.evaluate(() => {
    const cell = window.workbench?.runtime.app.getActiveSpreadsheet().getActiveSheet().getActiveCell();
    return [cell?.getSheet().getName(), cell?.getValue()];
  });
  expect(selected).toEqual(['거래장부', '지난주쯤']);
});

/** Rows of the ledger's data that a person can see. */
const visibleRows = () =>
  desk.page.evaluate(() => {
    const sheet = window.workbench?.runtime.app.getActiveSpreadsheet().getSheetByName('거래장부');
    return [2, 3, 4].filter(row => !sheet?.isRowHiddenByFilter(row));
  });

test('from a number to its rows in the sheet, still so after the sidebar was opened again, and back', async () => {
  await sidebar.getByRole('button', { name: '숫자' }).click();
  const sales = sidebar.locator('.figure').first();
  await sales.waitFor({ timeout: 30_000 });
  await sales.locator('summary').click();
  await sales.getByRole('button', { name: '줄 보기 (2줄)' }).click();
  await sidebar.locator('.shown').waitFor({ timeout: 30_000 });
  expect(await visibleRows()).toEqual([2, 3]);
  await desk.menu('사이드바 열기');
  await sidebar.locator('.shown').waitFor({ timeout: 30_000 });
  await sidebar.getByRole('button', { name: '새로고침' }).click();
  await expect.poll(status, { timeout: 30_000 }).toContain('새로고침했습니다.');
  expect(await visibleRows()).toEqual([2, 3]);
  await sidebar.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(visibleRows, { timeout: 30_000 }).toEqual([2, 3, 4]);
  expect(await sidebar.locator('.shown').count()).toBe(0);
});

test('a customer is found by name, and their rows are shown', async () => {
  await sidebar.getByRole('button', { name: '고객', exact: true }).click();
  await sidebar.getByRole('searchbox').fill('이');
  await sidebar.getByRole('button', { name: '찾기' }).click();
  await sidebar.locator('.person summary').first().click();
  await sidebar.getByRole('button', { name: '이 고객의 줄 보기' }).first().click();
  await expect.poll(visibleRows, { timeout: 30_000 }).toEqual([3]);
});
