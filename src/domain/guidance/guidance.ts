import { formatDay, parseIsoDay } from '../../schema/day';
import type { Duty } from '../../schema/decode-roles';
import type { Settings, Targets } from '../../schema/settings';
import type { Day } from '../../schema/table';
import type { Figures } from '../figures';
import type { Ledger } from '../ledger/ledger';
import { type Bottleneck, bottleneck, type RateKey } from './bottleneck';
import { type Forecasts, forecasts } from './forecast';
import { weekSource } from './four-weeks';
import { lastWholeWeek, SCORECARD_WEEKS, type Scorecard, scorecard } from './scorecard';

/** What to look at first, what to do this week, and what is to come. */
export interface GuidanceFigures {
  bottleneck: Bottleneck | null;
  scorecard: Scorecard | null;
  forecast: Forecasts;
}

export interface GuidanceSource {
  readonly ledger: Ledger;
  readonly figures: Pick<Figures, 'months' | 'weeks' | 'channels'>;
  /** yyyy-MM-dd */
  readonly applicationsFrom: string | null;
  readonly duties: readonly Duty[];
  /** By week of the figures: do the ledgers tell of it? */
  readonly keptWeeks: readonly boolean[];
}

export function guidanceFigures(source: GuidanceSource, settings: Settings, asOf: Day): GuidanceFigures {
  const { ledger, figures, applicationsFrom, duties } = source;
  return {
    bottleneck: bottleneck(
      { ...figures, unknown: unknownMonths(source), applicationsFrom },
      targetsOf(settings, duties),
      asOf,
    ),
    scorecard: scorecardOf(source, settings, asOf),
    forecast: forecasts(ledger, figures.months, asOf),
  };
}

/** A month is held against the settings, and where they say nothing against the goal of a week in the roles tab. */
function targetsOf({ targets }: Settings, duties: readonly Duty[]): Targets {
  const goalOf = (rate: RateKey) => targets[rate] ?? duties.find(({ metric }) => metric === rate)?.target ?? null;
  return {
    applicationRate: goalOf('applicationRate'),
    experienceRate: goalOf('experienceRate'),
    decisionRate: goalOf('decisionRate'),
    activeRate: goalOf('activeRate'),
  };
}

/** Months with a whole week of which the ledgers do not tell. */
function unknownMonths({ figures, keptWeeks }: GuidanceSource): ReadonlySet<string> {
  return new Set(
    figures.weeks.flatMap(({ week }, place) => {
      const month = week.slice(0, 7);
      return keptWeeks[place] || !formatDay(parseIsoDay(week)! + 6).startsWith(month) ? [] : [month];
    }),
  );
}

export function scorecardOf(
  { ledger, figures, duties }: GuidanceSource,
  settings: Settings,
  asOf: Day,
): Scorecard | null {
  const last = lastWholeWeek(figures.weeks, asOf);
  if (last < 0) return null;
  const source = weekSource(ledger, figures.weeks, settings, asOf)(last, SCORECARD_WEEKS);
  return scorecard(source, { duties, targets: settings.targets }, last);
}
