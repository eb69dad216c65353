import type { SettingItem } from '../../../sheets-templates/setting-item';
import { settingItems, settings as settingsTab } from '../../../sheets-templates/settings';
import type { Lang } from '../../../sheets-templates/types';
import { wordsOf } from '../../report/pages/machines';
import { isItem } from '../../schema/decode-settings';
import { findHeader, placeOf } from '../../schema/header';
import { literal } from '../../sheet/literal-text';
import type { Books } from '../books/books';
import { gridOf } from '../books/read-books';
import { furnished } from '../furnish/with-module';
import { refusedCell } from './form-cells';

/** Answers one question of the settings tab that is blank; where it is not asked yet, its module brings it. Or says why not. */
export function writeSetting(books: Books, key: string, answer: string, lang: Lang): string | null {
  const item: SettingItem | undefined = settingItems().find(each => each.key === key);
  const lost = wordsOf(lang)('noPlace');
  if (!item) return lost;
  const said = writeAnswer(books, item, answer, lang);
  if (said !== LOST) return said;
  const again = item.module ? writeAnswer(furnished(books, item.module), item, answer, lang) : LOST;
  return again === LOST ? lost : again;
}

const LOST = '';

function writeAnswer(books: Books, item: SettingItem, answer: string, lang: Lang): string | null {
  const tab = books.tabs.get('settings');
  const grid = tab ? gridOf(books, settingsTab) : null;
  if (!tab || !grid) return LOST;
  const header = findHeader(settingsTab, grid);
  const { row } = header;
  const [itemAt, valueAt] = [placeOf(settingsTab, header, 'item'), placeOf(settingsTab, header, 'value')];
  const found = grid.cells.findIndex((cells, index) => index > row && isItem(item, String(cells[itemAt] ?? '')));
  if (row < 0 || itemAt < 0 || valueAt < 0 || found < 0) return LOST;
  const stands = { name: item.name[lang], cell: grid.cells[found]?.[valueAt], isBlank: true };
  const refused = refusedCell(tab, [{ ...stands, row: found + 1, column: valueAt + 1 }], lang);
  if (refused) return refused;
  const cell = tab.getRange(found + 1, valueAt + 1);
  cell.setValue(literal(answer, cell.getNumberFormat()));
  return null;
}
