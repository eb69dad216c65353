import type { SettingItem } from '../../sheets-templates/setting-item';
import { settingItems, settings as settingsTab } from '../../sheets-templates/settings';
import { isItem } from '../schema/decode-settings';
import { findHeader } from '../schema/header';
import { literal } from '../sheet/literal-text';
import type { Books } from './books';
import { gridOf } from './read-books';
import { furnished } from './with-module';

/** Answers one question of the settings tab; where it is not asked yet, its module brings it. False: there is no cell for it. */
export function writeSetting(books: Books, key: string, answer: string): boolean {
  const item: SettingItem | undefined = settingItems().find(each => each.key === key);
  if (!item) return false;
  if (writeAnswer(books, item, answer)) return true;
  return item.module ? writeAnswer(furnished(books, item.module), item, answer) : false;
}

function writeAnswer(books: Books, item: SettingItem, answer: string): boolean {
  const tab = books.tabs.get('settings');
  const grid = tab ? gridOf(books, settingsTab) : null;
  if (!tab || !grid) return false;
  const { row, at } = findHeader(settingsTab, grid);
  const placeOf = (wanted: string) => at[settingsTab.columns.findIndex(({ key }) => key === wanted)] ?? -1;
  const [itemAt, valueAt] = [placeOf('item'), placeOf('value')];
  const found = grid.cells.findIndex((cells, index) => index > row && isItem(item, String(cells[itemAt] ?? '')));
  if (row < 0 || itemAt < 0 || valueAt < 0 || found < 0) return false;
  const cell = tab.getRange(found + 1, valueAt + 1);
  cell.setValue(literal(answer, cell.getNumberFormat()));
  return true;
}
