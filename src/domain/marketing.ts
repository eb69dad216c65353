import type { Settings } from '../schema/settings';
import type { Day } from '../schema/table';
import type { CountedCosts } from './cost-book';
import { type Costs, costs } from './costs';
import { decisionDays } from './decision';
import { type Funnel, funnel } from './funnel';
import type { Ledger } from './ledger';
import { stageDays } from './stage-days';

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
