import { afterAll, beforeAll, expect, test } from 'vitest';
import { addOn, type Bench, type Desk, startBench } from './workbench';

let bench: Bench;
let desk: Desk;

beforeAll(async () => {
  bench = await startBench(addOn);
  desk = await bench.open();
});

afterAll(async () => {
  expect(desk.errors).toEqual([]);
  await bench.close();
});

const tabs = ['시작', '대시보드', '캔버스', '지표장부', '거래장부', 'SPA', '업무분담', '설정'];
const tabNames = () => desk.page.locator('.o-sheet').allInnerTexts();
const show = (name: string) => desk.page.locator('.o-sheet', { hasText: name }).click();

/** Every row of a tab as it is shown. */
function shown(name: string): Promise<string[][]> {
  return desk.page.evaluate(
    tab =>
      window.workbench?.runtime.app.getActiveSpreadsheet().getSheetByName(tab)?.getDataRange().getDisplayValues() ?? [],
    name,
  );
}

async function refresh(): Promise<void> {
  await desk.menu('대시보드 새로고침');
  await desk.page.waitForFunction(() => window.workbench?.shell.get().isWorking === false);
  await desk.page.locator('.toasts', { hasText: '새로고침했습니다' }).last().waitFor();
}

/** The month's line in the first table by month; the cards above name the month too. */
async function monthRow(month: string): Promise<string[] | undefined> {
  const rows = await shown('대시보드');
  return rows.slice(rows.findIndex(row => row[0] === '월')).find(row => row[0] === month);
}

test('the menu opens the sidebar, and its three questions install the eight tabs', async () => {
  await desk.menu('시작하기');
  const sidebar = desk.page.frameLocator('.sidebar iframe');
  await sidebar.getByLabel('필라테스·학원').check();
  await sidebar.getByRole('button', { name: '시트에 더하기' }).click();
  await expect.poll(tabNames, { timeout: 20_000 }).toEqual(expect.arrayContaining(tabs));
});

test('a worked example is typed in and its dashboard shows the figures worked out by hand', async () => {
  await desk.page.getByRole('button', { name: '예시 사업' }).click();
  await desk.page.getByLabel('바른숨 필라테스').check();
  await desk.page.getByRole('button', { name: '불러오기' }).click();
  await desk.page.locator('.toasts', { hasText: '바른숨 필라테스 자료를 채웠습니다.' }).waitFor();
  expect(await desk.page.locator('[role="alert"] p').allInnerTexts()).toEqual([]);
  await refresh();
  const may = await monthRow('2026-05');
  expect(may).toEqual(expect.arrayContaining(['1,675,000', '418,750', '1,655,000']));
  await show('대시보드');
  await expect.poll(() => desk.page.locator('.o-figure').count()).toBeGreaterThan(0);
});

test('a sale typed by hand gets its number and counts at the next refresh', async () => {
  await show('거래장부');
  await desk.click('B21');
  for (const cell of ['2026-05-30', '거래', 'C006', '지인추천', '10회권', '', '100000']) {
    if (cell !== '') await desk.page.keyboard.insertText(cell);
    await desk.page.keyboard.press('Tab');
  }
  await refresh();
  const added = (await shown('거래장부'))[20] ?? [];
  expect(added[0]).toMatch(/^D-\d{6}$/);
  const may = await monthRow('2026-05');
  expect(may).toEqual(expect.arrayContaining(['1,775,000']));
});

test('a year of 5,000 rows loads and refreshes', async () => {
  await desk.page.getByRole('button', { name: '예시 사업' }).click();
  await desk.page.getByLabel('한모금 원두').check();
  await desk.page.getByRole('button', { name: '불러오기' }).click();
  await desk.page.locator('.toasts', { hasText: '한모금 원두 자료를 채웠습니다.' }).waitFor();
  await refresh();
  expect(await shown('거래장부')).toHaveLength(5_001);
  expect((await shown('대시보드')).flat().join(' ')).toContain('5,000줄');
});
