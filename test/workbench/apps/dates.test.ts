import { expect, test } from 'vitest';
import { openApp } from './open-app';

// [zone, day, midnight there]: summer time begins and ends in New York, Berlin and London, never in Seoul
test.each([
  ['America/New_York', '2026-03-07', '2026-03-07T05:00:00Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z'],
  ['America/New_York', '2026-03-09', '2026-03-09T04:00:00Z'],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z'],
  ['America/New_York', '2026-11-02', '2026-11-02T05:00:00Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z'],
  ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00Z'],
  ['Europe/London', '2026-10-25', '2026-10-24T23:00:00Z'],
  ['Europe/London', '2026-10-26', '2026-10-26T00:00:00Z'],
  ['Asia/Seoul', '2026-03-08', '2026-03-07T15:00:00Z'],
])('in %s the day %s begins at %s, read and written', (timeZone, day, instant) => {
  const { sheet } = openApp({ timeZone });
  expect(sheet.getRange('A1').setValue(day).getValue()).toEqual(new Date(instant));
  const written = sheet.getRange('A2').setValue(new Date(instant)).setNumberFormat('yyyy-mm-dd');
  expect([written.getDisplayValue(), written.getValue()]).toEqual([day, new Date(instant)]);
});

test('a serial number under a date format is a date, under a number format a number', () => {
  const { sheet } = openApp({ timeZone: 'UTC' });
  sheet
    .getRange('A1:B1')
    .setValues([[46086, 46086.5]])
    .setNumberFormats([['yyyy-mm-dd', '0.0']]);
  expect(sheet.getRange('A1:B1').getValues()).toEqual([[new Date('2026-03-05T00:00:00Z'), 46086.5]]);
});

test('a written date shows as a date of the locale, with the time where there is one', () => {
  const { sheet } = openApp({ locale: 'en_US', timeZone: 'UTC' });
  sheet.getRange('A1:A2').setValues([[new Date('2026-03-05T00:00:00Z')], [new Date('2026-03-05T06:30:15Z')]]);
  expect(sheet.getRange('A1:A2').getDisplayValues()).toEqual([['3/5/2026'], ['3/5/2026 06:30:15']]);
  expect(sheet.getRange('A2').getValue()).toEqual(new Date('2026-03-05T06:30:15Z'));
});

test('the day follows the spreadsheet when its zone changes', () => {
  const { sheet, spreadsheet } = openApp({ timeZone: 'Asia/Seoul' });
  sheet.getRange('A1').setValue('2026-03-05');
  spreadsheet.setSpreadsheetTimeZone('America/New_York');
  expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-03-05T05:00:00Z'));
  expect(() => spreadsheet.setSpreadsheetTimeZone('Mars/Olympus')).toThrow();
});
