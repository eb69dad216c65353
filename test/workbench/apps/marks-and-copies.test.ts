import { expect, test } from 'vitest';
import { createWorkbook, exportWorkbook } from '../../../workbench/engine/workbook';
import { openApp } from './open-app';

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
