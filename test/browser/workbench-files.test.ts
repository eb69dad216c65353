import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { probe } from './probe';
import { type Bench, type Desk, opened, startBench } from './workbench';

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

const notice = (text: string) => desk.page.locator('[role="alert"]', { hasText: text });
const file = (name: string, text: string | Uint8Array) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function type(a1: string, text: string): Promise<void> {
  await desk.click(a1);
  await desk.page.keyboard.type(text);
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.value(a1)).toBe(text);
}

async function pickCsv(name: string, bytes: string | Uint8Array): Promise<void> {
  await desk.page.getByRole('button', { name: 'CSV 가져오기' }).click();
  await desk.page.locator('input[name="csv"]').setInputFiles(file(name, bytes));
}

test('the work survives a reload', async () => {
  await type('A1', '남는 글');
  await desk.page.evaluate(() => window.workbench?.saveNow());
  await desk.page.reload();
  await opened(desk.page);
  expect(await desk.value('A1')).toBe('남는 글');
});

test('what was typed just before leaving is there again', async () => {
  await type('A2', '막 친 글');
  await desk.page.reload();
  await opened(desk.page);
  expect(await desk.value('A2')).toBe('막 친 글');
});

test('a CSV without a tab to go to is explained', async () => {
  await desk.page.getByRole('button', { name: 'CSV 가져오기' }).click();
  await desk.page.locator('dialog .problem', { hasText: '먼저 메뉴 장부 > 시작하기로 탭을 설치해 주세요.' }).waitFor();
  await desk.page.keyboard.press('Escape');
});

test('a CSV in EUC-KR goes into the tab by its header, under the last row', async () => {
  await desk.page.evaluate(() => {
    const spreadsheet = window.workbench?.runtime.app.getActiveSpreadsheet();
    const sheet = spreadsheet?.insertSheet('거래장부');
    sheet?.getRange('A1:D1').setValues([['거래일', '고객', '구분', '금액']]);
    sheet?.getRange('A2:D2').setValues([['2026-05-01', '김', '거래', 100]]);
  });
  // 고객,금액 / 이,5000 / 박,-200
  const hangul = [0xb0, 0xed, 0xb0, 0xb4, 0x2c, 0xb1, 0xdd, 0xbe, 0xd7, 0x0d, 0x0a];
  const rows = [0xc0, 0xcc, ...Buffer.from(',5000\r\n'), 0xb9, 0xda, ...Buffer.from(',-200\r\n')];
  await pickCsv('거래.csv', Uint8Array.from([...hangul, ...rows]));
  await desk.page.locator('dialog .found', { hasText: '2행을 찾았습니다. 맞는 열: 고객, 금액' }).waitFor();
  await desk.page.getByRole('button', { name: '가져오기', exact: true }).click();
  await desk.page.locator('.toasts', { hasText: '2행을 거래장부 탭에 넣었습니다.' }).waitFor();
  expect(await Promise.all(['B3', 'D3', 'B4', 'D4'].map(desk.value))).toEqual(['이', 5000, '박', -200]);
});

test('a CSV that is none is one sentence', async () => {
  await pickCsv('그림.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  await desk.page.locator('dialog .problem', { hasText: '글자를 읽을 수 없습니다.' }).waitFor();
  expect(await desk.page.getByRole('button', { name: '가져오기', exact: true }).isDisabled()).toBe(true);
  await desk.page.keyboard.press('Escape');
});

test('the work is saved to a file, cleared, and opened again', async () => {
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('button', { name: '파일로 저장' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^장부-\d{4}-\d{2}-\d{2}\.json$/);
  const saved = await readFile(await download.path());
  await desk.page.getByRole('button', { name: '처음부터' }).click();
  await desk.page.getByRole('button', { name: '지우고 시작' }).click();
  await expect.poll(() => desk.value('A1')).toBe('');
  await desk.page.locator('input[name="work-file"]').setInputFiles(file('지난 작업.json', saved));
  await desk.page.getByRole('button', { name: '열기', exact: true }).click();
  await desk.page.locator('.toasts', { hasText: '지난 작업.json 파일을 열었습니다.' }).waitFor();
  expect(await desk.page.locator('.o-sheet').allInnerTexts()).toEqual(['시트1', '거래장부']);
});

test.each([
  ['읽을 수 없는 파일입니다.', '{"format":'],
  ['장부 작업대에서 저장한 파일이 아닙니다.', '{"sheets":[]}'],
  ['더 새로운 작업대에서 저장한 파일입니다.', '{"format":"jangbu-workbook","version":9}'],
])('a file that cannot be opened is one sentence and the work stays: %s', async (sentence, text) => {
  await desk.page.locator('input[name="work-file"]').setInputFiles(file('이상한.json', text));
  await notice(sentence).waitFor();
  await desk.page.getByRole('button', { name: '지우기' }).click();
  expect(await desk.page.locator('.o-sheet').count()).toBe(2);
});

test('a file that only the engine cannot take leaves the work as well', async () => {
  const broken = await desk.page.evaluate(() => {
    const saved = window.workbench?.runtime.save();
    return JSON.stringify({
      ...saved,
      document: { sheets: [{ id: 'a', name: 'a', cells: 7, merges: 'x', rows: null }] },
    });
  });
  await desk.page.locator('input[name="work-file"]').setInputFiles(file('이상한.json', broken));
  await desk.page.getByRole('button', { name: '열기', exact: true }).click();
  await notice('읽을 수 없는 파일입니다. 지금 작업은 그대로입니다.').waitFor();
  await desk.page.getByRole('button', { name: '지우기' }).click();
  expect(await desk.page.locator('.o-sheet').count()).toBe(2);
});

test('the accountant only looks: no menu, no typing; staff get both', async () => {
  const user = desk.page.locator('select[name="user"]');
  await user.selectOption('accountant');
  await desk.page.locator('.o-readonly-toolbar').waitFor();
  expect(await desk.page.locator('[data-id="add-on"]').isVisible()).toBe(false);
  expect(await desk.page.getByRole('button', { name: 'CSV 가져오기' }).isDisabled()).toBe(true);
  await user.selectOption('staff');
  await desk.page.locator('[data-id="add-on"]').waitFor();
  expect(await desk.page.evaluate(() => window.workbench?.runtime.context.user.email)).toBe('staff@example.com');
  await user.selectOption('owner');
});

test('time zone and locale of the spreadsheet are set from the bar', async () => {
  await desk.page.getByRole('button', { name: '시간대·지역' }).click();
  await desk.page.locator('select[name="time-zone"]').selectOption('America/New_York');
  await desk.page.locator('select[name="locale"]').selectOption('de_DE');
  await desk.page.getByRole('button', { name: '적용' }).click();
  const set = await desk.page.evaluate(() => {
    const spreadsheet = window.workbench?.runtime.app.getActiveSpreadsheet();
    return [spreadsheet?.getSpreadsheetTimeZone(), spreadsheet?.getSpreadsheetLocale()];
  });
  expect(set).toEqual(['America/New_York', 'de_DE']);
});

test('a second window says that it does not save', async () => {
  const second = await bench.open({ context: desk.page.context() });
  await second.page.locator('[role="alert"]', { hasText: '다른 창에도 열려 있어' }).waitFor();
  expect(second.errors).toEqual([]);
  await second.page.close();
});

test('the language switch turns page and engine English and keeps the work', async () => {
  await desk.page.locator('select[name="language"]').selectOption('en');
  await desk.page.getByRole('button', { name: 'Import CSV' }).waitFor();
  await opened(desk.page);
  expect(await desk.page.locator('.o-topbar-menu').first().innerText()).toBe('File');
  expect(await desk.page.locator('[data-id="add-on"]').innerText()).toBe('Jangbu');
  expect(await desk.page.locator('.o-sheet').count()).toBe(2);
});

test('saved work that cannot be read is told, kept for download, and a fresh sheet opens', async () => {
  const context = desk.page.context();
  await desk.page.evaluate(() => window.workbench?.saveNow());
  await desk.page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const request = indexedDB.open('jangbu-workbench', 1);
        request.onsuccess = () => {
          const write = request.result.transaction('work', 'readwrite');
          write.objectStore('work').put('{"format":"jangbu-workbook","version":1}', 'current');
          write.oncomplete = () => resolve();
        };
      }),
  );
  await desk.page.reload();
  await opened(desk.page);
  await notice('Your last work could not be read').waitFor();
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('button', { name: 'Keep what could not be read' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe('{"format":"jangbu-workbook","version":1}');
  expect(await desk.page.locator('.o-sheet').allInnerTexts()).toEqual(['Sheet1']);
  expect(context.pages()).toHaveLength(1);
});
