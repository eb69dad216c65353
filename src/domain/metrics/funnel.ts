import type { MarketingFigures } from '../costs/marketing';
import type { Figures } from '../figures';
import type { ConversionCounts } from '../funnel/conversion';
import type { FunnelCounts } from '../funnel/funnel';
import { type Measure, type Metric, MINIMUM_CASES } from './metric';

type Source = Figures & MarketingFigures;
type FunnelMetric = Metric<Source>;
type Stage = 'visits' | 'applications' | 'firstExperience' | 'decisions' | 'boughtAgain';
type RatedStage = Exclude<Stage, 'visits'>;

/** From visits to regulars: period ratios of a month, and people followed for the settings' windows. */
export const funnelMetrics: readonly FunnelMetric[] = [
  stageCount('visits'),
  stageCount('boughtAgain'),
  stepRate('applicationRate', 'applications', 'visits'),
  stepRate('experienceRate', 'firstExperience', 'applications'),
  overallRate('visitExperienceRate', 'firstExperience'),
  overallRate('visitDecisionRate', 'decisions'),
  followed('appliedExperienceRate', ({ fromApplication }) => ({
    ...fromApplication,
    reached: fromApplication.experienced,
  })),
  followed('appliedDecisionRate', ({ fromApplication }) => ({ ...fromApplication, reached: fromApplication.decided })),
  followed('boughtDecisionRate', ({ fromExperience }) => ({ ...fromExperience, reached: fromExperience.decided })),
  cohortDecisionRate(),
];

function stageCount(key: 'visits' | 'boughtAgain'): FunnelMetric {
  return {
    ...ofMonth(key),
    unit: 'count',
    minimumCases: 0,
    measure: (figures, month) => ({ value: countsOf(figures, month)?.[key] ?? null }),
  };
}

/** The engine says null where first experiences stand in for applications. */
function stepRate(key: string, part: RatedStage, whole: Stage): FunnelMetric {
  return share(key, part, whole, ({ stepRates }) => stepRates[part]);
}

function overallRate(key: string, part: RatedStage): FunnelMetric {
  return share(key, part, 'visits', ({ overallRates }) => overallRates[part]);
}

function share(
  key: string,
  part: RatedStage,
  whole: Stage,
  rateOf: (counts: FunnelCounts) => number | null,
): FunnelMetric {
  return {
    ...ofMonth(key),
    unit: 'rate',
    minimumCases: MINIMUM_CASES,
    measure(figures, month): Measure {
      const counts = countsOf(figures, month);
      const value = counts ? rateOf(counts) : null;
      if (!counts || value === null) return { value: null };
      return { value, of: { part: counts[part], whole: counts[whole] ?? 0 } };
    },
  };
}

interface Followed {
  readonly ripe: number;
  readonly unripe: number;
  readonly reached: number;
}

/** Everybody who ever entered and has had the window. */
function followed(key: string, read: (month: ConversionCounts) => Followed): FunnelMetric {
  return {
    ...ripe(key),
    measure: ({ funnel }) => ripeShare(funnel.conversion.months.map(read)),
  };
}

function cohortDecisionRate(): FunnelMetric {
  return {
    ...ripe('cohortDecisionRate'),
    measure: ({ funnel }) =>
      ripeShare(
        funnel.cohortDecision.months.map(({ isClosed, size, decided }) => ({
          ripe: isClosed ? size : 0,
          unripe: isClosed ? 0 : size,
          reached: decided ?? 0,
        })),
      ),
  };
}

function ripeShare(months: readonly Followed[]): Measure {
  const sum = (key: keyof Followed) => months.reduce((total, month) => total + month[key], 0);
  const [part, whole] = [sum('reached'), sum('ripe')];
  return { value: whole === 0 ? null : part / whole, of: { part, whole }, unripe: sum('unripe') };
}

function countsOf({ funnel }: MarketingFigures, month: number): FunnelCounts | null {
  return funnel.months[month] ?? null;
}

function ofMonth(key: string) {
  return { key, subject: 'funnel', window: 'month', better: 'more' } as const;
}

function ripe(key: string) {
  return { key, subject: 'funnel', unit: 'rate', window: 'ripe', minimumCases: MINIMUM_CASES, better: 'more' } as const;
}
