import type { Figures } from '../domain/figures';
import type { Issue } from '../domain/issue';
import { stageMetrics } from '../domain/metrics/stage';
import { lastFullMonth } from '../report/dashboard/full-month';
import { currencyDigits } from '../schema/currency';
import type { KeyFigure, StepView, Summary } from './contract';
import { type IssueContext, viewIssues } from './issue-views';
import { measured } from './measured';

export interface SummaryInput extends IssueContext {
  readonly at: string;
  readonly currency: string;
  readonly figures: Figures;
  /** yyyy-MM-dd of the first recorded application; null: never. */
  readonly applicationsFrom: string | null;
  readonly issues: readonly Issue[];
  readonly idsGiven: number;
  readonly exampleRows: number;
  readonly steps: readonly StepView[];
  readonly next: Summary['next'];
}

export function summarise(input: SummaryInput): Summary {
  const { figures, currency } = input;
  const { shown } = lastFullMonth(figures.months, figures.asOf);
  return {
    at: input.at,
    asOf: figures.asOf,
    currency,
    currencyDigits: currencyDigits(currency),
    month: shown?.month ?? null,
    figures: shown ? keyFigures(input, figures.months.indexOf(shown)) : [],
    rows: figures.rowCounts,
    idsGiven: input.idsGiven,
    exampleRows: input.exampleRows,
    issues: viewIssues(input.issues, input),
    steps: [...input.steps],
    next: input.next,
  };
}

function keyFigures({ figures, applicationsFrom }: SummaryInput, month: number): KeyFigure[] {
  return stageMetrics.map(metric => {
    const { key, unit } = metric;
    const { value, of } = measured(metric, figures, month, applicationsFrom);
    const before = measured(metric, figures, month - 1, applicationsFrom);
    return {
      key,
      value,
      unit,
      before: before.value,
      ...(of && { of }),
      ...(before.of && { beforeOf: before.of }),
    };
  });
}
