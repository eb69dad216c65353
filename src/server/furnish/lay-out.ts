import { boxes } from '../../../sheets-templates/canvas-boxes';
import { boxStatuses } from '../../../sheets-templates/canvas-fields';
import type { TabKey } from '../../../sheets-templates/types';
import { server as en } from '../../messages/en/server';
import { server as ko } from '../../messages/ko/server';
import { canvasTab } from '../../report/canvas/tab';
import type { Layout } from '../../report/output-tab';
import { findBoxes } from '../../schema/canvas';
import { ensureFigures } from '../../sheet/canvas-figures';
import { drawCanvas, ensureCanvas } from '../../sheet/canvas-tab';
import { ensureCharts, ensureSize, ensureWarning, layOut } from '../../sheet/lay-out';
import { readCells } from '../../sheet/read-tab';
import { markLayout } from '../../sheet/rebuild';
import type { Tab } from '../../sheet/workbook';
import { ensurePageLayout, LAYOUTS, type PageTab, pageLayout, pageTabs } from '../books/layouts';
import { renamedBoxes } from '../books/renamed-boxes';
import type { Site } from './site';

/** The look of the tabs that have a fixed size; null for tables, which grow. */
function layoutOf({ choice, currencyDigits }: Site, key: TabKey): Layout | null {
  if (key === 'canvas') return canvasTab(choice.lang);
  return isPage(key) ? pageLayout(key, choice.lang, currencyDigits) : null;
}

function isPage(key: TabKey): key is PageTab {
  return key in LAYOUTS;
}

export function frozenRows(site: Site, key: TabKey): number {
  return layoutOf(site, key)?.frozenRows ?? 0;
}

/** Once, when the tab is new. */
export function layOutPlace(site: Site, key: TabKey, tab: Tab): void {
  const layout = layoutOf(site, key);
  if (key === 'canvas') drawCanvas(tab, canvasTab(site.choice.lang));
  else if (layout) layOut(tab, layout);
  if (isPage(key)) markLayout(tab, LAYOUTS[key]);
}

/** What comes back when it was deleted: warnings, charts, rows that a refresh writes to. */
export function ensureFixedTabs(site: Site): void {
  const words = site.choice.lang === 'ko' ? ko : en;
  const isFirst = site.books.memory.installed === null;
  for (const key of pageTabs) {
    const tab = site.tabs.get(key);
    const layout = layoutOf(site, key);
    if (!tab || !layout) continue;
    ensurePageLayout(key, tab, site.choice.lang, site.currencyDigits);
    ensureWarning(tab, { description: words.computedArea, open: [], isFirst });
    ensureSize(tab, layout.rows, layout.columns);
    ensureCharts(tab, layout.charts);
  }
  const canvas = site.tabs.get('canvas');
  if (!canvas) return;
  const { workbook } = site.books;
  const { lang } = site.choice;
  const cells = readCells(canvas);
  const titled = findBoxes(cells);
  const missing = boxes.map(({ key }) => key).filter(key => !titled.has(key));
  const found = missing.length === 0 ? titled : findBoxes(cells, renamedBoxes(workbook, missing));
  const options = Object.values(boxStatuses).map(status => status[lang]);
  ensureCanvas(workbook, canvas, found, { description: words.canvasFrame, isFirst, options });
  ensureFigures(workbook, canvas, { cells, boxes: found, lang });
}
