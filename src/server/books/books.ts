import { tabs as allTabs, modules, type TabModule, type TabPlace } from '../../../sheets-templates/tabs';
import type { TabKey } from '../../../sheets-templates/types';
import { parseIsoDay } from '../../schema/day';
import { type LocaleRules, localeRules } from '../../schema/locale';
import type { Day } from '../../schema/table';
import { findTabs, type WantedTab } from '../../sheet/find-tabs';
import { lockDocument } from '../../sheet/lock';
import { ofDocument, type Remembered } from '../../sheet/remembered';
import { type LocalTime, localeOf, localTime, openWorkbook, type Tab, type Workbook } from '../../sheet/workbook';
import { createDayOf } from '../../sheet/zone';
import { refusal } from '../errors';
import { type Memory, readMemory } from './memory';

/** The open spreadsheet with all that one call needs to know of it. */
export interface Books {
  readonly workbook: Workbook;
  readonly remembered: Remembered;
  readonly memory: Memory;
  /** For example `ko_KR`. */
  readonly locale: string;
  readonly rules: LocaleRules;
  readonly time: LocalTime;
  readonly today: Day;
  dayOf(cell: unknown): Day | null;
  readonly tabs: ReadonlyMap<TabKey, Tab>;
  /** Tabs that were taken out: hidden, and as good as not there. */
  readonly takenOut: ReadonlyMap<TabKey, Tab>;
  readonly tabIds: Readonly<Record<string, number>>;
}

export function wantedTab({ key, name, kind }: TabPlace): WantedTab {
  return { key, name, isOutput: kind === 'output' };
}

export function wantedModule({ spec: { key, name } }: TabModule): WantedTab {
  return { key, name, isOutput: false, isModule: true };
}

export function openBooks(): Books {
  const workbook = openWorkbook();
  const remembered = ofDocument();
  const memory = readMemory(remembered, workbook);
  const { tabs: found, ids } = findTabs(
    workbook,
    [...allTabs.map(wantedTab), ...modules.map(wantedModule)],
    memory.tabIds,
  );
  const isOut = ([key]: [TabKey, Tab]) => memory.takenOut.includes(key);
  const locale = localeOf(workbook);
  const time = localTime(workbook);
  return {
    workbook,
    remembered,
    memory,
    locale,
    rules: localeRules(locale),
    time,
    today: parseIsoDay(time.day) ?? 0,
    dayOf: createDayOf(time.timeZone),
    tabs: new Map([...found].filter(entry => !isOut(entry))),
    takenOut: new Map([...found].filter(isOut)),
    tabIds: ids,
  };
}

/** Never installed: a tab of one of our names is somebody else's. Ledger and settings deleted: there is nothing to read. */
export function requireInstalled({ memory, tabs }: Books): void {
  if (!memory.installed || !(tabs.has('deals') || tabs.has('settings'))) throw refusal('not-installed');
}

/** Two people must not write at once; the second is told so. */
export function whileLocked<T>(work: () => T): T {
  const lock = lockDocument();
  if (!lock) throw refusal('busy');
  try {
    return work();
  } finally {
    lock.release();
  }
}
