import type { ComputedFigures, WholeFigures } from '../../domain/compute-figures';
import type { Issue } from '../../domain/issue';
import { type DashboardInput, dashboardValues, type Insight } from '../../report/dashboard/values';
import { startValues } from '../../report/start/values';
import type { Rules } from '../../schema/settings';
import { writeValues } from '../../sheet/lay-out';
import type { Books } from '../books/books';
import { keepLayouts } from '../books/layouts';
import { sheetLang } from '../books/memory';
import type { Ledgers } from '../books/read-books';
import type { Guidance } from '../work/steps';
import { writeCustomers } from './write-customers';

export interface Outputs {
  readonly ledgers: Ledgers;
  readonly computed: ComputedFigures;
  readonly guidance: Guidance;
  readonly exampleRows: number;
}

/** Rewrites the computed tabs; one that is not there is passed over. Returns what keeps a tab from being written. */
export function writeOutputs(books: Books, outputs: Outputs): Issue[] {
  const { computed, ledgers } = outputs;
  const whole = computed.whole();
  keepLayouts(books, ledgers.settings.currency);
  const dashboard = books.tabs.get('dashboard');
  if (dashboard) writeValues(dashboard, dashboardValues(dashboardInput(books, outputs, whole)));
  const start = books.tabs.get('start');
  if (start) writeValues(start, startValues(sheetLang(books.memory, books.locale), outputs.guidance));
  return writeCustomers(books, computed, whole, ledgers.settings);
}

/** Taken one by one: a spread would write out the list of all customers. */
function insightOf({
  cohorts,
  bottleneck,
  scorecard,
  forecast,
  anomalies,
  money,
  costs,
  regulars,
}: WholeFigures): Insight {
  const guidance = { bottleneck, scorecard, forecast };
  return {
    cohorts,
    guidance,
    anomalies,
    parts: money.months,
    channelCosts: costs.channelMonths,
    newRegulars: regulars.months,
  };
}

function dashboardInput(
  books: Books,
  { ledgers, computed, exampleRows }: Outputs,
  whole: WholeFigures,
): DashboardInput {
  const { settings } = ledgers;
  const { figures } = computed;
  const rules: Rules = {
    ...settings,
    decisionRule: settings.decisionRule === 'membership' ? 'purchases' : 'membership',
  };
  return {
    lang: sheetLang(books.memory, books.locale),
    settings,
    figures,
    other: { figures: { ...figures, ...computed.under(rules) }, rules },
    applicationsFrom: computed.applicationsFrom,
    exampleRows,
    lastRecord: computed.lastRecord,
    keptWeeks: computed.keptWeeks,
    insight: insightOf(whole),
  };
}
