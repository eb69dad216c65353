import type { AdReturns } from '../costs/cost-cells';
import type { CostTotals } from '../costs/costs';
import type { MarketingFigures } from '../costs/marketing';
import type { Figures } from '../figures';
import type { Metric } from './metric';

type CostMetric = Metric<Figures & MarketingFigures>;
type CostKey = 'adCost' | 'blendedCac' | 'fullCac' | keyof AdReturns;
type CostShape = Pick<CostMetric, 'key' | 'unit' | 'better'>;

/** What it costs in a month that people come, buy and decide, and what comes back. */
export const costMetrics: readonly CostMetric[] = [
  cost({ key: 'adCost', unit: 'money', better: null }, 'adCost'),
  cost({ key: 'costPerVisit', unit: 'money', better: 'fewer' }, 'perVisit'),
  cost({ key: 'costPerApplication', unit: 'money', better: 'fewer' }, 'perApplication'),
  cost({ key: 'costPerDecision', unit: 'money', better: 'fewer' }, 'perDecision'),
  cost({ key: 'paidCac', unit: 'money', better: 'fewer' }, 'paidCac'),
  cost({ key: 'blendedCac', unit: 'money', better: 'fewer' }, 'blendedCac'),
  cost({ key: 'fullCac', unit: 'money', better: 'fewer' }, 'fullCac'),
  cost({ key: 'roas', unit: 'times', better: 'more' }, 'roas'),
  cost({ key: 'contributionRoas', unit: 'times', better: 'more' }, 'contributionRoas'),
];

function cost(shape: CostShape, value: CostKey & keyof CostTotals): CostMetric {
  return {
    ...shape,
    subject: 'cost',
    window: 'month',
    minimumCases: 0,
    measure({ months, costs }, month) {
      // costs may begin before the months of the ledgers, and do so with a lag
      const name = months[month]?.month;
      const own = costs.months.find(each => each.month === name);
      // with a lag, what an open month's spending brings has not come yet
      const isUnripe = own?.isOpen === true && costs.lagDays > 0 && value !== 'adCost';
      return { value: isUnripe ? null : (own?.[value] ?? null) };
    },
  };
}
