import { expect, test } from 'vitest';
import { openApp } from './open-app';

test('a tab and a range are activated, within a run and outside', () => {
  const { app, spreadsheet, sheet, workbook } = openApp();
  const other = spreadsheet.insertSheet('other');
  expect(spreadsheet.getActiveSheet().getName()).toBe('other');
  workbook.runScript(() => sheet.getRange('B3:C4').activate());
  expect([
    app.getActiveSheet().getName(),
    app.getActiveRange().getA1Notation(),
    app.getCurrentCell().getA1Notation(),
  ]).toEqual(['Sheet1', 'B3:C4', 'B3']);
  other.hideSheet();
  expect(other.isSheetHidden()).toBe(true);
  spreadsheet.setActiveRange(other.getRange('D5'));
  expect([spreadsheet.getActiveRange().getA1Notation(), other.isSheetHidden()]).toEqual(['D5', false]);
});

test('columns are fitted to their content without a screen', () => {
  const { sheet } = openApp();
  sheet.getRange('A1').setValue('a text that is much wider than an ordinary column of a new sheet');
  expect(() => sheet.autoResizeColumns(1, 2)).not.toThrow();
});

test('a list of ranges is formatted as one', () => {
  const { sheet } = openApp();
  sheet.getRangeList(['A1', 'C3:D4']).setBackground('#ff0000').setValue(1);
  expect([
    sheet.getRange('D4').getBackground(),
    sheet.getRange('A1').getValue(),
    sheet.getRange('B1').getBackground(),
  ]).toEqual(['#ff0000', 1, '#ffffff']);
});

test('text that could harm is kept as it is', () => {
  const { sheet } = openApp();
  const texts = [
    '<b>x</b>',
    '=not a formula(',
    '한글😀',
    'a\nb',
    '@cmd',
    '-minus',
    '+82 10',
    'x'.repeat(10_000),
    'https://example.com/a?b=1',
    '[a](b)',
  ];
  sheet.getRange(1, 1, texts.length, 1).setValues(texts.map(text => [text]));
  expect(sheet.getRange(1, 1, texts.length, 1).getValues().flat()).toEqual(
    texts.map((text, i) => (i === 1 ? '#ERROR!' : text)),
  );
});

test('an error in a run leaves what was done before it, and one undo takes that back', () => {
  const { sheet, workbook } = openApp();
  const run = () =>
    workbook.runScript(() => {
      sheet.getRange('A1').setValue('kept').setBackground('#ff0000');
      throw new Error('later');
    });
  expect(run).toThrow('later');
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()]).toEqual(['kept', '#ff0000']);
  workbook.model.dispatch('REQUEST_UNDO');
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()]).toEqual(['', '#ffffff']);
});

test('50,000 rows are written and read at once', () => {
  const { sheet, workbook } = openApp();
  const rows = Array.from({ length: 50_000 }, (_, i) => [i, `name ${i}`]);
  workbook.runScript(() => {
    sheet.insertRowsAfter(1000, 49_000);
    sheet.getRange(1, 1, 50_000, 2).setValues(rows);
  });
  expect(sheet.getDataRange().getValues()).toEqual(rows);
}, 30_000);
