import type { Lang } from '../../sheets-templates/types';
import { dashboardLayout } from '../report/dashboard/layout';
import { DASHBOARD_LAYOUT, OLDEST_LAYOUT } from '../report/dashboard/older-layouts';
import { ensureCharts } from '../sheet/lay-out';
import { layoutOfTab, markLayout, rebuild } from '../sheet/rebuild';
import type { Tab } from '../sheet/workbook';

/** A page that was laid out by an older version is laid out anew; what a person put below or beside it stays. */
export function ensureDashboardLayout(tab: Tab, lang: Lang, currencyDigits: number): void {
  if (layoutOfTab(tab) >= DASHBOARD_LAYOUT) return;
  const layout = dashboardLayout(lang, currencyDigits);
  rebuild(tab, layout, OLDEST_LAYOUT);
  ensureCharts(tab, layout.charts);
  markLayout(tab, DASHBOARD_LAYOUT);
}
