import type { SettingItem } from '../../../sheets-templates/setting-items';
import { settingItems } from '../../../sheets-templates/settings';
import type { Lang } from '../../../sheets-templates/types';
import { settingsLists } from '../../report/examples/settings-lists';
import { isItem } from '../../schema/decode-settings';
import { fixedWords } from '../../schema/option-column';
import { ensureChoice } from '../../sheet/dropdowns';
import type { ListTab } from '../../sheet/list-tab';
import type { CellValue } from '../../sheet/literal-text';
import type { Tab } from '../../sheet/workbook';
import { type Block, writeBlock } from '../../sheet/write-block';
import type { Trade } from '../contract';
import type { Site } from './site';

/** The questions with their first answers, and the trade's lists, only where nothing stands yet. */
export function fillSettings(site: Site, currency: string): void {
  ensureItems(site, currency);
  const tab = site.tabs.get('settings');
  const table = site.tables.get('settings');
  if (!tab || !table) return;
  for (const block of settingsLists(site.choice.trade, site.choice.lang)) {
    if (isBlankColumn(table, block.columns[0] ?? '')) {
      writeBlock(tab, placed(table, block.columns), table.headerRow + 1, block.rows);
    }
  }
}

/** The questions that the tabs which are there give rise to. */
export function ensureItems({ tabs, tables, choice }: Site, currency: string): void {
  const tab = tabs.get('settings');
  const table = tables.get('settings');
  if (!tab || !table) return;
  const items = settingItems().filter(({ module }: SettingItem) => !module || tabs.has(module));
  const rows = writeItems(tab, table, items, { ...choice, currency });
  const value = columnOf(table, 'value');
  for (const item of items) {
    const row = rows.get(item.key);
    if (row !== undefined && 'choices' in item) ensureChoice(tab, row, value, fixedWords(item.choices, choice.lang));
  }
  ensureNotes(tab, items, rows, { column: value, lang: choice.lang });
}

interface Answers {
  readonly trade: Trade;
  readonly lang: Lang;
  readonly currency: string;
}

/** Missing items go below the others; returns the row of each. */
function writeItems(
  tab: Tab,
  table: ListTab,
  items: readonly SettingItem[],
  answers: Answers,
): ReadonlyMap<string, number> {
  const typed = columnCells(table, 'item');
  const rows = new Map<string, number>();
  for (const item of items) {
    const index = typed.findIndex(cell => isItem(item, String(cell)));
    if (index >= 0) rows.set(item.key, table.headerRow + 1 + index);
  }
  const missing = items.filter(({ key }) => !rows.has(key));
  const filled = typed.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  const first = table.headerRow + 1 + filled;
  missing.forEach((item, index) => {
    rows.set(item.key, first + index);
  });
  const lines = missing.map(item => [item.name[answers.lang], firstAnswer(item, answers)]);
  writeBlock(tab, placed(table, ['item', 'value']), first, lines);
  return rows;
}

function firstAnswer(item: SettingItem, { trade, lang, currency }: Answers): CellValue {
  const codes: Readonly<Record<string, string>> = {
    trade,
    taxpayer: 'general',
    weekStart: 'monday',
    decisionRule: 'membership',
    activeRule: 'any',
  };
  const code = codes[item.key];
  if (item.choices && 'fixed' in item.choices) return item.choices.fixed[code ?? '']?.[lang] ?? '';
  if (item.key === 'currency') return currency;
  if (item.first === undefined) return '';
  return item.type === 'percent' ? `${item.first * 100}%` : String(item.first);
}

/** What each answer means, as a note on its cell; a note that stands there stays. */
function ensureNotes(
  tab: Tab,
  items: readonly SettingItem[],
  rows: ReadonlyMap<string, number>,
  { column, lang }: { readonly column: number; readonly lang: Lang },
): void {
  const first = Math.min(...rows.values());
  const range = tab.getRange(first, column, Math.max(...rows.values()) - first + 1, 1);
  const notes = range.getNotes();
  const missing = items.filter(({ key }) => notes[(rows.get(key) ?? first) - first]?.[0] === '');
  if (missing.length === 0) return;
  for (const { key, help } of missing) notes[(rows.get(key) ?? first) - first] = [help[lang]];
  range.setNotes(notes);
}

function columnOf(table: ListTab, key: string): number {
  return table.columns.find(({ spec }) => spec.key === key)?.column ?? 0;
}

function placed(table: ListTab, columns: readonly string[]): Block {
  return { columns: columns.map(key => columnOf(table, key)) };
}

function columnCells(table: ListTab, key: string): unknown[] {
  const at = columnOf(table, key) - 1;
  return table.cells.slice(table.headerRow).map(cells => cells[at] ?? '');
}

function isBlankColumn(table: ListTab, key: string): boolean {
  return columnCells(table, key).every(cell => cell === '');
}
