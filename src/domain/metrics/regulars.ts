import type { Regulars, RegularsMonth } from '../regulars/regulars';
import { type Measure, type Metric, MINIMUM_CASES } from './metric';

interface Source {
  readonly regulars: Regulars;
}

type RegularsMetric = Metric<Source>;

/** Who became a regular, stays, goes quiet or is yet to be invited, and how many it takes; beside those of `stage`. */
export const regularsMetrics: readonly RegularsMetric[] = [
  monthly('joinedRegulars', 'count', 'more', month => month.new),
  monthly('returnedRegulars', 'count', 'more', month => month.returned),
  monthly('leftRegulars', 'count', 'fewer', month => month.left),
  monthly('renewals', 'count', 'more', month => month.renewals),
  dormantShare(),
  toInvite(),
  monthly('poolSales', 'money', 'more', month => month.poolSales.inside),
  monthly('salesOutsidePool', 'money', null, month => month.poolSales.outside),
  monthly('profitPerRegular', 'money', 'more', month => month.profitPerRegular),
  monthly('breakEvenRegulars', 'count', null, month => month.breakEvenRegulars),
  monthly('toBreakEven', 'count', 'fewer', month => month.toBreakEven),
];

function monthly(
  key: string,
  unit: 'count' | 'money',
  better: RegularsMetric['better'],
  value: (month: RegularsMonth) => number | null,
): RegularsMetric {
  return {
    key,
    subject: 'regulars',
    unit,
    window: 'month',
    minimumCases: 0,
    better,
    measure({ regulars }, at): Measure {
      const month = regulars.months[at];
      return { value: month ? value(month) : null };
    },
  };
}

function dormantShare(): RegularsMetric {
  return {
    key: 'dormantRegularShare',
    subject: 'regulars',
    unit: 'rate',
    window: 'month',
    minimumCases: MINIMUM_CASES,
    better: 'fewer',
    measure({ regulars }, at): Measure {
      const month = regulars.months[at];
      if (!month) return { value: null };
      const { dormant, total } = month;
      return { value: total === 0 ? null : dormant / total, of: { part: dormant, whole: total } };
    },
  };
}

function toInvite(): RegularsMetric {
  return {
    key: 'toInvite',
    subject: 'regulars',
    unit: 'count',
    window: 'upToToday',
    minimumCases: 0,
    better: null,
    measure: ({ regulars }) => ({ value: regulars.months.length === 0 ? null : regulars.invite.customers }),
  };
}
