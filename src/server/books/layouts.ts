import { CANVAS_LAYOUT } from '../../../sheets-templates/canvas';
import type { Lang } from '../../../sheets-templates/types';
import { dashboardLayout } from '../../report/dashboard/layout';
import { DASHBOARD_LAYOUT, olderLayout } from '../../report/dashboard/older-layouts';
import type { Layout } from '../../report/output-tab';
import { startLayout } from '../../report/start/layout';
import { OLDEST_START, START_LAYOUT } from '../../report/start/places';
import { currencyDigits } from '../../schema/currency';
import { ensureCharts } from '../../sheet/lay-out';
import { layoutOfTab, markLayout, rebuild } from '../../sheet/rebuild';
import type { Tab } from '../../sheet/workbook';
import type { Books } from './books';
import { sheetLang, writeMemory } from './memory';

/** The layouts of this version, raised whenever parts of a page move. */
export const LAYOUTS = { start: START_LAYOUT, dashboard: DASHBOARD_LAYOUT } as const;
export type PageTab = keyof typeof LAYOUTS;
export const pageTabs = Object.keys(LAYOUTS) as PageTab[];

/** With that of the canvas, whose figures have their places since its first. */
export const ALL_LAYOUTS = { ...LAYOUTS, canvas: CANVAS_LAYOUT } as const;

export function pageLayout(key: PageTab, lang: Lang, digits: number): Layout {
  return key === 'start' ? startLayout() : dashboardLayout(lang, digits);
}

/** A page that was laid out by an older version is laid out anew; what a person put below or beside it stays. */
export function ensurePageLayout(key: PageTab, tab: Tab, lang: Lang, digits: number): void {
  const version = layoutOfTab(tab);
  if (version >= LAYOUTS[key]) return;
  const layout = pageLayout(key, lang, digits);
  rebuild(tab, layout, key === 'start' ? OLDEST_START : olderLayout(version));
  ensureCharts(tab, layout.charts);
  markLayout(tab, LAYOUTS[key]);
}

/** Before they are written to; asked once, then remembered. */
export function keepLayouts({ memory, remembered, locale, tabs }: Books, currency: string): void {
  const older = pageTabs.filter(key => (memory.layouts[key] ?? 0) < LAYOUTS[key]);
  for (const key of older) {
    const tab = tabs.get(key);
    if (tab) ensurePageLayout(key, tab, sheetLang(memory, locale), currencyDigits(currency));
  }
  if (older.length > 0) writeMemory(remembered, { layouts: { ...memory.layouts, ...LAYOUTS } });
}
