import { expect, test } from 'vitest';
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

test('rows and columns moved down or right land before the place that was named, as it was counted before', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:A6').setValues([['a'], ['b'], ['c'], ['d'], ['e'], ['f']]);
  const column = () =>
    sheet
      .getRange('A1:A6')
      .getValues()
      .map(([cell]) => cell)
      .join('');
  // Google's example: moving A and B of the rows to 5 makes them 3 and 4
  sheet.moveRows(sheet.getRange('A1:A2'), 5);
  expect(column()).toBe('cdabef');
  sheet.moveRows(sheet.getRange('A3'), 7);
  expect(column()).toBe('cdbefa');
  sheet.getRange('A1:C1').setValues([['x', 'y', 'z']]);
  sheet.moveColumns(sheet.getRange('A1'), 3);
  expect(sheet.getRange('A1:C1').getValues()).toEqual([['y', 'x', 'z']]);
  sheet.moveRows(sheet.getRange('A1'), 1001);
  expect(sheet.getRange('A1000:C1000').getValues()).toEqual([['y', 'x', 'z']]);
});

test('rows and columns move on a sheet that is not looked at, hidden or not, and the one in front stays in front', () => {
  const { app, sheet } = openApp();
  sheet.getRange('A1:B2').setValues([
    ['a', 1],
    ['b', 2],
  ]);
  const front = app.getActiveSpreadsheet().insertSheet('앞');
  sheet.moveRows(sheet.getRange('A2'), 1);
  sheet.hideSheet();
  sheet.moveColumns(sheet.getRange('B1'), 1);
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [2, 'b'],
    [1, 'a'],
  ]);
  expect(sheet.isSheetHidden()).toBe(true);
  expect(app.getActiveSpreadsheet().getActiveSheet().getName()).toBe(front.getName());
});

test('a colour rule over the rows that move stays one rule over the same rows', () => {
  const { app, sheet } = openApp();
  const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=$A2>1').setBackground('#ff0000');
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A2:A50')]).build()]);
  sheet.moveRows(sheet.getRange('A5'), 20);
  const rules = sheet.getConditionalFormatRules();
  expect(rules.map(each => each.getRanges().map(range => range.getA1Notation()))).toEqual([['A2:A50']]);
  expect(rules[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$A2>1']);
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
