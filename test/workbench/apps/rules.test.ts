import { expect, test } from 'vitest';
import { openApp } from './open-app';

const VIOLATES = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

test('a list that refuses throws before anything is written, one that allows lets it in', () => {
  const { app, sheet } = openApp();
  const list = app.newDataValidation().requireValueInList(['강남점', '홍대점'], true);
  sheet.getRange('A1:A3').setDataValidation(list.setAllowInvalid(false).build());
  sheet.getRange('A1:A2').setValues([['강남점'], ['홍대점']]);
  expect(() => sheet.getRange('A1:A2').setValues([['홍대점'], ['없는점']])).toThrow(VIOLATES('A2'));
  expect(sheet.getRange('A1:A2').getValues()).toEqual([['강남점'], ['홍대점']]);
  sheet.getRange('A1:A3').setDataValidation(list.setAllowInvalid(true).build());
  expect(sheet.getRange('A3').setValue('없는점').getValue()).toBe('없는점');
  expect(sheet.getRange('A3').setValue('').getValue()).toBe('');
});

test('within a run, too, a rule set in the run refuses', () => {
  const { app, sheet, workbook } = openApp();
  const write = () =>
    workbook.runScript(() => {
      sheet.getRange('B1:B2').setValues([['x'], ['y']]);
      sheet
        .getRange('A1')
        .setDataValidation(
          app.newDataValidation().requireValueInRange(sheet.getRange('B1:B2')).setAllowInvalid(false).build(),
        );
      sheet.getRange('A1').setValue('x').setValue('z');
    });
  expect(write).toThrow(VIOLATES('A1'));
  expect(sheet.getRange('A1').getValue()).toBe('x');
});

// [what is built, value refused, value let in]
test.each([
  ['requireNumberGreaterThanOrEqualTo', [0], -1, 0],
  ['requireNumberBetween', [1, 5], 6, 5],
  ['requireNumberLessThan', [10], 10, 9],
  ['requireTextContains', ['@'], 'no', 'a@b'],
  ['requireFormulaSatisfied', ['=LEN(A1)<=3'], 'long', 'abc'],
  ['requireDate', [], 'someday', '2026-03-05'],
  ['requireDateOnOrAfter', [new Date('2026-03-01T00:00:00+09:00')], '2026-02-28', '2026-03-01'],
  ['requireTextIsEmail', [], 'x', 'x@example.com'],
] as const)('%s refuses one and lets the other in', (method, args, refused, allowed) => {
  const { app, sheet } = openApp({ locale: 'ko_KR' });
  const builder = app.newDataValidation();
  Reflect.apply(Reflect.get(builder, method), builder, args);
  const cell = sheet.getRange('A1').setDataValidation(builder.setAllowInvalid(false).build());
  if (method !== 'requireFormulaSatisfied') expect(() => cell.setValue(refused)).toThrow(VIOLATES('A1'));
  expect(() => cell.setValue(allowed)).not.toThrow();
});

test('a rule is read back as it was built', () => {
  const { app, sheet } = openApp();
  const date = new Date('2026-03-01T00:00:00+09:00');
  sheet
    .getRange('A1')
    .setDataValidation(app.newDataValidation().requireValueInList(['a', 'b'], false).setHelpText('one of two').build());
  sheet
    .getRange('A2')
    .setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());
  sheet.getRange('A3').setDataValidation(app.newDataValidation().requireDateAfter(date).build());
  sheet.getRange('A4').setDataValidation(app.newDataValidation().requireCheckbox().build());
  sheet.getRange('A5').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('C1:C3')).build());
  const rules = sheet.getRange('A1:A6').getDataValidations().flat();
  expect(rules.map(rule => rule?.getCriteriaType() ?? null)).toEqual([
    'VALUE_IN_LIST',
    'NUMBER_BETWEEN',
    'DATE_AFTER',
    'CHECKBOX',
    'VALUE_IN_RANGE',
    null,
  ]);
  expect(rules[0]?.getCriteriaValues()).toEqual([['a', 'b'], false]);
  expect([rules[0]?.getAllowInvalid(), rules[0]?.getHelpText()]).toEqual([true, 'one of two']);
  expect([rules[1]?.getCriteriaValues(), rules[1]?.getAllowInvalid(), rules[1]?.getHelpText()]).toEqual([
    [1, 5],
    false,
    null,
  ]);
  expect(rules[2]?.getCriteriaValues()).toEqual([date]);
  const [source, isShown] = rules[4]?.getCriteriaValues() ?? [];
  expect([Reflect.apply(Reflect.get(Object(source), 'getA1Notation'), source, []), isShown]).toEqual(['C1:C3', true]);
  expect(rules[1]?.copy().requireNumberEqualTo(3).build().getCriteriaType()).toBe('NUMBER_EQUAL_TO');
});

test('rules and the range they read follow inserted rows, columns and a renamed tab', () => {
  const { app, sheet, spreadsheet } = openApp();
  const lists = spreadsheet.insertSheet('lists');
  lists.getRange('A1:A2').setValues([['x'], ['y']]);
  sheet
    .getRange('B2:B9')
    .setDataValidation(
      app.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).setAllowInvalid(false).build(),
    );
  lists.insertRowBefore(1);
  lists.insertColumnBefore(1);
  sheet.insertColumnBefore(1);
  lists.setName('목록');
  const source = sheet.getRange('C2').getDataValidation()?.getCriteriaValues()[0];
  expect(Reflect.apply(Reflect.get(Object(source), 'getA1Notation'), source, [])).toBe('B2:B3');
  expect(sheet.getRange('B2').getDataValidation()).toBeNull();
  expect(() => sheet.getRange('C5').setValue('z')).toThrow(VIOLATES('C5'));
  expect(sheet.getRange('C5').setValue('y').getValue()).toBe('y');
});

test('clearing rules leaves those beside', () => {
  const { app, sheet } = openApp();
  sheet.getRange('A1:C3').setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build());
  sheet.getRange('B2').clearDataValidations();
  sheet.getRange('C1:C3').setDataValidation(null);
  expect(
    sheet
      .getRange('A1:C3')
      .getDataValidations()
      .map(line => line.map(rule => rule !== null)),
  ).toEqual([
    [true, true, false],
    [true, false, false],
    [true, true, false],
  ]);
});

test('rules are set as a grid', () => {
  const { app, sheet } = openApp();
  const one = app.newDataValidation().requireNumberEqualTo(1).build();
  const two = app.newDataValidation().requireNumberEqualTo(2).build();
  sheet.getRange('A1:B2').setDataValidations([
    [one, two],
    [one, null],
  ]);
  expect(
    sheet
      .getRange('A1:B2')
      .getDataValidations()
      .map(line => line.map(rule => rule?.getCriteriaValues()[0] ?? null)),
  ).toEqual([
    [1, 2],
    [1, null],
  ]);
});

test('check boxes hold true and false', () => {
  const { sheet } = openApp();
  sheet.getRange('A1:A2').insertCheckboxes();
  sheet.getRange('A2').check();
  expect(sheet.getRange('A1:A2').getValues()).toEqual([[false], [true]]);
  expect([
    sheet.getRange('A1').isChecked(),
    sheet.getRange('A2').isChecked(),
    sheet.getRange('A1:A2').isChecked(),
    sheet.getRange('B1').isChecked(),
  ]).toEqual([false, true, null, null]);
  expect(sheet.getRange('A2').uncheck().getValue()).toBe(false);
});

test('conditional formats are set, read back and follow their cells', () => {
  const { app, sheet, workbook } = openApp();
  sheet.getRange('A1').setValue(5);
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=$A1>=3')
    .setBackground('#fce8b2')
    .setRanges([sheet.getRange('A1:B9')])
    .build();
  const text = app
    .newConditionalFormatRule()
    .whenTextEqualTo('완료')
    .setFontColor('#188038')
    .setBold(true)
    .setRanges([sheet.getRange('C1:C9')])
    .build();
  sheet.setConditionalFormatRules([rule, text]);
  expect(workbook.model.getters.getCellComputedStyle({ sheetId: sheet.sheetId, col: 1, row: 0 }).fillColor).toBe(
    '#fce8b2',
  );
  sheet.insertColumnBefore(1);
  const rules = sheet.getConditionalFormatRules();
  expect(rules.map(each => each.getRanges().map(range => range.getA1Notation()))).toEqual([['B1:C9'], ['D1:D9']]);
  expect(rules.map(each => each.getBooleanCondition().getCriteriaType())).toEqual(['CUSTOM_FORMULA', 'TEXT_EQUAL_TO']);
  expect(rules[0]?.getBooleanCondition().getCriteriaValues()).toEqual(['=$B1>=3']);
  sheet.setConditionalFormatRules([...rules.slice(1)]);
  expect(sheet.getConditionalFormatRules().length).toBe(1);
});
