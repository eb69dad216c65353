import { expect, test } from 'vitest';
import { openApp } from './open-app';

test('metadata hangs on the spreadsheet, a tab, a row or a column', () => {
  const { app, spreadsheet, sheet } = openApp();
  spreadsheet.addDeveloperMetadata('version', '3', app.DeveloperMetadataVisibility.PROJECT);
  sheet.addDeveloperMetadata('tab', 'deals');
  sheet.getRange('B:B').addDeveloperMetadata('column', 'amount');
  sheet.getRange('2:2').addDeveloperMetadata('row');
  const [version] = spreadsheet.getDeveloperMetadata();
  expect([
    version?.getKey(),
    version?.getValue(),
    version?.getVisibility(),
    version?.getLocation().getLocationType(),
  ]).toEqual(['version', '3', 'PROJECT', 'SPREADSHEET']);
  expect(sheet.getDeveloperMetadata().map(each => [each.getKey(), each.getValue(), each.getVisibility()])).toEqual([
    ['tab', 'deals', 'DOCUMENT'],
  ]);
  expect(sheet.getRange('B:B').getDeveloperMetadata()[0]?.getLocation().getColumn()?.getA1Notation()).toBe('B1:B1000');
  expect(
    sheet
      .getRange('2:2')
      .getDeveloperMetadata()
      .map(each => [each.getKey(), each.getValue()]),
  ).toEqual([['row', null]]);
  expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('x')).toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
});

test('the finder narrows by key, value and place', () => {
  const { app, spreadsheet, sheet } = openApp();
  const other = spreadsheet.insertSheet('other');
  sheet.getRange('A:A').addDeveloperMetadata('column', 'day');
  sheet.getRange('B:B').addDeveloperMetadata('column', 'amount');
  other.getRange('A:A').addDeveloperMetadata('column', 'day');
  spreadsheet.addDeveloperMetadata('column', 'none');
  const found = (finder: ReturnType<typeof spreadsheet.createDeveloperMetadataFinder>) =>
    finder.find().map(each => each.getValue());
  expect(found(spreadsheet.createDeveloperMetadataFinder().withKey('column'))).toEqual([
    'day',
    'amount',
    'day',
    'none',
  ]);
  expect(found(sheet.createDeveloperMetadataFinder().withKey('column'))).toEqual(['day', 'amount']);
  expect(found(sheet.createDeveloperMetadataFinder().withKey('column').withValue('amount'))).toEqual(['amount']);
  expect(
    found(spreadsheet.createDeveloperMetadataFinder().withLocationType(app.DeveloperMetadataLocationType.SPREADSHEET)),
  ).toEqual(['none']);
  expect(found(spreadsheet.createDeveloperMetadataFinder().withKey('other'))).toEqual([]);
});

test('column metadata follows moved and inserted columns and goes with deleted ones', () => {
  const { sheet } = openApp();
  for (const [column, key] of [
    ['A', 'day'],
    ['B', 'kind'],
    ['C', 'amount'],
  ])
    sheet.getRange(`${column}:${column}`).addDeveloperMetadata('column', String(key));
  const places = () =>
    sheet
      .createDeveloperMetadataFinder()
      .withKey('column')
      .find()
      .map(each => `${each.getValue()} ${each.getLocation().getColumn()?.getColumn()}`);
  sheet.insertColumnsBefore(2, 2);
  expect(places()).toEqual(['day 1', 'kind 4', 'amount 5']);
  sheet.moveColumns(sheet.getRange('E1'), 1);
  expect(places()).toEqual(['day 2', 'kind 5', 'amount 1']);
  sheet.insertRowsBefore(1, 3);
  sheet.deleteColumn(2);
  expect(places()).toEqual(['kind 4', 'amount 1']);
});

test('metadata is changed, moved and removed', () => {
  const { spreadsheet, sheet } = openApp();
  spreadsheet.addDeveloperMetadata('a', '1');
  const [entry] = spreadsheet.getDeveloperMetadata();
  entry?.setKey('b').setValue('2').moveToColumn(sheet.getRange('D:D'));
  expect([entry?.getKey(), entry?.getValue(), entry?.getLocation().getColumn()?.getA1Notation()]).toEqual([
    'b',
    '2',
    'D1:D1000',
  ]);
  entry?.remove();
  expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
});
