import { automation } from './automation';
import { costs } from './costs';
import { customers } from './customers';
import { deals } from './deals';
import { digilog } from './digilog';
import { fandom } from './fandom';
import { history } from './history';
import { kpis } from './kpis';
import { roadmap } from './roadmap';
import { roles } from './roles';
import { settings } from './settings';
import { spa } from './spa';
import type { ModuleKey, TabKey, TabSpec, Words } from './types';

/** A table is typed into under one header row; a canvas is typed into box by box; an output is rewritten whole by us. */
export type TabKind = 'table' | 'canvas' | 'output';

export interface TabPlace {
  readonly key: TabKey;
  readonly kind: TabKind;
  readonly name: Words;
  readonly color: string;
}

/** What the start lays out, in this order. */
export const tabs: readonly TabPlace[] = [
  { key: 'start', kind: 'output', name: { ko: '시작', en: 'Start' }, color: '#202124' },
  { key: 'dashboard', kind: 'output', name: { ko: '대시보드', en: 'Dashboard' }, color: '#202124' },
  { key: 'canvas', kind: 'canvas', name: { ko: '캔버스', en: 'Canvas' }, color: '#c5221f' },
  table(kpis),
  table(deals),
  table(spa),
  table(roles),
  table(settings),
];

/** The tabs of the start that are one table under a header row. */
export const tableTabs = [kpis, deals, spa, roles, settings] as const;

export interface TabModule {
  readonly spec: TabSpec & { readonly key: ModuleKey };
  /** The tab it is put behind. */
  readonly after: TabKey;
}

/** Tabs that an owner adds when they are of use; all of them tables. */
export const modules: readonly TabModule[] = [
  { spec: customers, after: 'deals' },
  { spec: costs, after: 'kpis' },
  { spec: digilog, after: 'spa' },
  { spec: fandom, after: 'roles' },
  { spec: automation, after: 'roles' },
  { spec: roadmap, after: 'canvas' },
  { spec: history, after: 'settings' },
];

/** Every tab there can be that is one table. */
export const listTabs: readonly TabSpec[] = [...tableTabs, ...modules.map(({ spec }) => spec)];

function table({ key, name, color }: TabSpec): TabPlace {
  return { key, kind: 'table', name, color };
}
