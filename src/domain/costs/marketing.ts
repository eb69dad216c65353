import type { Settings } from '../../schema/settings';
import type { Day } from '../../schema/table';
import { type Funnel, funnel } from '../funnel/funnel';
import { decisionDays } from '../ledger/decision';
import type { Ledger } from '../ledger/ledger';
import { stageDays } from '../stages/stage-days';
import type { CountedCosts } from './cost-book';
import { type Costs, costs } from './costs';

/** How people come, and what their coming costs. */
export interface MarketingFigures {
  funnel: Funnel;
  costs: Costs;
}

export function marketingFigures(
  ledger: Ledger,
  counted: CountedCosts | null,
  settings: Settings,
  asOf: Day,
): MarketingFigures {
  const days = stageDays(ledger, decisionDays(ledger.deals, ledger.customers, settings));
  const stages = funnel(ledger, days, settings, asOf);
  return { funnel: stages, costs: costs(ledger, counted, stages, settings, asOf) };
}
