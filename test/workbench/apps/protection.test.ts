import { expect, test } from 'vitest';
import { openApp } from './open-app';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function openAsStaff() {
  const opened = openApp();
  const asStaff = () => {
    opened.workbook.user = { email: 'staff@example.com', role: 'editor' };
  };
  return { ...opened, asStaff };
}

test('a protection refuses nobody until its editors are changed', () => {
  const { sheet, asStaff } = openAsStaff();
  sheet.getRange('A1:B2').protect();
  asStaff();
  expect(sheet.getRange('A1').setValue('x').getValue()).toBe('x');
});

test("another user's script is refused, whole, and the rest of the sheet is free", () => {
  const { sheet, asStaff } = openAsStaff();
  const protection = sheet.getRange('A1:B2').protect().setDescription('header');
  protection.removeEditors(protection.getEditors());
  asStaff();
  expect(() => sheet.getRange('A1:C3').setValue('x')).toThrow(REFUSED);
  expect(sheet.getRange('C3').getValue()).toBe('');
  expect(sheet.getRange('C3').setValue('x').getValue()).toBe('x');
  expect([sheet.getRange('A1').canEdit(), sheet.getRange('C1').canEdit(), protection.canEdit()]).toEqual([
    false,
    true,
    false,
  ]);
  expect(() => sheet.getRange('B2').setBackground('#ff0000')).toThrow(REFUSED);
});

test('an editor of the protection may write', () => {
  const { sheet, asStaff } = openAsStaff();
  sheet.getRange('A1').protect().addEditor('staff@example.com');
  asStaff();
  expect(sheet.getRange('A1').setValue('x').getValue()).toBe('x');
});

test('a protected sheet leaves its unprotected ranges open', () => {
  const { sheet, asStaff } = openAsStaff();
  const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B5')]);
  protection.removeEditors(['staff@example.com']);
  asStaff();
  expect(() => sheet.getRange('A1').setValue('x')).toThrow(REFUSED);
  expect(sheet.getRange('B3').setValue('x').getValue()).toBe('x');
  expect(
    sheet
      .getProtections('SHEET')[0]
      ?.getUnprotectedRanges()
      .map(range => range.getA1Notation()),
  ).toEqual(['B2:B5']);
});

test('a warning lets scripts through and asks a person once for each edit', () => {
  const { sheet, workbook } = openAsStaff();
  sheet.getRange('A1:B2').protect().setDescription('computed').setWarningOnly(true);
  const asked: string[] = [];
  workbook.confirmProtected = description => {
    asked.push(description);
    return asked.length > 1;
  };
  sheet.getRange('A1').setValue('by script');
  expect(asked).toEqual([]);
  const type = (col: number) =>
    workbook.model.dispatch('UPDATE_CELL', { sheetId: sheet.sheetId, col, row: 0, content: 'typed' });
  expect([type(0).isSuccessful, type(0).isSuccessful, type(5).isSuccessful]).toEqual([false, true, true]);
  expect(asked).toEqual(['computed', 'computed']);
  expect(sheet.getRange('A1').getValue()).toBe('typed');
});

test('protections follow their cells, are listed by kind and can be removed', () => {
  const { sheet, spreadsheet } = openApp();
  const protection = sheet.getRange('B2:C3').protect().setWarningOnly(true);
  sheet.insertColumnBefore(1);
  sheet.insertRowsBefore(1, 2);
  expect([protection.getRange().getA1Notation(), protection.isWarningOnly(), protection.getProtectionType()]).toEqual([
    'C4:D5',
    true,
    'RANGE',
  ]);
  sheet.moveColumns(sheet.getRange('C1:D1'), 1);
  expect(protection.getRange().getA1Notation()).toBe('A4:B5');
  expect([
    sheet.getProtections('RANGE').length,
    sheet.getProtections('SHEET').length,
    spreadsheet.getProtections('RANGE').length,
  ]).toEqual([1, 0, 1]);
  protection.remove();
  expect(sheet.getProtections('RANGE')).toEqual([]);
  expect(() => protection.getDescription()).toThrow('The protection does not exist.');
});

test('a protection goes with its rows and with its tab', () => {
  const { sheet, spreadsheet } = openApp();
  const other = spreadsheet.insertSheet('other');
  sheet.getRange('A5:B6').protect();
  other.protect();
  sheet.deleteRows(4, 4);
  spreadsheet.deleteSheet(other);
  expect([spreadsheet.getProtections('RANGE'), spreadsheet.getProtections('SHEET')]).toEqual([[], []]);
});

test('a viewer writes nothing', () => {
  const { sheet, workbook } = openApp();
  workbook.user = { email: 'tax@example.com', role: 'viewer' };
  expect(() => sheet.getRange('A1').setValue('x')).toThrow(REFUSED);
});
