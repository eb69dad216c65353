import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldCell } from '../../src/report/canvas/places';
import { type Keyboard, keyboardOf } from './keyboard';
import { addOn, type Bench, type Desk, startBench } from './workbench';

let bench: Bench;
let desk: Desk;
let keys: Keyboard;

const wait = { timeout: 60_000 };
const frame = (): Frame => desk.page.frames().at(-1) ?? desk.page.mainFrame();
const status = () => frame().locator('footer [role=status]').textContent();
const heading = () => keys.focus().then(({ tag, name }) => `${tag} ${name}`);

beforeAll(async () => {
  bench = await startBench(addOn);
  desk = await bench.open();
  keys = keyboardOf(desk.page, frame);
});

afterAll(async () => {
  expect(desk.errors).toEqual([]);
  await bench.close();
});

function cellOf(tab: string, row: number, column: number): Promise<unknown> {
  return desk.page.evaluate(
    ([tabName, r, c]) => {
      const sheet = window.workbench?.runtime.app.getActiveSpreadsheet().getSheetByName(String(tabName));
      return sheet?.getRange(Number(r), Number(c)).getValue() ?? null;
    },
    [tab, row, column] as const,
  );
}

test('from the menu into the sidebar, and the three questions of the start are answered', async () => {
  await desk.page.evaluate(() => window.workbench?.runMenu('openStart'));
  await desk.page.locator('.sidebar').waitFor();
  await frame().locator('#start').waitFor();
  await desk.page.locator('.sidebar iframe').focus();
  await keys.to('기타');
  await keys.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  expect((await keys.focus()).name).toBe('필라테스·학원');
  await keys.to('시트에 적을 말');
  await keys.to('예시 채워 넣기');
  await keys.press('Space', 'Space');
  expect(await frame().locator('[name=example]').isChecked()).toBe(true);
  await keys.to('시트에 더하기');
  await keys.press('Enter');
  await expect.poll(status, wait).toContain('예시');
  await expect.poll(heading, wait).toBe('H1 다음 할 일');
});

test('a refresh leaves the focus on its button', async () => {
  await keys.to('새로고침');
  await keys.press('Space');
  await expect.poll(status, wait).toContain('새로고침했습니다.');
  expect(await keys.focus()).toMatchObject({ name: '새로고침', isVisible: true });
});

test('what comes next is put off, and the focus stays where the next one can be put off', async () => {
  await keys.to('나중에', 'back');
  await keys.press('Enter');
  await expect.poll(status, wait).toContain('미뤘습니다.');
  expect((await keys.focus()).name).toBe('나중에');
});

test('a jump says where it led and leaves the focus on what was pressed', async () => {
  await keys.to(/에서 하기$/, 'back');
  const { name } = await keys.focus();
  await keys.press('Enter');
  await expect.poll(status, wait).toContain('칸을 골랐습니다.');
  expect((await keys.focus()).name).toBe(name);
});

test('the first step is opened, a box of the canvas is written, and the way leads back', async () => {
  await keys.to(/^1. 구조 파악/);
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 1. 구조 파악');
  await keys.to('1. 구조 파악', 'back');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 캔버스');
  await keys.to('비전');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 비전');
  await keys.to('현재 상황');
  await keys.type('벽에 붙여 두었습니다.');
  await keys.press('Escape');
  expect(await keys.focus()).toMatchObject({ name: '현재 상황', isVisible: true });
  await keys.to('적고 다음 칸으로');
  await keys.press('Space');
  await expect.poll(heading, wait).toBe('H1 핵심역량');
  const cell = fieldCell('vision', 'present');
  expect(await cellOf('캔버스', cell?.row ?? 0, cell?.column ?? 0)).toBe('벽에 붙여 두었습니다.');
  await keys.to('← 캔버스', 'back');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 캔버스');
});

test('what was typed into a box and not sent is still there after turning the page', async () => {
  const present = () => frame().getByLabel('현재 상황').inputValue();
  await keys.to('비전');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 비전');
  await keys.to('현재 상황');
  await keys.type(' 다시 씁니다.');
  await keys.to('← 캔버스', 'back');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 캔버스');
  await keys.to('비전');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 비전');
  expect(await present()).toContain('다시 씁니다.');
  const cell = fieldCell('vision', 'present');
  expect(await cellOf('캔버스', cell?.row ?? 0, cell?.column ?? 0)).toBe('벽에 붙여 두었습니다.');
});

test('a tab is added from the gallery, and the focus goes to the heading when its button is gone', async () => {
  await keys.to('홈', 'back');
  await keys.press('Enter');
  await keys.to('탭 더하기·빼기');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 탭 더하기·빼기');
  await keys.to('디지로그 탭 더하기');
  await keys.press('Enter');
  await expect.poll(() => frame().getByRole('button', { name: '디지로그 빼기' }).count(), wait).toBe(1);
  expect(await heading()).toBe('H1 탭 더하기·빼기');
});

test('a run is logged, and the change that it called for is accepted', async () => {
  await keys.to('3. 업무 정리', 'back');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 업무 프로세스');
  await keys.to('실행 기록하기');
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe('H1 디지로그');
  const [work = ''] = await frame().locator('.items button').allInnerTexts();
  await keys.to(work);
  await keys.press('Enter');
  await expect.poll(heading, wait).toBe(`H1 ${work}`);
  await keys.to('고칠 내용');
  await keys.type('전화도 하기');
  await keys.to('걸린 시간(분)');
  await keys.type('20');
  await keys.press('Enter');
  expect(await status()).not.toContain('기록을 남겼습니다');
  await keys.to('막힘');
  await keys.press('Enter');
  await expect.poll(() => frame().getByRole('button', { name: '전화도 하기' }).count(), wait).toBe(1);
  expect((await keys.focus()).tag).not.toBe('BODY');
  await keys.to('전화도 하기');
  await keys.press('Enter');
  await expect.poll(heading, wait).toContain('H1 ');
  await frame().locator('textarea[name=process]').waitFor();
  expect(await frame().locator('textarea[name=process]').inputValue()).toMatch(/\n\d+ 전화도 하기$/);
  await keys.to('반영');
  await keys.press('Enter');
  await expect.poll(status, wait).toContain('버전');
  expect((await keys.focus()).tag).toBe('H1');
});

test('a figure is opened, its rows are shown and taken back, and a customer is looked for', async () => {
  await keys.to('숫자', 'back');
  await keys.press('Enter');
  await frame().locator('.figure').first().waitFor(wait);
  await keys.to(/^객단가/);
  await keys.press('Space');
  await keys.to(/줄 보기$/);
  const { name } = await keys.focus();
  await keys.press('Enter');
  await frame().locator('.shown').waitFor(wait);
  expect((await keys.focus()).name).toBe(name);
  await keys.to('되돌리기', 'back');
  await keys.press('Enter');
  await frame()
    .locator('.shown')
    .waitFor({ state: 'detached', ...wait });
  expect((await keys.focus()).name).toBe(name);
  await keys.to('고객', 'back');
  await keys.press('Enter');
  await frame().locator('.search').waitFor(wait);
  await keys.to('고객 찾기');
  await keys.type('김');
  await keys.press('Enter');
  await frame().locator('.search + .note').waitFor(wait);
  expect((await keys.focus()).name).toBe('고객 찾기');
});

test('nobody is trapped: past the last control, and before the first, the focus leaves the sidebar', async () => {
  const isInside = () => desk.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  for (const key of ['Tab', 'Shift+Tab']) {
    await desk.page.locator('.sidebar iframe').focus();
    let stops = 0;
    while ((await isInside()) && stops < 150) {
      await keys.press(key);
      stops++;
    }
    expect(await isInside()).toBe(false);
  }
});
