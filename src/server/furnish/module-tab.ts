import type { TabModule } from '../../../sheets-templates/tabs';
import { server as en } from '../../messages/en/server';
import { server as ko } from '../../messages/ko/server';
import { customerLooks } from '../../report/customers/looks';
import { ensureColumnWarnings, ensureConditions, ensureFilter, freezeFirstColumn } from '../../sheet/list-extras';
import { ensureColumns } from '../../sheet/list-tab';
import { ensureTab, furnish, type TabLook } from '../../sheet/make-tab';
import { putNotice } from '../../sheet/notice';
import { tabPlace } from '../../sheet/workbook';
import { wantedModule } from '../books/books';
import { ensureTabDropdowns } from './list-dropdowns';
import type { Site } from './site';

/** A tab that the owner asked for, with all that belongs to it; the columns of the settings are known by now. */
export function ensureModule(site: Site, module: TabModule): void {
  const { books, tabs, tables, choice, currencyDigits } = site;
  const { spec, after } = module;
  const words = choice.lang === 'ko' ? ko : en;
  const look: TabLook = { ...wantedModule(module), color: spec.color, spec, frozenRows: 1 };
  const found = tabs.get(spec.key) ?? null;
  const before = tabs.get(after);
  const tab = ensureTab(books.workbook, found, look, choice.lang, words.tabSuffix, before && tabPlace(before));
  const isList = spec.key === 'customers';
  tabs.set(spec.key, tab);
  furnish(tab, look, () => {
    if (isList) freezeFirstColumn(tab);
  });
  const table = ensureColumns(tab, spec, choice.lang, currencyDigits);
  tables.set(spec.key, table);
  ensureTabDropdowns(site, spec.key);
  ensureColumnWarnings(tab, table.columns, { description: words.computedArea, isFirst: !found });
  if (!found && spec.notice) {
    putNotice(tab, spec.notice[choice.lang]);
    tables.set(spec.key, { ...table, headerRow: table.headerRow + 1 });
  }
  if (!isList) return;
  ensureConditions(tab, table, customerLooks(choice.lang));
  if (!found) ensureFilter(tab, table);
}
