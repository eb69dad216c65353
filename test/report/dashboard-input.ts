import type { ChannelFigures, Figures, MonthFigures } from '../../src/domain/figures';
import type { Forecast } from '../../src/domain/guidance/forecast';
import type { DashboardInput, Insight } from '../../src/report/dashboard/values';
import type { Values } from '../../src/report/output-tab';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { NO_FIGURES as quiet } from '../domain/no-figures';

export { quiet };

export const april: MonthFigures = {
  ...quiet,
  month: '2026-04',
  applications: 40,
  firstExperience: 20,
  decisions: 5,
  closingRegulars: 5,
  decisionRate: 0.25,
  sales: 1234567,
  orders: 30,
  averageOrder: 41152,
};
export const may: MonthFigures = {
  ...quiet,
  month: '2026-05',
  firstExperience: 6,
  decisions: 3,
  baseRegulars: 5,
  activeRegulars: 4,
  closingRegulars: 8,
  decisionRate: 0.5,
  activeRate: 0.8,
  sales: 2000000,
};
export const june: MonthFigures = { ...quiet, month: '2026-06' };
export const channel = (name: string, firstExperience: number, over: Partial<ChannelFigures> = {}): ChannelFigures => ({
  month: '2026-05',
  channel: name,
  visits: null,
  applications: 0,
  firstExperience,
  decisions: 0,
  sales: 0,
  cost: null,
  ...over,
});

export const noForecast: Forecast = {
  reason: 'too-short',
  method: null,
  from: null,
  to: null,
  monthsKnown: 0,
  backtest: null,
  months: null,
};
export const QUIET: Insight = {
  cohorts: [],
  guidance: { bottleneck: null, scorecard: null, forecast: { sales: noForecast, regulars: noForecast } },
  anomalies: { lastWeek: null, series: [], signals: [] },
  parts: [],
  channelCosts: [],
  newRegulars: [],
};

export function input(over: Partial<Figures> = {}, rest: Partial<DashboardInput> = {}): DashboardInput {
  const figures: Figures = {
    asOf: '2026-06-10',
    rows: 12,
    rowCounts: { read: 12, counted: 9, leftOut: 1, notDone: 2 },
    issues: [],
    months: [april, may, june],
    weeks: [],
    channels: [],
    ...over,
  };
  const other = { figures, rules: { ...DEFAULT_SETTINGS, decisionRule: 'purchases' as const } };
  return {
    lang: 'ko',
    settings: DEFAULT_SETTINGS,
    figures,
    other,
    applicationsFrom: '2026-04',
    exampleRows: 0,
    lastRecord: '2026-06-10',
    keptWeeks: figures.weeks.map(() => true),
    insight: QUIET,
    ...rest,
  };
}

export const at = (values: Values, row: number, column: number) => values[row - 1]?.[column - 1];
