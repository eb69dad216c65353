import type { Figures, StageFigures } from '../figures';
import { type Measure, type Metric, MINIMUM_CASES } from './metric';

type StageMetric = Metric<Figures> & { readonly key: keyof StageFigures };
type StageShape = Pick<StageMetric, 'key' | 'subject' | 'unit' | 'better'>;

/** The figures of a month from the first application to the regulars, in the order in which Home shows them. */
export const stageMetrics: readonly StageMetric[] = [
  plain({ key: 'sales', subject: 'money', unit: 'money', better: 'more' }),
  plain({ key: 'orders', subject: 'money', unit: 'count', better: 'more' }),
  plain({ key: 'averageOrder', subject: 'money', unit: 'money', better: 'more' }),
  plain({ key: 'applications', subject: 'funnel', unit: 'count', better: 'more' }),
  plain({ key: 'firstExperience', subject: 'funnel', unit: 'count', better: 'more' }),
  plain({ key: 'decisions', subject: 'funnel', unit: 'count', better: 'more' }),
  share({ key: 'decisionRate', subject: 'funnel', unit: 'rate', better: 'more' }, 'decisions', 'firstExperience'),
  plain({ key: 'baseRegulars', subject: 'regulars', unit: 'count', better: 'more' }),
  plain({ key: 'activeRegulars', subject: 'regulars', unit: 'count', better: 'more' }),
  share({ key: 'activeRate', subject: 'regulars', unit: 'rate', better: 'more' }, 'activeRegulars', 'baseRegulars'),
  plain({ key: 'closingRegulars', subject: 'regulars', unit: 'count', better: 'more' }),
  plain({ key: 'regularSales', subject: 'money', unit: 'money', better: 'more' }),
  plain({ key: 'unregisteredSales', subject: 'money', unit: 'money', better: 'fewer' }),
];

function plain(shape: StageShape): StageMetric {
  return {
    ...shape,
    window: 'month',
    minimumCases: 0,
    measure: ({ months }, month) => ({ value: months[month]?.[shape.key] ?? null }),
  };
}

type Count = 'decisions' | 'firstExperience' | 'activeRegulars' | 'baseRegulars';

function share(shape: StageShape, part: Count, whole: Count): StageMetric {
  return {
    ...shape,
    window: 'month',
    minimumCases: MINIMUM_CASES,
    measure({ months }, month): Measure {
      const figures = months[month];
      if (!figures) return { value: null };
      const value = figures[shape.key];
      const of = { part: figures[part], whole: figures[whole] };
      // nobody can say, though there are people to ask about
      return value === null && of.whole > 0 ? { value } : { value, of };
    },
  };
}
