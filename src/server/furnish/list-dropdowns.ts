import type { ListKey, TabKey } from '../../../sheets-templates/types';
import { ensureDropdowns, type ListSource } from '../../sheet/dropdowns';
import type { ListTab } from '../../sheet/list-tab';
import type { Tab } from '../../sheet/workbook';
import type { Site } from './site';

/** Where the settings keep each list. */
export const LIST_COLUMNS: Readonly<Record<ListKey, string>> = {
  channels: 'channel',
  products: 'product',
  staff: 'staffName',
  payments: 'paymentName',
};

/** The dropdowns of a table whose columns are known, as are those of the settings. */
export function ensureTabDropdowns({ tabs, tables, choice }: Site, key: TabKey): void {
  const tab = tabs.get(key);
  const table = tables.get(key);
  if (tab && table) ensureDropdowns(tab, table.headerRow, table.columns, choice.lang, listSource(tabs, tables));
}

function listSource(tabs: ReadonlyMap<TabKey, Tab>, tables: ReadonlyMap<TabKey, ListTab>): ListSource | null {
  const tab = tabs.get('settings');
  const table = tables.get('settings');
  if (!tab || !table) return null;
  const columns = Object.entries(LIST_COLUMNS).map(([list, key]) => [
    list,
    table.columns.find(({ spec }) => spec.key === key)?.column,
  ]);
  return { tab, firstRow: table.headerRow + 1, columns: Object.fromEntries(columns) };
}
