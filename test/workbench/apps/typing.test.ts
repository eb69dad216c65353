import { expect, test } from 'vitest';
import { openApp } from './open-app';

function typed(locale: string, content: string, format?: string) {
  const { sheet, workbook } = openApp({ locale });
  const cell = sheet.getRange('B2');
  if (format !== undefined) cell.setNumberFormat(format);
  workbook.model.dispatch('UPDATE_CELL', { sheetId: sheet.sheetId, col: 1, row: 1, content });
  return { cell, workbook };
}

test.each([
  ['ko_KR', '2026. 3. 5', '2026. 3. 5'],
  ['ko_KR', '2026년 3월 5일', '2026년 3월 5일'],
  ['ko_KR', '2026-03-05', '2026-03-05'],
  ['de_DE', '05.03.2026', '05.03.2026'],
  ['en_US', '3/5/2026', '3/5/2026'],
])('in %s a person types the day %s', (locale, content, shown) => {
  const { cell } = typed(locale, content);
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([new Date('2026-03-05T00:00:00+09:00'), shown]);
});

test('a person types money, a share and text with digits', () => {
  expect(typed('ko_KR', '₩5,000').cell.getValue()).toBe(5000);
  expect(typed('ko_KR', '50%').cell.getValue()).toBe(0.5);
  expect(typed('ko_KR', '010-1234-5678').cell.getValue()).toBe('010-1234-5678');
  expect(typed('ko_KR', '=1+2').cell.getValue()).toBe(3);
  expect(typed('ko_KR', '강남점 2호').cell.getValue()).toBe('강남점 2호');
});

test('a column with a format of its own keeps it, and text stays text', () => {
  const { cell } = typed('ko_KR', '2026. 3. 5', 'yyyy-mm-dd');
  expect(cell.getDisplayValue()).toBe('2026-03-05');
  expect(typed('ko_KR', '007', '@').cell.getValue()).toBe('007');
});

test('a formula typed into a cell of the text format stays text, also when it is done again', () => {
  const text = '=HYPERLINK("https://a.example")';
  const { cell, workbook } = typed('ko_KR', text, '@');
  expect([cell.getValue(), cell.getDisplayValue(), cell.getFormula()]).toEqual([text, text, '']);
  workbook.model.dispatch('REQUEST_UNDO');
  workbook.model.dispatch('REQUEST_REDO');
  expect([cell.getValue(), cell.getFormula()]).toEqual([text, '']);
});

test('what was typed can be undone and done again', () => {
  const { cell, workbook } = typed('ko_KR', '2026. 3. 5');
  workbook.model.dispatch('REQUEST_UNDO');
  expect(cell.getValue()).toBe('');
  workbook.model.dispatch('REQUEST_REDO');
  expect(cell.getDisplayValue()).toBe('2026. 3. 5');
});
