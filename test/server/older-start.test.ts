import { expect, test } from 'vitest';
import { OLDEST_START, START_HEIGHT, startPlaces } from '../../src/report/start/places';
import { tabState } from './sheet-state';
import { installedShop, openShop } from './shop';

test('a Start tab of the first layout is laid out anew by a refresh; what stood below it moves down, once', async () => {
  const shop = await installedShop();
  const fresh = tabState(shop.tab('시작'));
  const tab = shop.tab('시작');
  tab.getRange(1, 1, START_HEIGHT, 4).breakApart().clearContent().clearFormat();
  tab.deleteRows(OLDEST_START.rows + 1, tab.getMaxRows() - OLDEST_START.rows);
  for (const mark of tab.createDeveloperMetadataFinder().withKey('jangbu.layout').find()) mark.remove();
  tab.insertRowsAfter(OLDEST_START.rows, 3);
  tab.getRange(OLDEST_START.rows + 1, 1).setValue('우리 메모');
  const saved = shop.save();
  const { layouts: _layouts, ...document } = saved.properties.document;
  const later = await openShop({ file: { ...saved, properties: { ...saved.properties, document } } });
  later.api('refresh');
  const grid = later.grid('시작');
  expect(grid[startPlaces.aimsHeading - 1]?.[0]).toBe('오너의 두 목표');
  expect(grid.findIndex(cells => cells[0] === '우리 메모')).toBe(START_HEIGHT);
  expect(tabState(later.tab('시작')).merges).toEqual(fresh.merges);
  later.api('refresh');
  expect(later.grid('시작').findIndex(cells => cells[0] === '우리 메모')).toBe(START_HEIGHT);
});
