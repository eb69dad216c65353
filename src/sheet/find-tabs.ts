import type { TabKey, Words } from '../../sheets-templates/types';
import type { Tab, Workbook } from './workbook';

/** Sheet metadata with the tab's key: survives renaming, moving and a copy of the file. */
export const TAB_MARK = 'jangbu.tab';

export interface WantedTab {
  readonly key: TabKey;
  readonly name: Words;
  /** Rewritten whole by us: a person's own tab of that name must never be taken for it. */
  readonly isOutput: boolean;
  /** Added only when wanted: one that nobody remembers is not there, and not looked for on its own account. */
  readonly isModule?: boolean;
}

export interface FoundTabs {
  readonly tabs: ReadonlyMap<TabKey, Tab>;
  /** Sheet ids worth remembering; the same as were remembered when nothing was looked for. */
  readonly ids: Readonly<Record<string, number>>;
}

/**
 * One call a tab by its remembered sheet id, which no spreadsheet gives twice. Only where that fails (a tab was deleted, the
 * file is a copy) the marks are searched, and then the names.
 */
export function findTabs(
  workbook: Workbook,
  wanted: readonly WantedTab[],
  remembered: Readonly<Record<string, number>>,
): FoundTabs {
  const tabs = new Map<TabKey, Tab>();
  for (const { key } of wanted) {
    const id = remembered[key];
    const tab = id === undefined ? null : workbook.getSheetById(id);
    if (tab) tabs.set(key, tab);
  }
  const lost = wanted.filter(({ key }) => !tabs.has(key));
  if (lost.every(({ key, isModule }) => isModule && remembered[key] === undefined)) return { tabs, ids: remembered };
  const ids: Record<string, number> = {};
  for (const key of tabs.keys()) ids[key] = remembered[key] ?? 0;
  const marked = markedTabs(workbook, lost);
  for (const { key, name, isOutput, isModule } of lost) {
    const tab = marked.get(key) ?? (isOutput || isModule ? null : tabNamed(workbook, name));
    if (!tab) continue;
    tabs.set(key, tab);
    ids[key] = tab.getSheetId();
  }
  return { tabs, ids };
}

function tabNamed(workbook: Workbook, name: Words): Tab | null {
  return workbook.getSheetByName(name.ko) ?? workbook.getSheetByName(name.en);
}

/** A duplicated tab may carry the mark of its original: the one that kept the name wins, else the first. */
function markedTabs(workbook: Workbook, wanted: readonly WantedTab[]): ReadonlyMap<string, Tab> {
  const names = new Map<string, Words>(wanted.map(({ key, name }) => [key, name]));
  const found = new Map<string, Tab>();
  for (const mark of workbook.createDeveloperMetadataFinder().withKey(TAB_MARK).find()) {
    const key = mark.getValue() ?? '';
    const name = names.get(key);
    const tab = name ? mark.getLocation().getSheet() : null;
    if (!name || !tab) continue;
    const isNamed = () => [name.ko, name.en].includes(tab.getName());
    if (!found.has(key) || isNamed()) found.set(key, tab);
  }
  return found;
}
