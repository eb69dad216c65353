import { afterAll, beforeAll, expect, test } from 'vitest';
import { probe } from './probe';
import { type Bench, type Desk, startBench } from './workbench';

let bench: Bench;
let desk: Desk;

beforeAll(async () => {
  bench = await startBench(probe);
  desk = await bench.open();
});

afterAll(async () => {
  expect(desk.errors).toEqual([]);
  await bench.close();
});

test('the page opens in Korean with the add-on menu, its separator and its submenu', async () => {
  expect(await desk.page.locator('.o-topbar-menu').allInnerTexts()).toEqual([
    '파일',
    '수정',
    '보기',
    '삽입',
    '서식',
    '데이터',
    '장부',
  ]);
  await desk.page.locator('[data-id="add-on"]').click();
  expect(await desk.page.locator('.o-menu .o-menu-item-name').allInnerTexts()).toEqual([
    '사이드바 열기',
    '표 만들기',
    '더 보기',
  ]);
  expect(await desk.page.locator('.o-menu .o-separator').count()).toBe(1);
  await desk.page.keyboard.press('Escape');
});

test('a menu click runs the script and its toast is announced', async () => {
  await desk.menu('표 만들기');
  const toast = desk.page.locator('[aria-live="polite"] >> text=표를 만들었습니다');
  await toast.waitFor();
  expect(await desk.value('B2')).toBe('완료');
});

test('Korean forms syllable by syllable straight in a cell', async () => {
  await desk.click('A3');
  await desk.compose(['ㅎ', '하', '한'], ['ㄱ', '그', '글']);
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.value('A3')).toBe('한글');
});

test('undo takes the typing back and redo brings it again', async () => {
  await desk.page.keyboard.press('Control+z');
  await expect.poll(() => desk.value('A3')).toBe('');
  await desk.page.keyboard.press('Control+y');
  await expect.poll(() => desk.value('A3')).toBe('한글');
});

test('what is typed before the page has drawn the move lands alone, without the text of the cell left', async () => {
  const typed = async (row: number, before: 'compositionstart' | 'beforeinput') => {
    await desk.click('A1');
    await desk.page.locator('.o-grid-composer .o-composer', { hasText: '이름' }).waitFor({ state: 'attached' });
    await desk.page.evaluate(
      ([index, event]) => {
        window.workbench?.runtime.workbook.model.selection.selectCell(0, index);
        document.activeElement?.dispatchEvent(new CustomEvent(event, { bubbles: true }));
        for (const syllable of ['한', '글']) document.execCommand('insertText', false, syllable);
        document.activeElement?.dispatchEvent(new CustomEvent('compositionend', { bubbles: true }));
      },
      [row - 1, before] as const,
    );
    await desk.page.keyboard.press('Enter');
    return `A${row}`;
  };
  const composed = await typed(8, 'compositionstart');
  await expect.poll(() => desk.value(composed)).toBe('한글');
  const inserted = await typed(9, 'beforeinput');
  await expect.poll(() => desk.value(inserted)).toBe('한글');
});

test('a dropdown offers its choices and the one picked lands in the cell', async () => {
  await desk.click('B3');
  await desk.page.keyboard.press('Enter');
  const choice = desk.page.locator('.o-autocomplete-value', { hasText: '취소' });
  await choice.click();
  await expect.poll(() => desk.value('B3')).toBe('취소');
});

test('what the dropdown does not offer is refused in Korean', async () => {
  await desk.click('B4');
  await desk.page.keyboard.type('모름');
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('.toasts', { hasText: '데이터 확인 규칙에 맞지 않습니다' }).waitFor();
  expect(await desk.value('B4')).toBe('');
});

test('a header note shows on hover', async () => {
  await desk.hover('A1');
  await desk.page.locator('.note-popover', { hasText: '고객의 이름입니다.' }).waitFor();
});

test('typing into a calculated cell warns; no keeps it, yes changes it', async () => {
  desk.answerBoxes(false);
  await desk.click('C2');
  await desk.page.keyboard.type('7');
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.boxes.at(-1)).toContain('이 부분은 자동으로 계산됩니다.');
  expect(await desk.value('C2')).toBe(100);
  desk.answerBoxes(true);
  await desk.click('C2');
  await desk.page.keyboard.press('Delete');
  await expect.poll(() => desk.value('C2')).toBe('');
  expect(desk.boxes).toHaveLength(2);
});

test('pasting over a calculated cell warns as well', async () => {
  desk.answerBoxes(false);
  await desk.click('A2');
  await desk.page.keyboard.press('Control+c');
  await desk.click('C3');
  await desk.page.keyboard.press('Control+v');
  await expect.poll(() => desk.boxes.length).toBe(3);
  expect(await desk.value('C3')).toBe('');
});

test('an error of the script stands on the page until it is dismissed', async () => {
  await desk.menu('더 보기', '오류 내기');
  const alert = desk.page.locator('[role="alert"]', { hasText: '일부러 낸 오류입니다' });
  await alert.waitFor();
  await alert.getByRole('button', { name: '지우기' }).click();
  await alert.waitFor({ state: 'detached' });
});

test('the sidebar calls the script and closes itself', async () => {
  await desk.menu('사이드바 열기');
  const sidebar = desk.page.getByRole('complementary', { name: '살펴보기' });
  expect((await sidebar.boundingBox())?.width).toBe(301);
  const inside = desk.page.frameLocator('.sidebar iframe');
  await inside.locator('#call').click();
  await inside.locator('#said', { hasText: '서버: 안녕 버튼' }).waitFor();
  await inside.locator('#close').click();
  await sidebar.waitFor({ state: 'detached' });
});

test('a script asks and waits for the answer', async () => {
  desk.answerBoxes(true);
  await desk.menu('더 보기', '물어보기');
  await desk.page.locator('.toasts', { hasText: '대답: YES' }).waitFor();
  expect(desk.boxes.at(-1)).toBe('확인\n\n계속할까요?');
});

test('a dialog page opens over the sheet and closes itself', async () => {
  await desk.menu('더 보기', '창 열기');
  const inside = desk.page.frameLocator('dialog iframe');
  await inside.locator('#said', { hasText: '창입니다' }).waitFor();
  await inside.locator('button').click();
  await desk.page.locator('dialog').waitFor({ state: 'detached' });
});

test('F6 leads from the bar into the sheet and on to the sidebar', async () => {
  await desk.menu('사이드바 열기');
  await desk.click('A6');
  await desk.page.getByRole('button', { name: 'CSV 가져오기' }).focus();
  await desk.page.keyboard.press('F6');
  await desk.page.keyboard.type('글');
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.value('A6')).toBe('글');
  await desk.page.keyboard.press('F6');
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('.sidebar').waitFor({ state: 'detached' });
});

test('a view of the engine that breaks down is opened again, one step back', async () => {
  await desk.page.evaluate(() => {
    const model = window.workbench?.runtime.workbook.model;
    model?.dispatch('CREATE_SHEET', { sheetId: 'extra', position: 1, name: '덤' });
    const error = new Error('An error occured in the owl lifecycle (see this Error\'s "cause" property)');
    window.dispatchEvent(new ErrorEvent('error', { error }));
  });
  await desk.page.locator('[role="alert"]', { hasText: '마지막 동작을 되돌리고' }).waitFor();
  expect(await desk.page.locator('.o-sheet').count()).toBe(1);
  expect(await desk.value('A6')).toBe('글');
});

test('on a small screen the sidebar leaves the menus and the sheet beside it', async () => {
  await desk.page.setViewportSize({ width: 1000, height: 700 });
  await desk.menu('사이드바 열기');
  await desk.page.locator('.sidebar').waitFor();
  expect(await desk.page.locator('.o-topbar-menu').count()).toBe(7);
  const sheet = await desk.page.locator('.o-spreadsheet').boundingBox();
  const sidebar = await desk.page.locator('.sidebar').boundingBox();
  expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeLessThanOrEqual(sidebar?.x ?? 0);
});
