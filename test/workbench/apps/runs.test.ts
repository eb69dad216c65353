import { expect, test } from 'vitest';
import { exportWorkbook } from '../../../workbench/engine/workbook';
import { openApp } from './open-app';

test('values written are read back with their types', () => {
  const { sheet, workbook } = openApp();
  sheet.getRange(1, 1, 2, 3).setValues([
    ['a', 1.5, true],
    ['=B1*2', new Date('2026-03-08T00:00:00+09:00'), ''],
  ]);
  expect(sheet.getRange('A1:C2').getValues()).toEqual([
    ['a', 1.5, true],
    [3, new Date('2026-03-08T00:00:00+09:00'), ''],
  ]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:C2');
  expect(exportWorkbook(workbook).name).toBe('');
});

test('within a run formulas are computed when they are read, and one undo takes the whole run back', () => {
  const { sheet, spreadsheet, workbook } = openApp();
  const seen = workbook.runScript(() => {
    sheet.getRange('A1').setValue(2);
    sheet.getRange('A2').setFormula('=A1*3');
    const first = sheet.getRange('A2').getValue();
    sheet.getRange('A1').setValue(5);
    const other = spreadsheet.insertSheet('other');
    other.getRange('A1').setFormula('=Sheet1!A2+1').setBackground('#ff0000').setNumberFormat('₩#,##0');
    other.setFrozenRows(1);
    other.setColumnWidth(1, 200);
    other.getRange('A2:B3').merge();
    spreadsheet.addDeveloperMetadata('version', '1');
    return [
      first,
      sheet.getRange('A2').getValue(),
      other.getRange('A1').getValue(),
      other.getRange('A1').getNumberFormat(),
      other.getRange('A1').getDisplayValue(),
    ];
  });
  expect(seen).toEqual([6, 15, 16, '₩#,##0', '₩16']);
  workbook.model.dispatch('REQUEST_UNDO');
  expect(spreadsheet.getSheets().map(each => each.getName())).toEqual(['Sheet1']);
  expect(sheet.getRange('A1:A2').getValues()).toEqual([[''], ['']]);
  expect(spreadsheet.getDeveloperMetadata()).toEqual([]);
});
