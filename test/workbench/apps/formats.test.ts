import { expect, test } from 'vitest';
import { openApp } from './open-app';

// [format, number, shown]
test.each([
  ['#,##0', 1234567, '1,234,567'],
  ['₩#,##0', 5000, '₩5,000'],
  ['"₩"#,##0', 5000, '₩5,000'],
  ['[$₩]#,##0', 5000, '₩5,000'],
  ['#,##0"원"', 5000, '5,000원'],
  ['0.0%', 0.123, '12.3%'],
  ['0%', 0.5, '50%'],
  ['0.00', 1.5, '1.50'],
  ['#,##0;(#,##0)', 12, '12'],
  ['[red]0.0', 1, '1.0'],
  ['yyyy-mm-dd', 46086, '2026-03-05'],
  ['yyyy-MM-dd', 46086, '2026-03-05'],
  ['yyyy. m. d', 46086, '2026. 3. 5'],
  ['yyyy"년" m"월"', 46086, '2026년 3월'],
  ['yyyy-mm-dd h:mm', 46086.5, '2026-03-05 12:00'],
  ['m/d', 46086, '3/5'],
])('the format %s is kept as set, and %s shows as %s', (format, number, shown) => {
  const cell = openApp().sheet.getRange('A1').setValue(number).setNumberFormat(format);
  expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual([format, shown]);
});

test('formats that look alike are told apart', () => {
  const { sheet } = openApp();
  sheet
    .getRange('A1:C1')
    .setValue(7)
    .setNumberFormats([['₩#,##0', '[$₩]#,##0', '₩#,##0;-₩#,##0']]);
  expect(sheet.getRange('A1:C1').getNumberFormats()).toEqual([['₩#,##0', '[$₩]#,##0', '₩#,##0;-₩#,##0']]);
  expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['₩7', '₩7', '₩7']]);
});

test('a cell nobody formatted has the automatic format', () => {
  expect(openApp().sheet.getRange('A1').setValue(3).getNumberFormat()).toBe('0.###############');
});

test('an empty number format makes a cell automatic again', () => {
  const cell = openApp().sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').setNumberFormat('');
  expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual(['0.###############', '0.5']);
});

test('looks are set by cell and by range, and read back', () => {
  const { sheet } = openApp();
  sheet
    .getRange('A1:B2')
    .setFontWeight('bold')
    .setFontSize(14)
    .setHorizontalAlignment('center')
    .setWrap(true)
    .setFontFamily('Roboto');
  sheet
    .getRange('A1:B2')
    .setBackgrounds([
      ['#ff0000', null],
      ['#FF0000', 'white'],
    ])
    .setFontColor('#1155cc');
  expect(sheet.getRange('A1:B2').getBackgrounds()).toEqual([
    ['#ff0000', '#ffffff'],
    ['#ff0000', '#ffffff'],
  ]);
  const b2 = sheet.getRange('B2');
  expect([
    b2.getFontWeight(),
    b2.getFontSize(),
    b2.getHorizontalAlignment(),
    b2.getWrap(),
    b2.getFontColor(),
    b2.getFontFamily(),
  ]).toEqual(['bold', 14, 'center', true, '#1155cc', 'Roboto']);
  const c3 = sheet.getRange('C3');
  expect([
    c3.getFontWeight(),
    c3.getFontSize(),
    c3.getHorizontalAlignment(),
    c3.getWrap(),
    c3.getFontColor(),
    c3.getFontFamily(),
  ]).toEqual(['normal', 10, 'general', false, '#000000', 'Arial']);
});

test('clearing formats leaves values, clearing contents leaves formats', () => {
  const { sheet } = openApp();
  const cell = sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').setBackground('#00ff00');
  cell.clearContent();
  expect([cell.getValue(), cell.getNumberFormat(), cell.getBackground()]).toEqual(['', '0%', '#00ff00']);
  cell.setValue(0.25).clearFormat();
  expect([cell.getValue(), cell.getNumberFormat(), cell.getBackground()]).toEqual([
    0.25,
    '0.###############',
    '#ffffff',
  ]);
});

test('borders are drawn around and between', () => {
  const { app, sheet, workbook } = openApp();
  sheet.getRange('B2:C3').setBorder(true, true, true, true, false, true, '#ff0000', app.BorderStyle.SOLID_MEDIUM);
  const border = workbook.model.getters.getCellBorder({ sheetId: sheet.sheetId, col: 1, row: 1 });
  expect(border?.top).toEqual({ style: 'medium', color: '#ff0000' });
  expect(border?.right).toBeUndefined();
});

test('a name that Google has not is refused', () => {
  const { app, sheet } = openApp();
  expect(app.WrapStrategy.CLIP).toBe('CLIP');
  expect(() => Reflect.get(app.WrapStrategy, 'CUT')).toThrow('not in the local host: WrapStrategy.CUT');
  expect(() => Reflect.get(sheet.getRange('A1'), 'setMagic')).toThrow('not in the local host: Range.setMagic');
});
