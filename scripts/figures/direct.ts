import { computeFigures, type WholeFigures } from '../../src/domain/compute-figures';
import { decodeCosts } from '../../src/schema/decode-costs';
import { decodeDeals } from '../../src/schema/decode-deals';
import { decodeKpis } from '../../src/schema/decode-kpis';
import { decodeRoles } from '../../src/schema/decode-roles';
import { decodeSettings } from '../../src/schema/decode-settings';
import { listsOf } from '../../src/schema/settings';
import { decodeContext, gridOf, type Job } from './job';
import { settingsColumns, settingsRows } from './settings-rows';

/** Decoder and figures without the spreadsheet between them. */
export function directFigures(job: Job): WholeFigures {
  const context = decodeContext(job, job.asOf);
  const tab = decodeSettings({ cells: settingsRows(settingsColumns(job.settings, job.lang)) }, context);
  const checked = { ...context, currency: tab.settings.currency, lists: listsOf(tab.settings) };
  const deals = decodeDeals(gridOf(job.deals), checked);
  const kpis = decodeKpis(gridOf(job.kpis), checked);
  const costs = job.costs && decodeCosts(gridOf(job.costs), checked);
  const roles = job.roles && decodeRoles(gridOf(job.roles), checked);
  const issues = [deals, kpis, costs, tab, roles].flatMap(decoded => decoded?.issues ?? []);
  return computeFigures({
    deals: deals.table,
    kpis: kpis.table,
    costs: costs?.table ?? null,
    duties: roles?.duties ?? [],
    settings: tab.settings,
    asOf: job.asOf,
    issues,
  }).whole();
}
