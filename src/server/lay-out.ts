import { boxes } from '../../sheets-templates/canvas-boxes';
import type { TabKey } from '../../sheets-templates/types';
import { server as en } from '../messages/en/server';
import { server as ko } from '../messages/ko/server';
import { canvasTab } from '../report/canvas/tab';
import { dashboardLayout } from '../report/dashboard/layout';
import { DASHBOARD_LAYOUT } from '../report/dashboard/older-layouts';
import type { Layout } from '../report/output-tab';
import { startLayout } from '../report/start/layout';
import { findBoxes } from '../schema/canvas';
import { ensureFigures } from '../sheet/canvas-figures';
import { drawCanvas, ensureCanvas } from '../sheet/canvas-tab';
import { ensureCharts, ensureSize, ensureWarning, layOut } from '../sheet/lay-out';
import { readCells } from '../sheet/read-tab';
import { markLayout } from '../sheet/rebuild';
import type { Tab } from '../sheet/workbook';
import { ensureDashboardLayout } from './dashboard-layout';
import { renamedBoxes } from './renamed-boxes';
import type { Site } from './site';

/** The look of the tabs that have a fixed size; null for tables, which grow. */
function layoutOf({ choice, currencyDigits }: Site, key: TabKey): Layout | null {
  switch (key) {
    case 'start':
      return startLayout();
    case 'dashboard':
      return dashboardLayout(choice.lang, currencyDigits);
    case 'canvas':
      return canvasTab(choice.lang);
    default:
      return null;
  }
}

export function frozenRows(site: Site, key: TabKey): number {
  return layoutOf(site, key)?.frozenRows ?? 0;
}

/** Once, when the tab is new. */
export function layOutPlace(site: Site, key: TabKey, tab: Tab): void {
  const layout = layoutOf(site, key);
  if (key === 'canvas') drawCanvas(tab, canvasTab(site.choice.lang));
  else if (layout) layOut(tab, layout);
  if (key === 'dashboard') markLayout(tab, DASHBOARD_LAYOUT);
}

/** What comes back when it was deleted: warnings, charts, rows that a refresh writes to. */
export function ensureFixedTabs(site: Site): void {
  const words = site.choice.lang === 'ko' ? ko : en;
  const isFirst = site.books.memory.installed === null;
  for (const key of ['start', 'dashboard'] as const) {
    const tab = site.tabs.get(key);
    const layout = layoutOf(site, key);
    if (!tab || !layout) continue;
    if (key === 'dashboard') ensureDashboardLayout(tab, site.choice.lang, site.currencyDigits);
    ensureWarning(tab, { description: words.computedArea, open: [], isFirst });
    ensureSize(tab, layout.rows, layout.columns);
    ensureCharts(tab, layout.charts);
  }
  const canvas = site.tabs.get('canvas');
  const warning = { description: words.canvasFrame, isFirst };
  if (!canvas) return;
  ensureCanvas(site.books.workbook, canvas, canvasTab(site.choice.lang), warning);
  const { workbook } = site.books;
  const cells = readCells(canvas);
  const titled = findBoxes(cells);
  const missing = boxes.map(({ key }) => key).filter(key => !titled.has(key));
  const found = missing.length === 0 ? titled : findBoxes(cells, renamedBoxes(workbook, missing));
  ensureFigures(workbook, canvas, { cells, boxes: found, lang: site.choice.lang });
}
