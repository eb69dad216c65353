import type { CustomerFigures } from '../customers/customer-figures';
import type { CustomerState } from '../customers/customer-state';
import type { SegmentName } from '../customers/segments';
import { VALUE_WINDOWS, type ValueFigures } from '../repeat/observed-value';
import { type Measure, type Metric, MINIMUM_CASES } from './metric';

type Source = Pick<CustomerFigures, 'customers' | 'states' | 'segments' | 'value'>;
type CustomerMetric = Metric<Source>;

/** Who all the customers are today, what one is worth, and what is to be expected of them. */
export const customerMetrics: readonly CustomerMetric[] = [
  today('customers', 'count', 'more', ({ customers }) => ({ value: customers.length })),
  stateShare('activeCustomers', 'active', 'more'),
  stateShare('atRiskCustomers', 'atRisk', 'fewer'),
  stateShare('dormantCustomers', 'dormant', 'fewer'),
  stateShare('lostCustomers', 'lost', 'fewer'),
  segmentCount('bestCustomers', 'best', 'more'),
  segmentCount('slippingLoyalCustomers', 'slippingLoyal', 'fewer'),
  ...VALUE_WINDOWS.map((days, at) => value(`revenueIn${days}`, at, 'revenue')),
  ...VALUE_WINDOWS.map((days, at) => value(`marginIn${days}`, at, 'margin')),
  today('expectedPurchases', 'count', 'more', ({ customers }) => ({ value: expectedOf(customers) })),
];

function today(
  key: string,
  unit: 'count' | 'rate',
  better: CustomerMetric['better'],
  measure: (figures: Source) => Measure,
): CustomerMetric {
  const minimumCases = unit === 'rate' ? MINIMUM_CASES : 0;
  return { key, subject: 'customers', unit, window: 'upToToday', minimumCases, better, measure };
}

function stateShare(key: string, state: CustomerState, better: 'more' | 'fewer'): CustomerMetric {
  return today(key, 'rate', better, ({ states, customers }) => {
    const [part, whole] = [states.customers[state], customers.length];
    return {
      value: whole === 0 ? null : part / whole,
      of: { part, whole },
      isTradeDefault: states.limits.source === 'trade',
    };
  });
}

function segmentCount(key: string, name: SegmentName, better: 'more' | 'fewer'): CustomerMetric {
  return today(key, 'count', better, ({ segments }) => ({
    value: segments.list.find(({ segment }) => segment === name)?.customers ?? null,
  }));
}

/** Per customer of the months old enough, in their first days; too few of them say nothing of the next ones. */
function value(key: string, at: number, kind: 'revenue' | 'margin'): CustomerMetric {
  const of = (figures: ValueFigures) => figures.windows[at];
  return {
    key,
    subject: 'customers',
    unit: 'money',
    window: 'ripe',
    minimumCases: MINIMUM_CASES,
    better: 'more',
    measure({ value: figures }): Measure {
      const window = of(figures);
      return { value: window?.[kind] ?? null, unripe: window?.unripe ?? 0, cases: window?.customers ?? 0 };
    },
  };
}

/** Purchase days of all together, to a whole one; null where the model is off. */
function expectedOf(customers: Source['customers']): number | null {
  let sum = 0;
  for (const { expectedPurchases } of customers) {
    if (expectedPurchases === null) return null;
    sum += expectedPurchases;
  }
  return customers.length === 0 ? null : Math.round(sum);
}
