import type { TabModule } from '../../../sheets-templates/tabs';
import { server as en } from '../../messages/en/server';
import { server as ko } from '../../messages/ko/server';
import { customerLooks } from '../../report/customers/looks';
import { ensureColumnWarnings, ensureConditions, ensureFilter, freezeFirstColumn } from '../../sheet/list-extras';
import { ensureColumns } from '../../sheet/list-tab';
import { ensureTab, furnish, isFurnished, type TabLook } from '../../sheet/make-tab';
import { putNotice } from '../../sheet/notice';
import { tabPlace } from '../../sheet/workbook';
import { wantedModule } from '../books/books';
import { ensureTabDropdowns } from './list-dropdowns';
import type { Site } from './site';

/**
 * A tab that the owner asked for, with all that belongs to it; the columns of the settings are known by now. `fill` and what is
 * the owner's afterwards come once: it is marked as finished last, so a run that was cut short is gone on with.
 */
export function ensureModule(site: Site, module: TabModule, fill: () => void = () => {}): void {
  const { books, tabs, tables, choice, currencyDigits } = site;
  const { spec, after } = module;
  const words = choice.lang === 'ko' ? ko : en;
  const look: TabLook = { ...wantedModule(module), color: spec.color, spec, frozenRows: 1 };
  const before = tabs.get(after);
  const found = tabs.get(spec.key) ?? null;
  const tab = ensureTab(books.workbook, found, look, choice.lang, words.tabSuffix, before && tabPlace(before));
  const isNew = !isFurnished(tab);
  const isList = spec.key === 'customers';
  tabs.set(spec.key, tab);
  const table = ensureColumns(tab, spec, choice.lang, currencyDigits);
  tables.set(spec.key, table);
  ensureTabDropdowns(site, spec.key);
  ensureColumnWarnings(tab, table.columns, { description: words.computedArea, isFirst: isNew });
  if (isList) ensureConditions(tab, table, customerLooks(choice.lang));
  if (!isNew) return;
  const headerRow = spec.notice ? putNotice(tab, table, spec.notice[choice.lang]) : table.headerRow;
  tables.set(spec.key, { ...table, headerRow });
  fill();
  if (isList) ensureFilter(tab, table);
  furnish(tab, { ...look, frozenRows: headerRow }, () => {
    if (isList) freezeFirstColumn(tab);
    for (const { spec, column } of table.columns) if (spec.hidden) tab.hideColumns(column);
  });
}
