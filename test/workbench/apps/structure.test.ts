import { expect, test } from 'vitest';
import { createWorkbook, exportWorkbook } from '../../../workbench/engine/workbook';
import { openApp } from './open-app';

test('tabs are added, named, moved and deleted, each with a number of its own', () => {
  const { spreadsheet, sheet } = openApp();
  const deals = spreadsheet.insertSheet('거래장부');
  const first = spreadsheet.insertSheet('시작', 0);
  const names = () => spreadsheet.getSheets().map(each => each.getName());
  expect(names()).toEqual(['시작', 'Sheet1', '거래장부']);
  expect(spreadsheet.getActiveSheet().getName()).toBe('시작');
  expect(new Set([deals, first, sheet].map(each => each.getSheetId())).size).toBe(3);
  expect(sheet.getSheetId()).toBe(0);
  expect(spreadsheet.getSheetById(deals.getSheetId())?.getName()).toBe('거래장부');
  spreadsheet.setActiveSheet(deals);
  spreadsheet.moveActiveSheet(1);
  expect([names(), deals.getIndex()]).toEqual([['거래장부', '시작', 'Sheet1'], 1]);
  deals.setName('장부');
  expect([spreadsheet.getSheetByName('거래장부'), spreadsheet.getSheetByName('장부')?.getSheetId()]).toEqual([
    null,
    deals.getSheetId(),
  ]);
  spreadsheet.deleteSheet(first);
  expect([names(), spreadsheet.getNumSheets()]).toEqual([['장부', 'Sheet1'], 2]);
});

test('a name is taken once, and the last visible tab stays', () => {
  const { spreadsheet, sheet } = openApp();
  expect(() => spreadsheet.insertSheet('Sheet1')).toThrow(
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
  );
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the visible sheets in a document.");
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
});

test('rows and columns are inserted, deleted and moved with what is in them', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:C2').setValues([
    ['a', 'b', 'c'],
    [1, 2, '=A2+B2'],
  ]);
  sheet.insertColumnBefore(2);
  expect(sheet.getRange('A1:D2').getValues()).toEqual([
    ['a', '', 'b', 'c'],
    [1, '', 2, 3],
  ]);
  sheet.moveColumns(sheet.getRange('D1:D2'), 1);
  expect(sheet.getRange('A1:D2').getValues()).toEqual([
    ['c', 'a', '', 'b'],
    [3, 1, '', 2],
  ]);
  expect(sheet.getRange('A2').getFormula()).toBe('=B2+D2');
  sheet.deleteColumn(3);
  sheet.insertRowsAfter(1, 2);
  expect(sheet.getRange('A1:C4').getValues()).toEqual([
    ['c', 'a', 'b'],
    ['', '', ''],
    ['', '', ''],
    [3, 1, 2],
  ]);
  sheet.moveRows(sheet.getRange('A4'), 1);
  sheet.deleteRows(3, 2);
  expect(sheet.getRange('A1:C2').getValues()).toEqual([
    [3, 1, 2],
    ['c', 'a', 'b'],
  ]);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
});

test('rows and columns outside the grid are refused', () => {
  const { sheet } = openApp();
  expect(() => sheet.deleteRows(999, 3)).toThrow('Those rows are out of bounds.');
  expect(() => sheet.hideColumns(27)).toThrow('Those columns are out of bounds.');
  expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
  sheet.setFrozenRows(1);
  expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
});

test('hidden, frozen and sized rows and columns are read back', () => {
  const { sheet } = openApp();
  sheet.hideColumns(2, 2);
  sheet.hideRows(5);
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidth(1, 222);
  sheet.setRowHeight(1, 44);
  sheet.setTabColor('#ff9900').setHiddenGridlines(true);
  expect([1, 2, 3, 4].map(column => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true, false]);
  expect([sheet.isRowHiddenByUser(5), sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([true, 2, 1]);
  expect([sheet.getColumnWidth(1), sheet.getRowHeight(1), sheet.getTabColor(), sheet.hasHiddenGridlines()]).toEqual([
    222,
    44,
    '#ff9900',
    true,
  ]);
  sheet.showColumns(2);
  expect(sheet.isColumnHiddenByUser(2)).toBe(false);
});

test('merged cells keep the first value and come apart again', () => {
  const { sheet } = openApp();
  sheet
    .getRange('A1:B2')
    .setValues([
      ['a', 'b'],
      ['c', 'd'],
    ])
    .merge();
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['a', ''],
    ['', ''],
  ]);
  expect([sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()]).toEqual([true, false]);
  expect(
    sheet
      .getRange('A1:F9')
      .getMergedRanges()
      .map(range => range.getA1Notation()),
  ).toEqual(['A1:B2']);
  expect(() => sheet.getRange('A1').breakApart()).toThrow(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
  sheet.getRange('A1:C3').breakApart();
  expect(sheet.getRange('A1:C3').getMergedRanges()).toEqual([]);
  sheet.getRange('A5:B6').mergeAcross();
  expect(
    sheet
      .getRange('A5:B6')
      .getMergedRanges()
      .map(range => range.getA1Notation()),
  ).toEqual(['A5:B5', 'A6:B6']);
});

test('notes follow inserted, deleted and moved rows and columns', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:B1').setNotes([['first', 'second']]);
  sheet.insertColumnBefore(1);
  sheet.insertRowBefore(1);
  expect(sheet.getRange('A1:C2').getNotes()).toEqual([
    ['', '', ''],
    ['', 'first', 'second'],
  ]);
  sheet.moveColumns(sheet.getRange('C1'), 1);
  expect(sheet.getRange('A2:C2').getNotes()).toEqual([['second', '', 'first']]);
  sheet.deleteColumn(1);
  expect(sheet.getRange('A2:B2').getNotes()).toEqual([['', 'first']]);
  sheet.getRange('B2').clearNote();
  expect(sheet.getRange('B2').getNote()).toBe('');
});

test('named ranges are set, moved with their cells, listed and removed', () => {
  const { spreadsheet, sheet } = openApp();
  spreadsheet.setNamedRange('매출금액', sheet.getRange('C2:C10'));
  sheet.getRange('C2:C3').setValues([[5], [7]]);
  sheet.getRange('A1').setFormula('=SUM(매출금액)');
  sheet.insertColumnBefore(1);
  expect([spreadsheet.getRangeByName('매출금액')?.getA1Notation(), sheet.getRange('B1').getValue()]).toEqual([
    'D2:D10',
    12,
  ]);
  spreadsheet.setNamedRange('매출금액', sheet.getRange('D2'));
  expect(spreadsheet.getNamedRanges().map(named => [named.getName(), named.getRange().getA1Notation()])).toEqual([
    ['매출금액', 'D2'],
  ]);
  spreadsheet.removeNamedRange('매출금액');
  expect(spreadsheet.getRangeByName('매출금액')).toBeNull();
  expect(() => spreadsheet.setNamedRange('A1', sheet.getRange('A1'))).toThrow('The name of the range is invalid: A1');
});

test('sorting moves rows with formats, formulas and notes; blanks stay last', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:B4').setValues([
    ['b', 2],
    ['', 9],
    ['a', '=10-1'],
    [3, 1],
  ]);
  sheet.getRange('A3').setNote('about a').setBackground('#ff0000');
  sheet.getRange('A1:B4').sort({ column: 1, ascending: false });
  expect(sheet.getRange('A1:B4').getValues()).toEqual([
    ['b', 2],
    ['a', 9],
    [3, 1],
    ['', 9],
  ]);
  expect([
    sheet.getRange('A2').getNote(),
    sheet.getRange('A2').getBackground(),
    sheet.getRange('A3').getNote(),
  ]).toEqual(['about a', '#ff0000', '']);
  expect(sheet.getRange('B2').getFormula()).toBe('=10-1');
});

test('a copy takes formulas along, formats and notes with it, or values only', () => {
  const { sheet } = openApp();
  sheet
    .getRange('A1:B1')
    .setValues([[2, '=A1*10']])
    .setNumberFormat('0.0')
    .setNote('n');
  sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:B3'));
  sheet.getRange('A2').setValue(5);
  expect(sheet.getRange('A2:B3').getValues()).toEqual([
    [5, 50],
    [2, 20],
  ]);
  expect([sheet.getRange('B3').getNote(), sheet.getRange('B3').getNumberFormat()]).toEqual(['n', '0.0']);
  sheet.getRange('B1').copyTo(sheet.getRange('D5'), { contentsOnly: true });
  expect([sheet.getRange('D5').getValue(), sheet.getRange('D5').getFormula(), sheet.getRange('D5').getNote()]).toEqual([
    20,
    '',
    '',
  ]);
});

test('a filter is one a sheet, hides rows, and hidden rows are still read', () => {
  const { app, sheet } = openApp();
  sheet.getRange('A1:B4').setValues([
    ['name', 'n'],
    ['x', 1],
    ['y', 2],
    ['x', 3],
  ]);
  const filter = sheet.getRange('A1:B4').createFilter();
  filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['x']).build());
  expect([2, 3, 4].map(row => sheet.isRowHiddenByFilter(row))).toEqual([true, false, true]);
  expect(sheet.getDataRange().getValues()).toEqual([
    ['name', 'n'],
    ['x', 1],
    ['y', 2],
    ['x', 3],
  ]);
  expect(() => sheet.getRange('A1:B4').createFilter()).toThrow(
    "You can't create a filter in a sheet that already has a filter.",
  );
  expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B4');
  filter.remove();
  expect([sheet.getFilter(), sheet.isRowHiddenByFilter(2)]).toEqual([null, false]);
});

test('a saved workbook opens as it was', () => {
  const { spreadsheet, sheet, workbook, app } = openApp({
    locale: 'ko_KR',
    timeZone: 'Europe/Berlin',
    name: '내 가게',
  });
  sheet
    .getRange('A1:B2')
    .setValues([
      ['2026-03-05', '₩5,000'],
      ["'007", '=B1*2'],
    ])
    .setNote('n');
  sheet
    .getRange('C1')
    .setDataValidation(
      app.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).setHelpText('pick').build(),
    );
  sheet.getRange('A:A').addDeveloperMetadata('column', 'day');
  spreadsheet.addDeveloperMetadata('version', '3');
  sheet.getRange('B1:B2').protect().setDescription('computed').setWarningOnly(true);
  sheet.insertChart(
    sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange('A1:B2'))
      .setPosition(5, 1, 0, 0)
      .setOption('title', '매출')
      .build(),
  );
  const saved = JSON.parse(JSON.stringify(exportWorkbook(workbook)));
  const again = openApp({ saved });
  expect(again.spreadsheet.getSpreadsheetTimeZone()).toBe('Europe/Berlin');
  expect([again.spreadsheet.getName(), again.spreadsheet.getSpreadsheetLocale()]).toEqual(['내 가게', 'ko_KR']);
  expect(again.sheet.getRange('A1:B2').getDisplayValues()).toEqual(sheet.getRange('A1:B2').getDisplayValues());
  expect(again.sheet.getRange('A1:B2').getValues()).toEqual(sheet.getRange('A1:B2').getValues());
  expect(again.sheet.getRange('B1').getNote()).toBe('n');
  expect(again.sheet.getRange('C1').getDataValidation()?.getHelpText()).toBe('pick');
  expect(
    again.sheet
      .getRange('A:A')
      .getDeveloperMetadata()
      .map(each => each.getValue()),
  ).toEqual(['day']);
  expect(again.spreadsheet.getDeveloperMetadata().map(each => each.getKey())).toEqual(['version']);
  expect(
    again.sheet.getProtections('RANGE').map(each => [each.getDescription(), each.getRange().getA1Notation()]),
  ).toEqual([['computed', 'B1:B2']]);
  expect(again.sheet.getCharts().map(chart => chart.getOptions().get('title'))).toEqual(['매출']);
  expect(exportWorkbook(createWorkbook({ saved }))).toEqual(saved);
});
