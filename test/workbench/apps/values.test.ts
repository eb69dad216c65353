import { expect, test } from 'vitest';
import { openApp } from './open-app';

test('a grid of another size than the range is refused, with both sizes named', () => {
  const { sheet } = openApp();
  expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(() => sheet.getRange('A1:B1').setValues([[1, 2, 3]])).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  );
});

test('a range outside the grid is refused', () => {
  const { sheet } = openApp();
  expect(() => sheet.getRange(1001, 1)).toThrow(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(() => sheet.getRange(1, 27)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
  expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
  expect(() => sheet.getRange('A1').offset(-1, 0)).toThrow('The starting row of the range is too small.');
});

test.each([
  ['A1:C3', 'A1:C3'],
  ['$B$2', 'B2'],
  ['B:B', 'B1:B1000'],
  ['2:3', 'A2:Z3'],
  ['C5:C', 'C5:C1000'],
  ['Sheet1!D4', 'D4'],
  ["'Sheet1'!D4:E5", 'D4:E5'],
])('the range %s is %s', (notation, a1) => {
  expect(openApp().sheet.getRange(notation).getA1Notation()).toBe(a1);
});

test('an unknown range name is refused', () => {
  expect(() => openApp().sheet.getRange('nothing here')).toThrow('Range not found');
});

// [typed, value, number format, shown]
test.each([
  ['2026. 3. 5', '2026-03-05', 'yyyy. m. d', '2026. 3. 5'],
  ['2026-03-05', '2026-03-05', 'yyyy-mm-dd', '2026-03-05'],
  ['2026년 3월 5일', '2026-03-05', 'yyyy"년" m"월" d"일"', '2026년 3월 5일'],
])('in ko_KR %s is a date', (typed, day, format, shown) => {
  const cell = openApp({ locale: 'ko_KR' }).sheet.getRange('A1').setValue(typed);
  expect(cell.getValue()).toEqual(new Date(`${day}T00:00:00+09:00`));
  expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual([format, shown]);
});

test.each([
  ['₩5,000', 5000, '₩5,000'],
  ['50%', 0.5, '50%'],
  ['12.5%', 0.125, '12.50%'],
  ['1,234', 1234, '1,234'],
  ['-1,234.5', -1234.5, '-1,234.50'],
  ['12', 12, '12'],
  ['TRUE', true, 'TRUE'],
  ['=1+1', 2, '2'],
])('in ko_KR %s is %s', (typed, value, shown) => {
  const cell = openApp({ locale: 'ko_KR' }).sheet.getRange('A1').setValue(typed);
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([value, shown]);
});

test.each([
  ['ko_KR', '2026. 13. 5'],
  ['ko_KR', '2026-02-30'],
  ['ko_KR', '1,23'],
  ['ko_KR', '강남점 2'],
  ['ko_KR', '2026년'],
  ['en_US', '13/40/2026'],
  ['de_DE', '1,234.56'],
  ['en_US', '010-1234-5678'],
  ['en_US', '='],
  ['en_US', '+82 10'],
])('in %s %s stays text', (locale, typed) => {
  const cell = openApp({ locale }).sheet.getRange('A1').setValue(typed);
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([typed, typed]);
});

test.each([
  ['de_DE', '05.03.2026', '2026-03-05'],
  ['en_US', '3/5/2026', '2026-03-05'],
  ['en_GB', '05/03/2026', '2026-03-05'],
  ['en_GB', '2026-03-05', '2026-03-05'],
])('in %s %s is the day %s', (locale, typed, day) => {
  const cell = openApp({ locale }).sheet.getRange('A1').setValue(typed);
  expect(cell.getValue()).toEqual(new Date(`${day}T00:00:00+09:00`));
  expect(cell.getDisplayValue()).toBe(typed);
});

test('a comma is the decimal sign in de_DE', () => {
  const cell = openApp({ locale: 'de_DE' }).sheet.getRange('A1').setValue('1.234,56');
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([1234.56, '1.234,56']);
});

test.each(['007', '=1+1', 'TRUE', '3/5/2026', '50%', "'quoted", '1e5', '#N/A'])(
  'the text format keeps %s as text',
  text => {
    const cell = openApp().sheet.getRange('A1').setNumberFormat('@').setValue(text);
    expect([cell.getValue(), cell.getFormula()]).toEqual([text, '']);
  },
);

test('an apostrophe in front makes text and is not part of it', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:A3').setValues([["'007"], ["'=1+1"], ["'hello"]]);
  expect(sheet.getRange('A1:A3').getValues()).toEqual([['007'], ['=1+1'], ['hello']]);
  expect(sheet.getRange('A1:A3').getDisplayValues()).toEqual([['007'], ['=1+1'], ['hello']]);
});

test('a cell that has a number format keeps it when an entry is typed', () => {
  const cell = openApp().sheet.getRange('A1').setNumberFormat('0.00').setValue('1,234');
  expect([cell.getValue(), cell.getNumberFormat(), cell.getDisplayValue()]).toEqual([1234, '0.00', '1234.00']);
});

test('errors are read as their text', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:A5').setValues([['=1/0'], ['=NA()'], ['=NOSUCH(1)'], ['=VALUE("x")'], ['=A6']]);
  sheet.getRange('A6').setFormula('=A5');
  expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#REF!']);
});

test('empty cells are empty text, and blanks are blank', () => {
  const { sheet } = openApp();
  sheet.getRange('B2').setValue('x');
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['', ''],
    ['', 'x'],
  ]);
  expect([sheet.getRange('A1:B1').isBlank(), sheet.getRange('A1:B2').isBlank()]).toEqual([true, false]);
});

test('null and undefined empty a cell', () => {
  const { sheet } = openApp();
  sheet
    .getRange('A1:B1')
    .setValues([[1, 2]])
    .setValues([[null, undefined]]);
  expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
});

test('formats do not count as data, formulas with an empty result do', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:F20').setBackground('#ff0000').setNumberFormat('0.0');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1');
  sheet.getRange('C7').setFormula('=""');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([7, 3]);
});

test('appended rows follow the last row and grow the grid', () => {
  const { sheet } = openApp();
  sheet.getRange('B1000').setValue('last');
  sheet.appendRow([1, 'two']);
  expect([sheet.getMaxRows(), sheet.getLastRow()]).toEqual([1001, 1001]);
  expect(sheet.getRange('A1001:B1001').getValues()).toEqual([[1, 'two']]);
});
