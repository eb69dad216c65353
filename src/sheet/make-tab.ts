import type { Lang, TabSpec } from '../../sheets-templates/types';
import { findHeader } from '../schema/header';
import { TAB_MARK, type WantedTab } from './find-tabs';
import { markColumns } from './list-tab';
import { readCells } from './read-tab';
import type { Tab, Workbook } from './workbook';

const READY_MARK = 'jangbu.ready';

export interface TabLook extends WantedTab {
  readonly color: string;
  /** Of a tab that is one table: it tells a person's own tab from ours. */
  readonly spec: TabSpec | null;
  readonly frozenRows: number;
}

/**
 * The tab of ours: found, adopted where a person made it with our headers, else made. A person's own tab that only has our
 * name is left alone, ours is named `name (suffix)` beside it.
 */
export function ensureTab(
  workbook: Workbook,
  found: Tab | null,
  look: TabLook,
  lang: Lang,
  suffix: string,
  behind?: number,
): Tab {
  if (found && hasMark(found, TAB_MARK)) return found;
  const named = found ?? workbook.getSheetByName(look.name[lang]);
  // made in a run that was cut short before it could be remembered
  if (named && isMarkedAs(named, look.key)) return named;
  if (named && isEmpty(named)) return mark(named, look);
  if (named && adopt(named, look)) return named;
  const name = named ? freeName(workbook, `${look.name[lang]} (${suffix})`) : look.name[lang];
  const own = workbook.getSheetByName(name);
  if (own) return mark(own, look);
  return mark(workbook.insertSheet(name, behind ?? workbook.getNumSheets()), look);
}

/** What a tab gets once, when it is new: colours and frozen rows are the owner's afterwards. */
export function furnish(tab: Tab, look: TabLook, decorate: () => void = () => {}): void {
  if (isFurnished(tab)) return;
  tab.setTabColor(look.color);
  tab.setFrozenRows(look.frozenRows);
  decorate();
  addMark(tab, READY_MARK, '1');
}

export function isFurnished(tab: Tab): boolean {
  return hasMark(tab, READY_MARK);
}

function mark(tab: Tab, look: TabLook): Tab {
  addMark(tab, TAB_MARK, look.key);
  return tab;
}

function adopt(tab: Tab, { key, spec }: TabLook): boolean {
  if (!spec) return false;
  const header = findHeader(spec, { cells: readCells(tab) });
  const isOurs = header.row >= 0 && !spec.columns.some(({ key, required }) => required && header.missing.includes(key));
  if (!isOurs) return false;
  const columns = spec.columns.map((column, index) => ({ spec: column, column: (header.at[index] ?? -1) + 1 }));
  markColumns(
    tab,
    columns.filter(({ column }) => column > 0),
  );
  addMark(tab, READY_MARK, '1');
  addMark(tab, TAB_MARK, key);
  return true;
}

/** An empty `name (suffix)` is ours, made in a run that was cut short. */
function freeName(workbook: Workbook, wanted: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted} ${count}`;
    const tab = workbook.getSheetByName(name);
    if (!tab || isEmpty(tab)) return name;
  }
}

function isEmpty(tab: Tab): boolean {
  return tab.getLastRow() === 0;
}

function hasMark(tab: Tab, key: string): boolean {
  return tab.createDeveloperMetadataFinder().withKey(key).find().some(isOfTab);
}

function isMarkedAs(tab: Tab, key: string): boolean {
  const marks = tab.createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  return marks.some(mark => isOfTab(mark) && mark.getValue() === key);
}

function isOfTab(found: GoogleAppsScript.Spreadsheet.DeveloperMetadata): boolean {
  return found.getLocation().getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.SHEET;
}

function addMark(tab: Tab, key: string, value: string): void {
  if (hasMark(tab, key)) return;
  tab.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
