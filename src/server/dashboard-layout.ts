import type { Lang } from '../../sheets-templates/types';
import { dashboardLayout } from '../report/dashboard/layout';
import { DASHBOARD_LAYOUT, olderLayout } from '../report/dashboard/older-layouts';
import { ensureCharts } from '../sheet/lay-out';
import { layoutOfTab, markLayout, rebuild } from '../sheet/rebuild';
import type { Tab } from '../sheet/workbook';

/** A page that was laid out by an older version is laid out anew; what a person put below or beside it stays. */
export function ensureDashboardLayout(tab: Tab, lang: Lang, currencyDigits: number): void {
  const version = layoutOfTab(tab);
  if (version >= DASHBOARD_LAYOUT) return;
  const layout = dashboardLayout(lang, currencyDigits);
  rebuild(tab, layout, olderLayout(version));
  ensureCharts(tab, layout.charts);
  markLayout(tab, DASHBOARD_LAYOUT);
}
